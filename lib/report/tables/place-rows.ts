/** Which line of the form each row of the page is. */
import type { FormLine } from '../../form/types';
import { labelCore, similarity } from '../../table/labels';
import { labelsOf } from '../form-labels';
import type { DataRow } from './application-rows';

/** A row of the page with its line of the form. */
export interface PlacedRow {
  data: DataRow;
  line: FormLine;
}

/** Gives every data row its line of the form: by its label or, between two known rows, by order and by the most similar label. */
export function placeRows(run: readonly DataRow[], lines: readonly FormLine[]): PlacedRow[] {
  const order = new Map(lines.map((line, index) => [line.key, index]));
  const taken = new Set<number>();
  const places: (number | null)[] = run.map(({ keys }) => {
    const index = keys.map((key) => order.get(key)).find((each) => each !== undefined && !taken.has(each));
    if (index === undefined) return null;
    taken.add(index);
    return index;
  });
  for (const gap of gaps(places, lines.length)) {
    const open = range(gap.fromLine, gap.toLine).filter((index) => !taken.has(index));
    // A row without a known label counts only in one physical table with a row that has one.
    const neighbours = [run[gap.fromRow - 1], run[gap.toRow]].map((data) => data?.row.tableIndex);
    const rows = range(gap.fromRow, gap.toRow).filter((index) => {
      const data = run[index] as DataRow;
      return data.keys.length === 0 && neighbours.includes(data.row.tableIndex);
    });
    for (const [row, line] of matchGap(rows, open, run, lines)) {
      places[row] = line;
      taken.add(line);
    }
  }
  return run.flatMap((data, index) => {
    const place = places[index];
    const line = place === null || place === undefined ? undefined : lines[place];
    return line ? [{ data, line }] : [];
  });
}

/** Stretches of rows without a line, with the lines that are free between their neighbours. */
function gaps(
  places: readonly (number | null)[],
  count: number,
): { fromRow: number; toRow: number; fromLine: number; toLine: number }[] {
  const found: { fromRow: number; toRow: number; fromLine: number; toLine: number }[] = [];
  let line = 0;
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row];
    if (place !== null && place !== undefined) {
      line = place + 1;
      continue;
    }
    let end = row;
    while (end < places.length && (places[end] === null || places[end] === undefined)) end += 1;
    const next = places[end] ?? count;
    found.push({ fromRow: row, toRow: end, fromLine: line, toLine: next });
    row = end - 1;
  }
  return found;
}

/** Places the rows of a gap. As many rows as free lines: in order. Else each row takes the line with the most similar label. */
function matchGap(
  rows: number[],
  open: number[],
  run: readonly DataRow[],
  lines: readonly FormLine[],
): [number, number][] {
  const likenessOf = (row: number, place: number): number => {
    const core = run[row]?.label?.core ?? '';
    const labels = labelsOf(lines[place] as FormLine);
    return core === '' ? 0.3 : Math.max(...labels.map((label) => similarity(core, labelCore(label))));
  };
  const inTurn = rows.map((row, index): [number, number] => [row, open[index] as number]);
  if (rows.length === open.length && inTurn.every(([row, place]) => likenessOf(row, place) >= 0.3)) return inTurn;
  const pairs: [number, number][] = [];
  let from = 0;
  for (const row of rows) {
    let best = -1;
    let likeness = 0.5;
    for (let index = from; index < open.length; index += 1) {
      const alike = likenessOf(row, open[index] as number);
      if (alike > likeness) {
        best = index;
        likeness = alike;
      }
    }
    if (best < 0) continue;
    pairs.push([row, open[best] as number]);
    from = best + 1;
  }
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
