/** A statutory table is not in its part of the report, nor a picture of it. */
import { formTablesNamed } from '../report/form-table';
import type { TableName } from '../report/schema';
import { tableNames } from '../report/table-names';
import { tableInWords } from '../report/table-words';
import { mayBeUnread, sectionSpot } from './spots';
import type { Outcome, Rule } from './types';

export const missingTableRule: Rule<'missing-table'> = {
  id: 'missing-table',
  levels: ['error'],
  *check(report): Generator<Outcome<'missing-table'>> {
    for (const table of tableNames) {
      const section = sectionOf(table);
      const there = report.sections.some(({ number, found }) => number === section && found);
      // Where the whole part is missing, missing-section says so; once is enough.
      if (report.tables[table] !== null || report.pictures[table].length > 0 || !there) continue;
      const where = [sectionSpot(report, section)];
      const words = tableInWords(report, table);
      if (mayBeUnread(report)) {
        yield { status: 'unchecked', check: 'missing-table', why: { code: 'too-large' }, where };
      } else if (report.embedded[table].length > 0) {
        yield { status: 'unchecked', check: 'missing-table', why: { code: 'embedded', table }, where };
      } else if (words !== null) {
        yield { status: 'unchecked', check: 'missing-table', why: { code: 'ambiguous', detail: words }, where };
      } else {
        yield { status: 'broken', level: 'error', where, facts: { table } };
      }
    }
  },
};

function sectionOf(table: TableName): number {
  return formTablesNamed(table)[0]?.section ?? 0;
}
