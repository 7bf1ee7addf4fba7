import type { Level } from '../contract/page-check';
import type { Report } from '../contract/report';
import { type Breakdown, readBreakdowns } from '../prose/breakdown';
import { canMakeUp, sumOfParts } from '../prose/parts';
import { type CompactText, compactOf, quote } from '../text/normalise';
import { quantitiesOf } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import type { TextNumber } from './facts';
import type { Rule } from './types';

/** The total and its parts as the text has them; `open` where the list may be incomplete. */
export interface Facts {
  quote: string;
  total: TextNumber;
  parts: TextNumber[];
  sum: number;
  open: boolean;
}

/**
 * A total in the text and its parts do not agree. A list that names only some parts is normal, so too little is for review only
 * where the list claims to be whole (分别为, a colon, a last part 其他), and a hint where 其中 comes near its total. Parts that exceed
 * their total are for review. An open list (等) or a rough total (10余条) gives a hint.
 */
export const textBreakdownRule: Rule<'text-breakdown', Facts> = {
  id: 'text-breakdown',
  levels: ['review', 'hint'],
  *check(report: Report) {
    for (const paragraph of report.paragraphs) {
      if (paragraph.section > 5) continue;
      const line = compactOf(paragraph);
      const sentences = sentencesOf(line);
      for (const [index, sentence] of sentences.entries()) {
        for (const breakdown of readBreakdowns(sentence.text, sentences[index + 1]?.text, quantitiesOf(sentence))) {
          const sum = sumOfParts(breakdown.parts);
          const level = levelOf(breakdown, sum);
          if (level === null) continue;
          const words = wordsOf(paragraph.text, line, sentence.start);
          const { total, parts } = breakdown;
          const whole = words(total.start, parts.at(-1)?.quantity.end ?? total.end);
          yield {
            status: 'broken',
            level,
            where: [{ place: { text: whole }, ref: paragraph.ref }],
            facts: {
              quote: whole,
              total: { quote: words(total.start, total.end), value: total.value },
              parts: parts.map((part) => ({ quote: words(part.start, part.quantity.end), value: part.quantity.value })),
              sum,
              open: breakdown.open,
            },
            expected: sum,
            actual: total.value,
          };
        }
      }
    }
  },
};

function wordsOf(original: string, line: CompactText, offset: number): (from: number, to: number) => string {
  return (from, to) => quote(original, line, offset + from, offset + to);
}

/** How loud, or null where total and parts can both be right. */
function levelOf(breakdown: Breakdown, sum: number): Level | null {
  const { total, parts, open, whole, complementary, overlapping, apart } = breakdown;
  if (sum === total.value || canMakeUp(parts, total.value)) return null;
  const rough = !total.exact || parts.some((part) => !part.quantity.exact);
  const largest = Math.max(...parts.map((part) => part.quantity.value));
  if (sum > total.value) {
    // Channels carry the same piece twice; but no part is larger than the whole.
    if (parts.length === 1 || overlapping) return largest > total.value && !overlapping && !rough ? 'review' : null;
    return rough || open || apart ? 'hint' : 'review';
  }
  if (open || parts.length === 1) return null;
  const share = sum / total.value;
  const near = share >= (parts.length === 2 ? 0.85 : 0.8);
  if (rough || apart) return share >= 0.8 ? 'hint' : null;
  if (whole) return overlapping && share < 0.8 ? null : 'review';
  // 其中 often names only some of the parts: a smaller sum is at most a hint.
  return near || (complementary && !overlapping) ? 'hint' : null;
}
