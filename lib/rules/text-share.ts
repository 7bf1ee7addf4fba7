import type { Report } from '../contract/report';
import { gives, percentOf, readShares, type Share, wholesOf } from '../prose/shares';
import { compactOf, quote } from '../text/normalise';
import { type Quantity, quantitiesOf } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import type { TextNumber } from './facts';
import type { Rule } from './types';

/** The part, its percentage and the whole as the text has them. */
export interface Facts {
  quote: string;
  part: TextNumber;
  percent: TextNumber;
  base: TextNumber;
  /** What the percentage of the whole that the sentence names would be, with as many digits. */
  due: number;
}

/**
 * A sentence gives a part and its percentage (31件，占43%), and no number of the paragraph or of the tables gives that percentage,
 * rounded or cut. Only where the sentence names the whole; 同比, 增长, 下降 are changes and never looked at.
 */
export const textShareRule: Rule<'text-share', Facts> = {
  id: 'text-share',
  levels: ['review'],
  *check(report: Report) {
    let inTables: readonly number[] | null = null;
    for (const paragraph of report.paragraphs) {
      if (paragraph.section > 4) continue;
      const line = compactOf(paragraph);
      const told: Quantity[] = [];
      for (const sentence of sentencesOf(line)) {
        const quantities = quantitiesOf(sentence);
        told.push(...quantities.filter(({ kind }) => kind === 'count'));
        for (const share of readShares(sentence.text, quantities)) {
          if (gives(share, share.base.value) || isGivenBy(share, told)) continue;
          inTables ??= numbersOf(report);
          if (inTables.some((whole) => gives(share, whole))) continue;
          const words = (from: number, to: number): string =>
            quote(paragraph.text, line, sentence.start + from, sentence.start + to);
          const number = ({ start, end, value }: Quantity): TextNumber => ({ quote: words(start, end), value });
          const { part, percent, base } = share;
          const due = percentOf(share);
          yield {
            status: 'broken',
            level: 'review',
            where: [{ place: { text: words(part.start, percent.end) }, ref: paragraph.ref }],
            facts: {
              quote: words(part.start, percent.end),
              part: number(part),
              percent: number(percent),
              base: number(base),
              due,
            },
            expected: due,
            actual: percent.value,
          };
        }
      }
    }
  },
};

/** So many of the last numbers of a paragraph are tried as wholes. */
const MOST_TOLD = 16;

function isGivenBy(share: Share, told: readonly Quantity[]): boolean {
  for (const whole of wholesOf(told.slice(-MOST_TOLD).map(({ value }) => value))) if (gives(share, whole)) return true;
  return false;
}

/** The numbers of the tables. */
function numbersOf({ tables }: Report): number[] {
  const values = new Set<number>();
  for (const table of [tables.disclosure, tables.applications, tables.cases])
    for (const { value } of table?.cells.values() ?? []) if (value !== null) values.add(value);
  return [...values];
}
