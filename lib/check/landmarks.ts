/** Where in the page the parts and cells of a report are. The page needs it beside the records of the check, to show what is missing. Plain data. */

import type { Report } from '../contract/report';
import type { NodeRef } from '../source/source-document';

/** The node that something was read from; null where it has none. */
export type MaybeRef = NodeRef | null;

/** The nodes of a report, for the page that they were read from. */
export interface Landmarks {
  /** The cells of the statutory tables by table and `cellKey`. */
  cells: Record<string, Record<string, NodeRef>>;
  /** The headings of the six parts, in their order. */
  headings: MaybeRef[];
  title: MaybeRef;
  /** The first heading-like line of the report, and its last line: something missing is shown at its place between them. */
  first: MaybeRef;
  last: MaybeRef;
}

/** The landmarks of a report. */
export function landmarksOf(report: Report): Landmarks {
  const cells: Landmarks['cells'] = {};
  for (const table of Object.values(report.tables)) {
    if (table) cells[table.name] = Object.fromEntries([...table.cells].map(([key, { ref }]) => [key, ref]));
  }
  return {
    cells,
    headings: report.sections.map(({ headingRef }) => headingRef),
    title: report.identity.title?.ref ?? null,
    first: report.headings[0]?.ref ?? null,
    last: report.paragraphs.at(-1)?.ref ?? report.headings.at(-1)?.ref ?? null,
  };
}
