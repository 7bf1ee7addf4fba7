import type { BodyKind, Level } from '../contract/page-check';
import type { Report } from '../contract/report';
import type { Rule } from './types';

/** Both as ISO dates. */
export interface Facts {
  publishedOn: string;
  deadline: string;
  /** True where the law names the day for such a body; towns and 街道办 are asked for theirs with the departments. */
  named: boolean;
}

/**
 * The last day of publication by 条例第四十九条, as month and day of the year after: departments by 31 January, governments of county
 * level and above by 31 March. The law names no day for townships and 街道办; they are asked for theirs with the departments.
 */
const DEADLINES: Record<BodyKind, { day: string; level: Level } | null> = {
  department: { day: '01-31', level: 'review' },
  government: { day: '03-31', level: 'review' },
  township: { day: '01-31', level: 'hint' },
  office: { day: '01-31', level: 'hint' },
  unknown: null,
};

/**
 * The report was published after its deadline. A date in a later year is mostly that of a page moved or posted again,
 * so it is a hint only; one in or before the report year belongs to something else or to an early draft.
 */
export const latePublicationRule: Rule<'late-publication', Facts> = {
  id: 'late-publication',
  levels: ['review', 'hint'],
  *check({ identity }: Report, { today }) {
    const { year, publications } = identity;
    const due = DEADLINES[identity.bodyKind];
    const shown = publications[0];
    if (year === null || due === null || shown === undefined) return;
    if (today !== null && shown.date > today) return;
    const deadline = `${year + 1}-${due.day}`;
    if (shown.date <= deadline) return;
    yield {
      status: 'broken',
      level: Number(shown.date.slice(0, 4)) > year + 1 ? 'hint' : due.level,
      where: [{ place: { text: shown.text }, ref: shown.ref }],
      facts: { publishedOn: shown.date, deadline, named: due.level === 'review' },
      expected: deadline,
      actual: shown.date,
    };
  },
};
