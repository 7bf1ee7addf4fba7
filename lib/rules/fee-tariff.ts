import type { Report } from '../contract/report';
import { compactOf, quote } from '../text/normalise';
import { quantitiesOf } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import { findYears } from '../text/years';
import type { Rule } from './types';

/** The words with the fee, the amount in yuan, and of what it should be a multiple: 100 where the sentence says 按件, else 10. */
export interface Facts {
  quote: string;
  amount: number;
  step: number;
}

/** The smallest amount of the tariff (国办函〔2020〕109号): a page costs 10, 20 or 40 yuan, a case 100. */
const STEP = 10;
/** The same for fees by the case (按件计收). */
const STEP_OF_CASE = 100;
/** From this year on the tariff is in force. */
const FIRST_YEAR = 2021;
/** An amount beside these is a price or another fee. */
const NO_INCOME = /每件|每页|每份|每超|标准|行政事业性|减免|免收|退还|应收|超过|以内|按(?!件|量)/;

/** The 信息处理费 that the text says was collected is no multiple of 10 yuan, or of 100 where it was collected 按件: the tariff has no such sum. */
export const feeTariffRule: Rule<'fee-tariff', Facts> = {
  id: 'fee-tariff',
  levels: ['review'],
  *check({ identity, paragraphs }: Report) {
    if (identity.year !== null && identity.year < FIRST_YEAR) return;
    for (const paragraph of paragraphs) {
      const line = compactOf(paragraph);
      for (const sentence of sentencesOf(line)) {
        const named = /信息(?:公开)?处理费/.exec(sentence.text);
        if (named === null) continue;
        const years = findYears(sentence.text).filter((year) => year.form === 'year');
        if (years.some((year) => identity.year !== null && year.year !== identity.year)) continue;
        const step = /按件/.test(sentence.text) && !/按量|按页/.test(sentence.text) ? STEP_OF_CASE : STEP;
        for (const sum of quantitiesOf(sentence)) {
          if (sum.kind !== 'money' || !sum.exact) continue;
          // The amount stands right beside the fee's name: 收取信息处理费35元, 收取35元信息处理费.
          const between =
            sum.start > named.index
              ? sentence.text.slice(named.index + named[0].length, sum.start)
              : sentence.text.slice(sum.end, named.index);
          if (between.length > 14 || /[;]/.test(between)) continue;
          const around = sentence.text.slice(Math.max(0, sum.start - 10), sum.start);
          if (NO_INCOME.test(around) || /^\/|^每/.test(sentence.text.slice(sum.end))) continue;
          const amount = yuanOf(sum.value, sum.unit);
          if (amount === 0) continue;
          if (Number.isInteger(amount / step)) continue;
          const from = sentence.start + Math.min(named.index, sum.start);
          const to = sentence.start + Math.max(named.index + named[0].length, sum.end);
          const words = quote(paragraph.text, line, from, to);
          yield {
            status: 'broken',
            level: 'review',
            where: [{ place: { text: words }, ref: paragraph.ref }],
            facts: { quote: words, amount, step },
            actual: amount,
          };
        }
      }
    }
  },
};

/** Yuan, to the cent: 0.3万元 is 3000. */
function yuanOf(value: number, unit: string): number {
  const factor = unit === '亿元' ? 100_000_000 : unit === '万元' ? 10_000 : 1;
  return Math.round(value * factor * 100) / 100;
}
