/** The report as the bench makes it: the truth against which the engine's reading is held. */
import { applicants, applicationRows, caseBlocks, caseOutcomes, type FormId, resultKeys, type TableName } from './form';

export type BodyKind = 'department' | 'government' | 'township' | 'office';

/** Who reports, in all the words a text needs. */
export interface Body {
  kind: BodyKind;
  /** 澄塘县教育局 */
  name: string;
  /** 我局, 本机关 … */
  own: string;
  /** 局, 县, 镇: as in 全局, 全县. */
  noun: string;
  /** The county or city it belongs to, as in 澄塘县. */
  region: string;
  /** May make 规章: governments of cities with districts. */
  makesRegulations: boolean;
}

/** A cell's address by the pinned keys. */
export interface CellAt {
  table: TableName;
  row: string;
  column: string;
}

/** A cell as printed, and what a right reading of it is. */
export interface ModelCell {
  at: CellAt;
  /** What the page prints. */
  text: string;
  kind: 'number' | 'blank' | 'placeholder' | 'text';
  /** The number that is printed; for other kinds null. */
  value: number | null;
  /** What would be right here: a planted error changes `value`, never this. */
  truth: number;
  /** The page does not have this cell, or has it in a place that no reader can be sure of. */
  skip?: boolean;
}

/** The tables of a report by cell address. */
export type ModelCells = Map<string, ModelCell>;

/** One text for `CellAt`. */
export const idOf = (at: CellAt): string => `${at.table}|${at.row}|${at.column}`;

/** One sum of the form. */
export interface Sum {
  rule: 'row-total' | 'result-total' | 'balance' | 'case-total';
  /** The cell that states the total; the left side of a balance has none, so there its result total. */
  left: CellAt[];
  right: CellAt[];
}

/** Every sum of a form, written down here a second time and not taken from the engine. */
export function sumsOf(form: FormId): Sum[] {
  const at = (row: string, column: string): CellAt => ({ table: 'applications', row, column });
  const parts = applicants.map((line) => line.key).filter((key) => key !== 'total');
  const rows = applicationRows(form).map(
    (row): Sum => ({
      rule: 'row-total',
      left: parts.map((column) => at(row.key, column)),
      right: [at(row.key, 'total')],
    }),
  );
  const columns = applicants.flatMap(({ key }): Sum[] => [
    { rule: 'result-total', left: resultKeys(form).map((row) => at(row, key)), right: [at('resultTotal', key)] },
    {
      rule: 'balance',
      left: [at('newReceived', key), at('carriedOver', key)],
      right: [at('resultTotal', key), at('carriedForward', key)],
    },
  ]);
  const outcome = (block: string, key: string): CellAt => ({ table: 'cases', row: 'count', column: `${block}.${key}` });
  const cases = caseBlocks.map(
    (block): Sum => ({
      rule: 'case-total',
      left: caseOutcomes.filter(({ key }) => key !== 'total').map(({ key }) => outcome(block, key)),
      right: [outcome(block, 'total')],
    }),
  );
  return [...rows, ...columns, ...cases];
}

/** The sums that do not hold, among those whose every cell prints a number. */
export function brokenSums(form: FormId, cells: ModelCells): Sum[] {
  const side = (list: CellAt[]): number | null => {
    let total = 0;
    for (const at of list) {
      const cell = cells.get(idOf(at));
      if (!cell || cell.skip || cell.value === null) return null;
      total += cell.value;
    }
    return total;
  };
  return sumsOf(form).filter((sum) => {
    const left = side(sum.left);
    const right = side(sum.right);
    return left !== null && right !== null && left !== right;
  });
}

/** The value printed in a cell, 0 where the page has none. */
export function valueAt(cells: ModelCells, table: TableName, row: string, column: string): number {
  return cells.get(idOf({ table, row, column }))?.truth ?? 0;
}

/** Makes a cell print something else. */
export function print(
  cells: ModelCells,
  at: CellAt,
  text: string,
  kind: ModelCell['kind'],
  value: number | null,
): void {
  const cell = cells.get(idOf(at));
  if (!cell) throw new Error(`no such cell: ${idOf(at)}`);
  cells.set(idOf(at), { ...cell, text, kind, value });
}
