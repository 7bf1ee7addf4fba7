import type { Report } from '../contract/report';
import { formById, newestForm } from '../form/look-up';
import { parseNumbering } from '../report/outline/headings';
import { squash } from '../text/normalise';
import { remember } from '../text/remember';
import { sectionSpot } from './spots';
import type { Rule } from './types';

/** The part, its heading as printed, and the form's. */
export interface Facts {
  section: number;
  printed: string;
  expected: string;
}

/** Other words for the form's, which make a heading another one but no wrong one. */
const SYNONYMS: readonly [RegExp, string][] = [
  [/状况|概况|概述/g, '情况'],
  [/措施|举措|方向|计划/g, '情况'],
  [/整体|总的/g, '总体'],
  [/其它/g, '其他'],
  [/改善|整改/g, '改进'],
  [/需(?!要)|须要?|应当?/g, '需要'],
  [/事宜|内容/g, '事项'],
  [/(?<!需要)要(?=报告)/g, '需要'],
];
/** Words that may come and go, and every mark. */
const LOOSE = /以及|[的及与和或因被及等、,，。.:：;；\s"“”《》()]/g;
/** A heading of fewer characters has too little in it to tell a slip from another word. */
const LEAST = 6;

/**
 * One of the six headings is the form's but for one character, which yields no word: 行政法复议. Other words, and words left out or added, are
 * how people write, and no slip.
 */
export const alteredHeadingRule: Rule<'altered-heading', Facts> = {
  id: 'altered-heading',
  levels: ['review'],
  key: ({ section, printed }) => [section, printed],
  *check(report: Report) {
    const { sections } = report.form === null ? newestForm : formById(report.form);
    for (const { number, heading, headingRef } of report.sections) {
      const due = sections.find((part) => part.number === number)?.heading;
      if (heading === null || headingRef === null || due === undefined) continue;
      const printed = parseNumbering(heading).rest;
      const expected = parseNumbering(due).rest;
      const [left, right] = [plain(printed), plain(expected)];
      if (right.length < LEAST || !isOneSlip(left, right)) continue;
      const facts = { section: number, printed, expected };
      yield {
        status: 'broken',
        level: 'review',
        where: [sectionSpot(report, number)],
        facts,
        expected,
        actual: printed,
      };
    }
  },
};

/** A heading without what may differ. Most reports print the form's own, so that few are new. */
const plain = remember((words) => {
  const folded = squash(words).replace(/^\d{4}年度?/, '');
  return SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), folded).replace(LOOSE, '');
});

/** True where one character more, less or other, or two neighbours exchanged, makes one of the other. */
function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  const [a, b] = [left.slice(from), right.slice(from)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
