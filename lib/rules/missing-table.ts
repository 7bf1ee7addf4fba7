/** A statutory table is not in its part of the report, nor a picture of it. */

import type { TableName } from '../contract/page-check';
import type { Report } from '../contract/report';
import { tableNames } from '../form/tables';
import { tableInWords } from '../report/outline/table-words';
import { formTablesNamed } from '../sums/form-table';
import type { UncheckedReason } from './facts';
import { sectionSpot, unreadReason } from './spots';
import type { Outcome, Rule } from './types';

/** The table that is not there. */
export interface Facts {
  table: TableName;
}

export const missingTableRule: Rule<'missing-table', Facts> = {
  id: 'missing-table',
  levels: ['error'],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of tableNames) {
      const section = sectionOf(table);
      const there = report.sections.some(({ number, found }) => number === section && found);
      // Where the whole part is missing, missing-section says so; once is enough.
      if (report.tables[table] !== null || report.pictures[table].length > 0 || !there) continue;
      const where = [sectionSpot(report, section)];
      const why = reasonFor(report, table, section);
      if (why) yield { status: 'unchecked', check: 'missing-table', why, where };
      else yield { status: 'broken', level: 'error', where, facts: { table } };
    }
  },
};

/** Why the table may be there without having been read; null where it is missing. */
function reasonFor(report: Report, table: TableName, section: number): UncheckedReason | null {
  const unread = unreadReason(report, section);
  if (unread) return unread;
  if (report.embedded[table].length > 0) return { code: 'embedded', table };
  const detail = tableInWords(report, table);
  if (detail !== null) return { code: 'ambiguous', detail };
  return report.hiddenParts.tables.includes(table) ? { code: 'folded', section } : null;
}

function sectionOf(table: TableName): number {
  return formTablesNamed(table)[0]?.section ?? 0;
}
