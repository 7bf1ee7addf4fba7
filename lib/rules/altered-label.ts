/** A printed label says something else than the form's label in its place. */
import type { Outcome, Rule } from './types';

export const alteredLabelRule: Rule<'altered-label'> = {
  id: 'altered-label',
  levels: ['review'],
  *check(report): Generator<Outcome<'altered-label'>> {
    for (const table of Object.values(report.tables)) {
      for (const { printed, expected, ref } of table?.alteredLabels ?? []) {
        if (table === null) continue;
        const where = [{ place: { text: printed }, ref }];
        const facts = { table: table.name, printed, expected };
        yield { status: 'broken', level: 'review', where, facts, expected, actual: printed };
      }
    }
  },
};
