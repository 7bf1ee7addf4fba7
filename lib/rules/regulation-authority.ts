/**
 * 规章 made by a body that has no power to make any. 立法法 gives it to 国务院部门 and to governments of provinces, of cities with districts and
 * of 自治州; so to no county, no township, and no department below the state.
 */
import type { Report, Term } from '../contract/report';
import { isDepartment } from '../report/identity/body';
import { rankOfBody } from '../report/identity/body-rank';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt, withoutCell } from '../sums/sums';
import { squash } from '../text/normalise';
import { cellSpot, termKey } from './spots';
import type { Outcome, Rule } from './types';

/** The cells with the number made this year, the body (null where its name is not known), and the report's year. */
export interface Facts {
  cells: Term[];
  body: string | null;
  year: number | null;
}

/** Offices that report for their government, and those of the state's own ministries. */
const FOR_OTHERS = /政府办公[厅室]$|部办公厅$/;

export const regulationAuthorityRule: Rule<'regulation-authority', Facts> = {
  id: 'regulation-authority',
  levels: ['review'],
  key: ({ cells }) => cells.map(termKey),
  *check(report): Generator<Outcome<Facts>> {
    const table = report.tables.disclosure;
    const { body, year } = report.identity;
    if (table === null || !hasNoPower(report.identity)) return;
    for (const band of formTableOf(table).bands) {
      // What was published, or is in force, others may have made.
      const columns = linesWithRole(band.columns, 'stock-added');
      for (const row of linesWithRole(band.rows, 'rulemaking')) {
        const claimed = columns.flatMap((column) => {
          const term = termAt(table, row.key, column.key);
          return term && term.value > 0 ? [term] : [];
        });
        if (claimed.length === 0) continue;
        const where = claimed.map(({ cell }) => cellSpot(cell));
        const facts = { cells: claimed.map(withoutCell), body, year };
        yield { status: 'broken', level: 'review', where, facts, expected: 0 };
      }
    }
  },
};

/** False where the name does not tell: a 市 may be one with districts, which makes 规章 by right. */
function hasNoPower({ body, bodyKind }: Report['identity']): boolean {
  const rank = rankOfBody(body, bodyKind);
  // 县人民政府办公室: neither the office nor its government makes any.
  if (rank === 'county' || rank === 'township') return true;
  if (body !== null && FOR_OTHERS.test(squash(body))) return false;
  return rank !== 'unknown' && body !== null && bodyKind === 'department' && isDepartment(body);
}
