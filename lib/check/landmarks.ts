/** Where in the page the places of a check are: what page and background have to tell each other beside the check. Plain data. */

import type { PageCheck, Place } from '../contract/page-check';
import type { NodeRef } from '../source/source-document';
import type { Examination } from './examination';

/** The node that a place was read from; null where it has none. */
export type MaybeRef = NodeRef | null;

/** The nodes of a check's places, for the page that they were read from. */
export interface Landmarks {
  /** `findings[i][j]` is the place `PageCheck.findings[i].where[j]`. */
  findings: Spot[][];
  /** As `findings`, for `PageCheck.unchecked`. */
  unchecked: Spot[][];
  /** The cells of the statutory tables by table and `cellKey`. */
  cells: Record<string, Record<string, NodeRef>>;
  /** The headings of the six parts. */
  headings: MaybeRef[];
  title: MaybeRef;
  /** The first heading-like line of the report, and its last line: something missing is shown at its place between them. */
  first: MaybeRef;
  last: MaybeRef;
}

/** A place with its node. */
export interface Spot {
  place: Place;
  ref: MaybeRef;
}

/** The landmarks of an examination. */
export function landmarksOf({ check, report, details, reasons }: Examination): Landmarks {
  const spots = (entries: PageCheck['findings'] | PageCheck['unchecked'], refs: readonly { refs: MaybeRef[] }[]) =>
    entries.map(({ where }, entry) => where.map((place, index) => ({ place, ref: refs[entry]?.refs[index] ?? null })));
  const cells: Landmarks['cells'] = {};
  for (const table of Object.values(report.tables)) {
    if (table) cells[table.name] = Object.fromEntries([...table.cells].map(([key, { ref }]) => [key, ref]));
  }
  return {
    findings: spots(check.findings, details),
    unchecked: spots(check.unchecked, reasons),
    cells,
    headings: report.sections.map(({ headingRef }) => headingRef),
    title: report.identity.title?.ref ?? null,
    first: report.headings[0]?.ref ?? null,
    last: report.paragraphs.at(-1)?.ref ?? report.headings.at(-1)?.ref ?? null,
  };
}
