// Tables of the statutory forms as the reader would hand them over: random but consistent ones, and ones written by hand.
import fc from 'fast-check';
import type { FormId, TableName } from '../../../lib/contract/page-check';
import { cellKey, type ReadCell, type ReadTable, type Report } from '../../../lib/contract/report';
import { cellsInOrder, checksOf, formTableOf } from '../../../lib/sums/form-table';

/** What a cell prints: a number, or words, '' and / included. */
export type Printed = number | string;

/** A table of the form; cells that `printed` (by row and column key) does not name print `rest`. */
export function tableOf(
  form: FormId,
  name: TableName,
  printed: Record<string, Printed> | ReadonlyMap<string, Printed> = {},
  rest: Printed = 0,
): ReadTable {
  const given = printed instanceof Map ? printed : new Map(Object.entries(printed));
  const cells = new Map<string, ReadCell>();
  let ref = 1000;
  for (const band of formTableOf({ form, name }).bands) {
    for (const row of band.rows) {
      for (const column of band.columns) {
        const key = cellKey(row.key, column.key);
        ref += 1;
        cells.set(key, cellOf(name, row.key, column.key, given.get(key) ?? rest, ref));
      }
    }
  }
  return { name, form, cells, missingRows: [], missingColumns: [], misfits: [], alteredLabels: [], refs: [1000] };
}

/** One cell as the reader gives it. */
export function cellOf(table: TableName, row: string, column: string, printed: Printed, ref = 1): ReadCell {
  const text = String(printed);
  const isNumber = typeof printed === 'number';
  const kind = isNumber ? 'number' : text === '' ? 'blank' : /^[/\-—无×]$/.test(text) ? 'placeholder' : 'text';
  const value = isNumber ? printed : null;
  const at = { table, row, column };
  return { at, ref, text, kind, value, proven: false, note: null, unit: null, certain: true };
}

/** The table with some cells changed. */
export function withCells(table: ReadTable, changes: Iterable<readonly [string, Printed]>): ReadTable {
  const cells = new Map(table.cells);
  for (const [key, printed] of changes) {
    const old = cells.get(key);
    if (old) cells.set(key, { ...cellOf(table.name, old.at.row, old.at.column, printed, old.ref) });
  }
  return { ...table, cells };
}

/** A report that has nothing but the given parts. */
export function reportOf(parts: Partial<Report> = {}): Report {
  const names = ['一、总体情况', '二、主动公开', '三、申请', '四、复议诉讼', '五、问题', '六、其他'];
  return {
    identity: {
      body: null,
      bodyKind: 'unknown',
      year: null,
      title: null,
      years: [],
      periods: [],
      publishedOn: null,
      publications: [],
    },
    form: '2021',
    sections: names.map((heading, index) => ({
      number: index + 1,
      heading,
      headingRef: index + 1,
      found: true,
      printedNumber: index + 1,
      numbering: 'main',
    })),
    headings: [],
    paragraphs: [],
    tables: { disclosure: null, applications: null, cases: null },
    pictures: { disclosure: [], applications: [], cases: [] },
    embedded: { disclosure: [], applications: [], cases: [] },
    unread: [],
    hiddenParts: { parts: [], tables: [] },
    cut: false,
    hiddenCut: false,
    extent: 'whole',
    ...parts,
  };
}

const forms: FormId[] = ['2019', '2021'];

/** How much a report has to tell: most bodies receive next to nothing, a city thousands. */
const size = fc.constantFrom({ most: 3, zeros: 20 }, { most: 40, zeros: 4 }, { most: 3000, zeros: 2 });

/** A table three in which every sum holds. */
export const consistentApplications: fc.Arbitrary<ReadTable> = fc
  .tuple(fc.constantFrom(...forms), size)
  .chain(([form, { most, zeros }]) => {
    const number = fc.oneof({ weight: zeros, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(most) });
    const row = fc.array(number, { minLength: 6, maxLength: 6 });
    return fc
      .tuple(
        fc.array(row, { minLength: 22, maxLength: 22 }),
        row,
        fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
      )
      .map(([results, forward, shares]) => applications(form, results, forward, shares));
  });

/** A table four in which every sum holds. */
export const consistentCases: fc.Arbitrary<ReadTable> = fc
  .tuple(fc.constantFrom(...forms), fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }))
  .map(([form, numbers]) => {
    const values = new Map<string, Printed>();
    for (const [block, check] of checksOf({ form, name: 'cases' }).entries()) {
      const parts = numbers.slice(block * 4, block * 4 + 4);
      for (const [index, cell] of check.left.entries()) values.set(cellKey(cell.row, cell.column), parts[index] ?? 0);
      for (const cell of check.right) values.set(cellKey(cell.row, cell.column), sum(parts));
    }
    return tableOf(form, 'cases', values);
  });

/** Table three from the six applicants' numbers; `shares` (percent) say how much of the intake is carried over. */
function applications(form: FormId, results: number[][], forward: number[], shares: number[]): ReadTable {
  const name = 'applications';
  const checks = checksOf({ form, name });
  const resultRows = checks.find(({ rule }) => rule === 'result-total')?.left.map(({ row }) => row) ?? [];
  const columns = checks.find(({ rule }) => rule === 'row-total')?.left.map(({ column }) => column) ?? [];
  const values = new Map<string, Printed>();
  const setRow = (row: string, parts: number[]): void => {
    for (const [index, column] of columns.entries()) values.set(cellKey(row, column), parts[index] ?? 0);
    values.set(cellKey(row, 'total'), sum(parts));
  };
  const used = results.slice(0, resultRows.length);
  for (const [index, row] of resultRows.entries()) setRow(row, used[index] ?? []);
  const totals = columns.map((_, index) => sum(used.map((row) => row[index] ?? 0)));
  const intake = totals.map((total, index) => total + (forward[index] ?? 0));
  const carried = intake.map((total, index) => Math.floor((total * (shares[index] ?? 0)) / 100));
  setRow('resultTotal', totals);
  setRow('carriedForward', forward);
  setRow('carriedOver', carried);
  setRow(
    'newReceived',
    intake.map((total, index) => total - (carried[index] ?? 0)),
  );
  return tableOf(form, name, values);
}

/** The keys of a table's cells in the order of the form. */
export function keysOf(table: ReadTable): string[] {
  return cellsInOrder(table).map(({ at }) => cellKey(at.row, at.column));
}

/** The printed or proven value of a cell. */
export function valueAt(table: ReadTable, key: string): number | null {
  return table.cells.get(key)?.value ?? null;
}

/** Ids of the checks that a change of these cells breaks: those whose sides it does not change alike. */
export function predictedBroken(table: ReadTable, changes: ReadonlyMap<string, number>): string[] {
  return checksOf(table)
    .filter((check) => {
      const side = (cells: typeof check.left): number =>
        sum(cells.map((cell) => changes.get(cellKey(cell.row, cell.column)) ?? 0));
      return side(check.left) !== side(check.right);
    })
    .map(({ id }) => id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
