/** The link to the report of the year before, among the links of a report's page. Pure. */
import { unitCore } from '../history/unit';
import type { ReportLink } from './links';

/**
 * The likeliest link to that year's report of the same body; null where there is none. A link that names another body is another's; one that
 * names none (上一篇, 2022年) counts.
 */
export function lastYearLink(links: readonly ReportLink[], year: number, body: string | null): ReportLink | null {
  const own = body === null ? null : unitCore(body);
  const fits = links.filter(
    (link) =>
      link.ticked && link.year === year - 1 && (link.unit === null || own === null || isSame(unitCore(link.unit), own)),
  );
  return fits.find(({ unit }) => unit !== null) ?? fits[0] ?? null;
}

/** A link may leave the place out, or say more than the report does. */
function isSame(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
}
