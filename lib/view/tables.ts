/** The statutory tables as they were read, laid out as the form prints them, with the problems of the list in their cells. Pure. */

import type { Evidence } from '../check/evidence';
import type { CellKind, CellPlace, Cells, Level, Place, TableName } from '../contract/page-check';
import { tableNames } from '../form/tables';
import type { FormBand, FormLine } from '../form/types';
import { tableOf } from '../words/form-lines';
import type { Wording } from '../words/types';
import { wordingOf } from '../words/wording';
import { isMainPlace } from './alike';
import type { ItemView, ReportView } from './schema';

/** One statutory table. */
export interface TableView {
  name: TableName;
  /** The statutory name. */
  title: string;
  /** `missing`: not found in the page; `picture`: a picture stands in its place. Without bands, both. */
  state: 'read' | 'missing' | 'picture';
  bands: BandView[];
}

/** Rows under one header: tables three and four are one, table two has one for each 第二十条第（…）项. */
export interface BandView {
  /** As the form prints it above the header; null where it prints none. */
  title: string | null;
  columns: LineView[];
  rows: RowView[];
}

/** A row or a column by its label. */
export interface LineView {
  /** Short enough for a narrow screen. */
  label: string;
  /** As the form prints it, with the groups it stands in. */
  full: string;
}

/** A row, or the heading of a group of rows, which has no cells. */
export interface RowView extends LineView {
  /** How many groups it stands in: 0–2. */
  depth: number;
  cells: CellView[];
}

/** A cell as read. `absent`: the page has no such cell. */
export interface CellView {
  at: CellPlace;
  /** As printed; '' for a blank. */
  text: string;
  kind: CellKind | 'absent';
  value: number | null;
  /** True where nothing, or only a placeholder, is printed, and the sums prove `value`. */
  proven: boolean;
  problems: CellProblem[];
}

/** A problem of the list that concerns a cell. */
export interface CellProblem {
  number: number;
  level: Level;
  /** False where the cell only takes part, as a summand does. */
  main: boolean;
}

/** The three tables, in the order of the report. `view` is the view of the same check: its numbers stand in the cells. */
export function buildTables(
  { report, findings }: Pick<Evidence, 'report' | 'findings'>,
  view: ReportView,
): TableView[] {
  const { tables, form } = report;
  const placesOf = new Map(findings.map(({ key, spots }) => [key, spots.map(({ place }) => place)]));
  const problems = problemsByCell(view.items, (key) => placesOf.get(key) ?? []);
  const words = wordingOf(view.language);
  return tableNames.map((name) => {
    const cells = tables[name];
    const missing = view.pictures.includes(name) ? ('picture' as const) : ('missing' as const);
    if (cells === null) return { name, title: words.tableName(name), state: missing, bands: [] };
    const cellAt = (row: string, column: string): CellView => {
      const at = { table: name, row, column };
      return { at, ...asRead(cells, row, column), problems: problems.get(keyOf(at)) ?? [] };
    };
    const bands = (tableOf(form, name)?.bands ?? []).map((band) => bandView(band, cellAt, words));
    return { name, title: words.tableName(name), state: 'read', bands };
  });
}

type CellAt = (row: string, column: string) => CellView;

function bandView(band: FormBand, cellAt: CellAt, words: Wording): BandView {
  const [only, ...more] = band.rows;
  if (only && more.length === 0 && only.path.length === 0) return turned(band, only, cellAt, words);
  const rows = band.rows.flatMap((line, index) => [
    ...headings(line, band.rows[index - 1], words),
    {
      ...lineView(line, words),
      depth: words.grouped ? Math.max(0, line.path.length - 1) : 0,
      cells: band.columns.map((column) => cellAt(line.key, column.key)),
    },
  ]);
  return { title: band.title, columns: band.columns.map((line) => lineView(line, words)), rows };
}

/** One row that is too long for any screen (table four): every block of columns becomes a row. */
function turned(band: FormBand, row: FormLine, cellAt: CellAt, words: Wording): BandView {
  const blocks: FormLine[][] = [];
  for (const column of band.columns) {
    const block = blocks.at(-1);
    if (block?.[0] && groupOf(block[0]) === groupOf(column)) block.push(column);
    else blocks.push([column]);
  }
  return {
    title: band.title,
    columns: (blocks[0] ?? []).map((line) => {
      const { outcome } = words.blockParts(line);
      return { label: outcome, full: outcome };
    }),
    rows: blocks.map((columns) => {
      const [first] = columns;
      const label = first ? words.blockParts(first).block : '';
      const full = words.grouped && first ? groupOf(first) : label;
      return { label, full, depth: 0, cells: columns.map((column) => cellAt(row.key, column.key)) };
    }),
  };
}

const groupOf = (line: FormLine) => line.path.slice(0, -1).join(' · ');

function lineView(line: FormLine, words: Wording): LineView {
  return { label: words.lineLabel(line), full: words.grouped ? line.path.join(' · ') : words.lineLabel(line) };
}

/** The groups that begin with a row: those that the row before does not stand in. */
function headings(line: FormLine, before: FormLine | undefined, words: Wording): RowView[] {
  if (!words.grouped) return [];
  const groups = line.path.slice(0, -1);
  const known = groups.findIndex((group, depth) => before?.path[depth] !== group || before.path.length <= depth + 1);
  if (known === -1) return [];
  return groups.slice(known).map((label, index) => ({ label, full: label, depth: known + index, cells: [] }));
}

function asRead(cells: Cells, row: string, column: string): Omit<CellView, 'at' | 'problems'> {
  const line = Object.hasOwn(cells, row) ? cells[row] : undefined;
  const cell = line && Object.hasOwn(line, column) ? line[column] : undefined;
  if (!cell) return { text: '', kind: 'absent', value: null, proven: false };
  return { text: cell.text, kind: cell.kind, value: cell.value, proven: cell.proven ?? false };
}

const keyOf = ({ table, row, column }: CellPlace) => `${table}|${row}|${column}`;

function problemsByCell(
  items: readonly ItemView[],
  placesOf: (finding: string) => readonly Place[],
): Map<string, CellProblem[]> {
  const byCell = new Map<string, CellProblem[]>();
  const add = (at: CellPlace, { number, level }: ItemView, main: boolean) => {
    const known = byCell.get(keyOf(at)) ?? [];
    byCell.set(keyOf(at), known);
    const same = known.find((problem) => problem.number === number);
    if (same) same.main ||= main;
    else known.push({ number, level, main });
  };
  for (const item of items) {
    for (const { changes } of item.explanations) for (const { at } of changes) add(at, item, true);
    for (const { key, rule } of item.findings) {
      placesOf(key).forEach((place, order, all) => {
        const main = item.explanations.length === 0 && isMainPlace(rule, order, all.length);
        if ('table' in place) add(place, item, main);
      });
    }
  }
  return byCell;
}
