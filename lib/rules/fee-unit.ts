/** A fee in a 万元 cell that looks like 元: by its printed unit, or because it is too much for a body of that rank. */

import type { ReadCell, ReportIdentity } from '../contract/report';
import { type BodyRank, rankOfBody } from '../report/identity/body-rank';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { termAt } from '../sums/sums';
import { squash } from '../text/normalise';
import type { CellFacts } from './facts';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The cell, and its number. */
export type Facts = CellFacts & { value: number };

/** What a single department takes in a year at most, in 万元, where the sum is printed without decimals. */
const MOST: Record<BodyRank, number> = { township: 1e3, county: 1e4, city: 2e4, higher: 1e6, unknown: 2e4 };
/** A government reports for all its departments. */
const WHOLE_GOVERNMENT = 10;
/** Decimals are what an amount in 万元 usually has: so much more may stand before them. */
const WITH_DECIMALS = 10;

export const feeUnitRule: Rule<'fee-unit', Facts> = {
  id: 'fee-unit',
  levels: ['review'],
  *check(report): Generator<Outcome<Facts>> {
    const table = report.tables.disclosure;
    if (table === null) return;
    for (const band of formTableOf(table).bands) {
      const columns = band.columns.filter(({ measure }) => measure === 'money');
      for (const row of linesWithRole(band.rows, 'fee')) {
        for (const { key } of columns) {
          const term = termAt(table, row.key, key);
          if (!term || !looksLikeYuan(term.cell, term.value, report.identity)) continue;
          const { cell, value } = term;
          const facts = { at: cell.at, text: cell.text, value };
          yield { status: 'broken', level: 'review', where: [cellSpot(cell)], facts, actual: value };
        }
      }
    }
  },
};

function looksLikeYuan(cell: ReadCell, value: number, identity: ReportIdentity): boolean {
  if (value <= 0) return false;
  const unit = cell.unit ?? (cell.note === null ? null : squash(cell.note));
  if (unit === '元') return true;
  if (unit?.endsWith('元')) return false;
  const rank = rankOfBody(identity.body, identity.bodyKind);
  const many = identity.bodyKind === 'government' ? WHOLE_GOVERNMENT : 1;
  const decimals = Number.isInteger(value) ? 1 : WITH_DECIMALS;
  return value >= MOST[rank] * many * decimals;
}
