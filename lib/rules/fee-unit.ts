/** A fee in a 万元 cell that looks like 元: by its printed unit, or because it is too much for a body of that rank. */

import type { Paragraph, Report } from '../contract/report';
import { type BodyRank, rankOfBody } from '../report/identity/body-rank';
import { formTableOf, linesWithRole } from '../sums/form-table';
import { type SumTerm, termAt } from '../sums/sums';
import { compactOf, squash } from '../text/normalise';
import { quantitiesOf } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import type { CellFacts } from './facts';
import { cellSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The cell, its number, and what speaks for 元: the unit printed in the cell, the same amount in 元 in the text, or its size alone. */
export type Facts = CellFacts & { value: number; reason: 'printed' | 'text' | 'size' };

/** More than any single department takes in a year, in 万元, where the sum is printed without decimals. */
const MOST: Record<BodyRank, number> = { township: 1e3, county: 1e4, city: 1e5, higher: 1e7, unknown: 1e5 };
/** A government reports for all its departments: that of a large city takes some 300,000 万元 a year. */
const MOST_OF_GOVERNMENT: Record<BodyRank, number> = {
  township: 1e4,
  county: 1e6,
  city: 1e7,
  higher: 1e8,
  unknown: 1e7,
};
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
          const reason = term && reasonFor(term, report);
          if (!term || !reason) continue;
          const { cell, value } = term;
          const facts = { at: cell.at, text: cell.text, value, reason };
          yield { status: 'broken', level: 'review', where: [cellSpot(cell)], facts, actual: value };
        }
      }
    }
  },
};

/** What speaks for 元; null where nothing does. */
function reasonFor({ cell, value }: SumTerm, { identity, paragraphs }: Report): Facts['reason'] | null {
  if (value <= 0) return null;
  const unit = cell.unit ?? (cell.note === null ? null : squash(cell.note));
  if (unit === '元') return 'printed';
  if (unit?.endsWith('元')) return null;
  if (value >= LEAST_IN_TEXT && paragraphs.some((paragraph) => statesInYuan(paragraph, value))) return 'text';
  const most = identity.bodyKind === 'government' ? MOST_OF_GOVERNMENT : MOST;
  const decimals = Number.isInteger(value) ? 1 : WITH_DECIMALS;
  return value >= most[rankOfBody(identity.body, identity.bodyKind)] * decimals ? 'size' : null;
}

/** A smaller number may stand in the text for anything. */
const LEAST_IN_TEXT = 1000;

/** True where a sentence about fees gives the very number in 元. */
function statesInYuan(paragraph: Paragraph, value: number): boolean {
  const line = compactOf(paragraph);
  if (!line.text.includes('收费') || !line.text.includes('元')) return false;
  return sentencesOf(line).some(
    (sentence) =>
      sentence.text.includes('收费') &&
      quantitiesOf(sentence).some((sum) => sum.kind === 'money' && sum.unit === '元' && sum.value === value),
  );
}
