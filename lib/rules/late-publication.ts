import type { Level } from '../contract/page-check';
import type { Report, ReportIdentity } from '../contract/report';
import { isDepartment } from '../report/identity/body';
import { formDueIn } from '../sums/form-table';
import type { Rule, Spot } from './types';

/** What the page shows of the date, and whose day it is held against. */
export interface Facts {
  /** ISO date. */
  date: string;
  /** What the date is the date of. */
  source: Shown['source'];
  /**
   * `department` and `government` are those to which 条例第四十九条 gives a day; it gives none to `township` (with 街道) and to `other`
   * bodies: schools, branches, zones, companies.
   */
  body: 'department' | 'government' | 'township' | 'other';
  /** The day, as ISO date. */
  deadline: string;
}

type Publication = ReportIdentity['publications'][number];
/** The day on which a report was made is not even near that of its publication. */
type Shown = Publication & { source: Exclude<Publication['source'], 'made'> };

/**
 * The last day, as month and day of the year after. 条例第四十九条: departments of county level and above 31 January, governments of county level
 * and above 31 March. For townships it names none, so that they are asked only when everybody's day is over; other bodies are reminded with
 * the departments.
 */
const DAYS: Record<Facts['body'], string> = {
  department: '01-31',
  government: '03-31',
  township: '03-31',
  other: '01-31',
};

/**
 * The report was published after its day. Certain enough for 待核 only where the law names the day for such a body and the page a date of
 * publication; a date in a later year is mostly that of a page moved or posted again; an update or a signature is no publication. A date in or
 * before the report year belongs to something else or to an early draft.
 */
export const latePublicationRule: Rule<'late-publication', Facts> = {
  id: 'late-publication',
  levels: ['review', 'hint'],
  rests: ['date', 'year'],
  key: ({ date, deadline }) => [date, deadline],
  *check({ identity }: Report, { today }) {
    const { year } = identity;
    const shown = identity.publications.find((date): date is Shown => date.source !== 'made');
    const body = bodyOf(identity);
    if (year === null || formDueIn(year) === null || shown === undefined || body === null) return;
    if (today !== null && shown.date > today) return;
    const deadline = `${year + 1}-${DAYS[body]}`;
    if (shown.date <= deadline) return;
    yield {
      status: 'broken',
      level: levelOf(shown, body, year),
      where: [spotOf(shown)],
      facts: { date: shown.date, source: shown.source, body, deadline },
      ...(body === 'township' ? {} : { expected: deadline }),
      actual: shown.date,
    };
  },
};

/** Null where not even the body's name is known, nor how it speaks of itself. */
function bodyOf({ body, bodyKind }: ReportIdentity): Facts['body'] | null {
  if (bodyKind === 'township' || bodyKind === 'office') return 'township';
  if (bodyKind === 'government') return 'government';
  // 我局 without a name is a department; a name decides by itself.
  if (body === null) return bodyKind === 'department' ? 'department' : null;
  return isDepartment(body) ? 'department' : 'other';
}

function levelOf({ source, date }: Shown, body: Facts['body'], year: number): Level {
  const named = body === 'department' || body === 'government';
  const published = source === 'published' || source === 'metadata';
  return named && published && Number(date.slice(0, 4)) === year + 1 ? 'review' : 'hint';
}

/** The date's words; for a date in the page's metadata, which stands nowhere on the page, the title. */
function spotOf({ text, ref }: Shown): Spot {
  return ref === null ? { place: { title: true } } : { place: { text }, ref };
}
