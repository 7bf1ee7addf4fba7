/** The running text of a report that is kept to hold later ones against. */
import type { ProseLine } from '../contract/earlier-report';
import type { Report } from '../contract/report';

/** The parts that a body tells in its own words: overview, problems and improvement, other matters. */
export const KEPT_PARTS: readonly number[] = [1, 5, 6];

/** The running text of these parts, in the order of the report. */
export function keptProse({ paragraphs }: Pick<Report, 'paragraphs'>): ProseLine[] {
  return paragraphs
    .filter(({ section }) => KEPT_PARTS.includes(section))
    .map(({ section, text }) => ({ section, text }));
}
