import type { Report } from '../contract/report';
import { isPublication } from '../report/identity/publication';
import type { Rule } from './types';

/** The date as ISO date, and the report's year. */
export interface Facts {
  date: string;
  year: number;
}

/** The report is dated before its year was over, so that it cannot tell of all of it. */
export const earlyPublicationRule: Rule<'early-publication', Facts> = {
  id: 'early-publication',
  levels: ['hint'],
  rests: ['date', 'year'],
  key: ({ date }) => [date],
  *check({ identity }: Report) {
    const { year } = identity;
    const shown = identity.publications.find(isPublication);
    if (year === null || shown === undefined || Number(shown.date.slice(0, 4)) > year) return;
    const { date, text, ref } = shown;
    const where = [ref === null ? { place: { title: true } as const } : { place: { text }, ref }];
    yield { status: 'broken', level: 'hint', where, facts: { date, year }, actual: date };
  },
};
