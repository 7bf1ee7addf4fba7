/** The part of the report in which something stands. */
import type { Report } from '../contract/report';
import { sectionOfTable } from '../form/tables';
import type { LocatedPlace } from './records';

/** The part in which a place stands, 1–6; 0 for the title, for words before part one, and where there is no place at all. */
export function sectionOf(report: Pick<Report, 'paragraphs'>, spot: LocatedPlace | undefined): number {
  if (spot === undefined || 'title' in spot.place) return 0;
  const { place, ref } = spot;
  if ('section' in place) return place.section;
  if ('table' in place) return sectionOfTable(place.table);
  return report.paragraphs.find((line) => line.ref === ref && line.text.includes(place.text))?.section ?? 0;
}
