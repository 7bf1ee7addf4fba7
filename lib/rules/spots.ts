/** Where findings stand, and whether the reading reached that far. */
import type { ReadCell, Report, Term } from '../contract/report';
import type { NodeRef } from '../source/source-document';
import type { UncheckedReason } from './facts';
import type { Spot } from './types';

/** A cell and its value in one word, for `Rule.key`: `disclosure.fee.amount=3`. */
export function termKey({ at, value }: Term): string {
  return `${at.table}.${at.row}.${at.column}=${value}`;
}

/** The place of a cell. */
export function cellSpot(cell: ReadCell): Spot {
  return { place: cell.at, ref: cell.ref };
}

/** The place of one of the six parts: at `ref`, else at its heading; without a node where the page has neither. */
export function sectionSpot(report: Report, section: number, ref?: NodeRef): Spot {
  const node = ref ?? report.sections.find(({ number }) => number === section)?.headingRef ?? undefined;
  return node === undefined ? { place: { section } } : { place: { section }, ref: node };
}

/** Why something of the part may be on the page without having been read; null where all of the part is in sight. */
export function unreadReason(report: Report, section: number): UncheckedReason | null {
  if (report.cut || report.hiddenCut) return { code: 'too-large' };
  return report.hiddenParts.parts.includes(section) ? { code: 'folded', section } : null;
}
