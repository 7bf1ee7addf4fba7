/** A picture stands where a statutory table should: a person can read it, no program and no blind reader can. */

import type { TableName } from '../contract/page-check';
import { tableNames } from '../form/tables';
import { formTablesNamed } from '../sums/form-table';
import { sectionSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The table, and how many pictures stand in its place. */
export interface Facts {
  table: TableName;
  pictures: number;
}

export const pictureTableRule: Rule<'picture-table', Facts> = {
  id: 'picture-table',
  levels: ['review'],
  *check(report): Generator<Outcome<Facts>> {
    for (const table of tableNames) {
      const pictures = report.pictures[table];
      if (report.tables[table] !== null || pictures.length === 0) continue;
      const section = formTablesNamed(table)[0]?.section ?? 0;
      const where = pictures.map((ref) => sectionSpot(report, section, ref));
      yield { status: 'broken', level: 'review', where, facts: { table, pictures: pictures.length } };
    }
  },
};
