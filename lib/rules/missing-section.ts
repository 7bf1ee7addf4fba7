/** One of the six parts that the form asks for is not there, neither by heading nor by content. */
import { sectionSpot, unreadReason } from './spots';
import type { Outcome, Rule } from './types';

/** The part, 1–6. */
export interface Facts {
  section: number;
}

export const missingSectionRule: Rule<'missing-section', Facts> = {
  id: 'missing-section',
  levels: ['error'],
  *check(report): Generator<Outcome<Facts>> {
    for (const { number, found } of report.sections) {
      if (found) continue;
      const where = [sectionSpot(report, number)];
      const why = unreadReason(report, number);
      if (why) yield { status: 'unchecked', check: 'missing-section', why, where };
      else yield { status: 'broken', level: 'error', where, facts: { section: number } };
    }
  },
};
