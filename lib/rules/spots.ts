/** Where findings stand, and whether the reading reached that far. */
import type { ReadCell, Report } from '../report/report';
import type { NodeRef } from '../source/source-document';
import type { Spot } from './types';

/** The place of a cell. */
export function cellSpot(cell: ReadCell): Spot {
  return { place: cell.at, ref: cell.ref };
}

/** The place of one of the six parts: at `ref`, else at its heading; without a node where the page has neither. */
export function sectionSpot(report: Report, section: number, ref?: NodeRef): Spot {
  const node = ref ?? report.sections.find(({ number }) => number === section)?.headingRef ?? undefined;
  return node === undefined ? { place: { section } } : { place: { section }, ref: node };
}

/** True where the page was too large to be read whole: what is not seen may be there, whatever was read behind it. */
export function mayBeUnread(report: Report): boolean {
  return report.cut;
}
