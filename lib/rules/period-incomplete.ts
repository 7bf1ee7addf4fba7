import type { Report, ReportPeriod } from '../contract/report';
import type { Rule } from './types';

/** The period as printed; its ends as far as they are stated (2022-01-01, 01-01), else null. */
export interface Facts {
  quote: string;
  from: string | null;
  to: string | null;
}

/**
 * The 统计期限 is not 1 January – 31 December of one year. Silent where only an end is stated, where another statement gives the
 * whole year, and where whole years are named of which one is wrong (that is `year-mismatch`).
 */
export const periodIncompleteRule: Rule<'period-incomplete', Facts> = {
  id: 'period-incomplete',
  levels: ['review'],
  rests: ['period'],
  *check({ identity }: Report) {
    const stated = identity.periods.filter((period) => period.from !== null && period.to !== null);
    if (stated.length === 0) return;
    if (stated.some((period) => isWholeYear(period, identity.year))) return;
    const period = stated[0];
    if (period === undefined) return;
    yield {
      status: 'broken',
      level: 'review',
      where: [{ place: { text: period.text }, ref: period.ref }],
      facts: { quote: period.text, from: formatEnd(period.from), to: formatEnd(period.to) },
    };
  },
};

function isWholeYear({ from, to }: ReportPeriod, due: number | null): boolean {
  if (from === null || to === null) return true;
  if (from.month !== 1 || (from.day ?? 1) !== 1) return false;
  if (to.month !== 12 || (to.day ?? 31) !== 31) return false;
  if (from.year === null || to.year === null || from.year === to.year) return true;
  // Two whole years: one of the numbers is wrong, and where the report's year is known that is said elsewhere.
  return due !== null && (from.year === due || to.year === due);
}

/** ISO-like: 2022-01-01, without what is not printed. */
function formatEnd(end: ReportPeriod['from']): string | null {
  if (end === null) return null;
  const parts = [String(end.month).padStart(2, '0')];
  if (end.year !== null) parts.unshift(String(end.year));
  if (end.day !== null) parts.push(String(end.day).padStart(2, '0'));
  return parts.join('-');
}
