/** 规章 claimed by a body that has no power to make any: counties, townships and their departments (立法法 第九十一、九十三条). */

import type { Term } from '../contract/report';
import { rankOfBody } from '../report/identity/body-rank';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt, withoutCell } from '../sums/sums';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The cells with a number, and the body; null where its name is not known. */
export interface Facts {
  cells: Term[];
  body: string | null;
}

export const regulationAuthorityRule: Rule<'regulation-authority', Facts> = {
  id: 'regulation-authority',
  levels: ['review'],
  key: ({ cells }) => cells.map(termKey),
  *check(report): Generator<Outcome<Facts>> {
    const table = report.tables.disclosure;
    const { body, bodyKind } = report.identity;
    const rank = rankOfBody(body, bodyKind);
    // A 市 may be one with districts, which makes 规章 by right; where the name does not tell, nothing is said.
    if (table === null || (rank !== 'county' && rank !== 'township')) return;
    for (const band of formTableOf(table).bands) {
      for (const row of linesWithRole(band.rows, 'rulemaking')) {
        const claimed = band.columns.flatMap((column) => {
          const term = termAt(table, row.key, column.key);
          return term && term.value > 0 ? [term] : [];
        });
        if (claimed.length === 0) continue;
        const where = claimed.map(({ cell }) => cellSpot(cell));
        const facts = { cells: claimed.map(withoutCell), body };
        yield { status: 'broken', level: 'review', where, facts, expected: 0 };
      }
    }
  },
};
