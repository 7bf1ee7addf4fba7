/** A printed label says something else than the form's label in its place. */
import type { TableName } from '../contract/page-check';
import type { Outcome, Rule } from './types';

/** The label as printed, and the form's. */
export interface Facts {
  table: TableName;
  printed: string;
  expected: string;
}

export const alteredLabelRule: Rule<'altered-label', Facts> = {
  id: 'altered-label',
  levels: ['review'],
  *check(report): Generator<Outcome<Facts>> {
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
