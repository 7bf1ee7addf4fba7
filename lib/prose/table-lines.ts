/** The cells of one table as sentences speak of them: by the role of their row and column, never by a name. */

import { cellKey, type ReadTable, type Term } from '../contract/report';
import type { FormBand, FormTable, LineRole, SumPattern } from '../form/types';
import { formTableOf, linesWithRole } from '../sums/form-table';

/** A cell with its value; null where the page has no such cell or its value is unknown. */
export type MaybeTerm = Term | null;

/** All the terms, or null where one of them is unknown. */
export function allKnown(terms: readonly MaybeTerm[]): Term[] | null {
  const known = terms.filter((term) => term !== null);
  return known.length === terms.length ? known : null;
}

/** The sum of the terms' values; 0 for none. */
export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((total, term) => total + term.value, 0);
}

/** What a form says of its table, worked out once for all reports: the keys of its lines by role, and the sums along its rows. */
class FormLines {
  private readonly byRole = {
    rows: new Map<LineRole, readonly string[]>(),
    columns: new Map<LineRole, readonly string[]>(),
  };
  private readonly sums = new Map<string, readonly SumPattern[]>();

  constructor(readonly bands: readonly FormBand[]) {
    for (const band of bands) {
      const along = band.sums.filter(({ across }) => across === 'columns');
      for (const { key } of band.rows) this.sums.set(key, [...(this.sums.get(key) ?? []), ...along]);
    }
  }

  lines(axis: 'rows' | 'columns', role: LineRole): readonly string[] {
    let found = this.byRole[axis].get(role);
    if (!found) {
      found = this.bands.flatMap((band) => linesWithRole(band[axis], role).map(({ key }) => key));
      this.byRole[axis].set(role, found);
    }
    return found;
  }

  sumAlong(row: string, total?: string): SumPattern | undefined {
    return this.sums.get(row)?.find(({ right }) => total === undefined || right.includes(total));
  }
}

const known = new WeakMap<readonly FormBand[], FormLines>();

function formLinesOf({ bands }: FormTable): FormLines {
  let lines = known.get(bands);
  if (!lines) {
    lines = new FormLines(bands);
    known.set(bands, lines);
  }
  return lines;
}

/** One table, asked by roles. */
export class TableLines {
  private readonly form: FormLines;
  private readonly printedRows = new Set<string>();

  constructor(private readonly table: ReadTable) {
    this.form = formLinesOf(formTableOf(table));
    for (const { at } of table.cells.values()) this.printedRows.add(at.row);
  }

  /** The rows with that role that the page has, in the form's order. */
  rows(role: LineRole): string[] {
    return this.lines('rows', role).filter((row) => this.printedRows.has(row));
  }

  /** The cells that the page has in the rows with that role. */
  cellsIn(role: LineRole): MaybeTerm[] {
    const rows = new Set(this.lines('rows', role));
    return [...this.table.cells.values()]
      .filter(({ at }) => rows.has(at.row))
      .map(({ at }) => this.term(at.row, at.column));
  }

  /** The cell in that row and column. */
  term(row: string, column: string): MaybeTerm {
    const cell = this.table.cells.get(cellKey(row, column));
    return cell === undefined || cell.value === null ? null : { at: cell.at, value: cell.value };
  }

  /** The total of a row, by the form's sum along it. */
  total(row: string): MaybeTerm {
    const column = this.form.sumAlong(row)?.right[0];
    return column === undefined ? null : this.term(row, column);
  }

  /** The total of the one row with that role. */
  totalOf(role: LineRole): MaybeTerm {
    const [row] = this.lines('rows', role);
    return row === undefined ? null : this.total(row);
  }

  /** The cells of the columns with that role: the totals of the blocks of table four. */
  inColumns(role: LineRole): MaybeTerm[] {
    const columns = this.lines('columns', role);
    return this.form.bands.flatMap((band) =>
      columns
        .filter((key) => band.columns.some((column) => column.key === key))
        .flatMap((column) => band.rows.map((row) => this.term(row.key, column))),
    );
  }

  /** The keys of the form's lines with that role, on the page or not. */
  lines(axis: 'rows' | 'columns', role: LineRole): readonly string[] {
    return this.form.lines(axis, role);
  }

  /** True where every cell prints a number, and its place in the form is sure. */
  isSure(terms: readonly Term[]): boolean {
    return terms.every((term) => {
      const cell = this.table.cells.get(cellKey(term.at.row, term.at.column));
      return cell !== undefined && cell.kind === 'number' && cell.certain && !cell.proven;
    });
  }

  /** True where the numbers that a total sums up along its row are known and add up to it. */
  addsUp({ at: { row, column } }: Term): boolean {
    const values = this.form
      .sumAlong(row, column)
      ?.left.map((key) => this.table.cells.get(cellKey(row, key))?.value ?? null);
    if (!values || values.includes(null)) return false;
    const stated = this.table.cells.get(cellKey(row, column))?.value;
    return values.reduce<number>((all, value) => all + (value ?? 0), 0) === stated;
  }
}
