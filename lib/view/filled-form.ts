/** A form filled in with made-up numbers that all its sums hold for: a reference for those who have to fill one in. */
import type { Form, FormBand, FormLine, SumPattern } from '../form/types';

/** The number in a cell of a band, by the keys of its row and column. */
export type FilledBand = (row: string, column: string) => number;

/** Each band of the form with its numbers, table by table. */
export function fillForm(form: Form): { band: FormBand; values: FilledBand }[][] {
  return form.tables.map(({ bands }) => bands.map((band) => ({ band, values: fillBand(band) })));
}

/** Numbers for the cells that no sum decides, then the sums: down the columns first, and the totals of the rows last. */
function fillBand(band: FormBand): FilledBand {
  const values = new Map<string, number>();
  const key = (row: string, column: string) => `${row}|${column}`;
  band.rows.forEach((row, at) => {
    band.columns.forEach((column, across) => {
      values.set(key(row.key, column.key), madeUp(row, column, at, across));
    });
  });
  const read = (row: string, column: string) => values.get(key(row, column)) ?? 0;
  for (const pattern of [...band.sums].sort((a, b) => rank(a) - rank(b))) {
    const lines = pattern.across === 'columns' ? band.rows : band.columns;
    for (const { key: line } of lines) {
      const place = (other: string) => (pattern.across === 'columns' ? key(line, other) : key(other, line));
      const sum = (keys: readonly string[]) => keys.reduce((total, each) => total + (values.get(place(each)) ?? 0), 0);
      const [total, ...others] = pattern.right;
      const [first = '', ...rest] = pattern.left;
      // One line alone on the right is the total; of two on either side the first on the left follows from the others.
      if (total !== undefined && others.length === 0) values.set(place(total), sum(pattern.left));
      else values.set(place(first), sum(pattern.right) - sum(rest));
    }
  }
  return read;
}

/** Totals before balances, and both before what runs across the columns. */
function rank({ across, right }: SumPattern): number {
  return (across === 'columns' ? 2 : 0) + (right.length > 1 ? 1 : 0);
}

function madeUp(row: FormLine, column: FormLine, at: number, across: number): number {
  if (row.role === 'rulemaking') return 0;
  if (column.role === 'stock-added') return 2;
  if (column.role === 'stock-removed') return 1;
  if (column.role === 'stock-left') return 9;
  if (column.measure === 'money' || column.measure === 'money-of-any-unit') return 86.4;
  if (column.measure === 'change') return 1;
  if (row.role === 'left-open' || row.role === 'carried-over') return across === 0 ? 2 : 0;
  if (across === 0) return (at * 3 + 1) % 4;
  return at % 5 === across ? 1 : 0;
}
