/** Another report that is known, as far as a later one is held against it. Plain JSON; nothing of the page but the report's own words. */
import type { PageCheck, TableName } from './page-check';

/** A line of the report's running text. */
export interface ProseLine {
  /** The part that it stands in, 1–6. */
  section: number;
  /** As printed, white space collapsed. */
  text: string;
}

/** A few numbers for each part of the text that is long enough: two texts whose numbers are much the same are worth comparing. */
export type Sketch = { section: number; runs: number[] }[];

/** One report that was checked before. */
export interface EarlierReport {
  /** Who reported: the key under which all reports of the unit are kept, over the years (`unitOf` in lib/history/unit). */
  unit: string;
  /** The address it was read from; the name of the file for a document. */
  url: string;
  /** When it was checked: ISO date, or date and time. */
  checkedOn: string;
  /** What it says of itself, with the cells of its tables. */
  report: PageCheck['report'];
  /** Rows with more or fewer numbers than the form has columns: which number belongs where cannot be told. */
  misfits: { table: TableName; row: string }[];
  /** The running text of parts one, five and six. */
  prose: readonly ProseLine[];
  /** Of `prose`, by `sketchOf` (lib/history/alike). */
  sketch: Sketch;
}
