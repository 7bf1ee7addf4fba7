import type { Report } from '../contract/report';
import { compactOf } from '../text/normalise';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** What the report says nothing of: 工作考核, 社会评议, 责任追究. */
export interface Facts {
  missing: ('assessment' | 'evaluation' | 'accountability')[];
}

type Topic = Facts['missing'][number];

const TOPICS: readonly [Topic, RegExp][] = [
  ['assessment', /考核|考评/],
  ['evaluation', /社会评议|评议|满意度|评价/],
  ['accountability', /责任追究|追究|问责|追责/],
];

const TEXT_PARTS = [1, 5, 6];

/** A government's report says nothing of 工作考核, 社会评议 or 责任追究, which 条例第五十条 asks of governments (not of departments or 街道办). */
export const accountabilityRule: Rule<'accountability', Facts> = {
  id: 'accountability',
  levels: ['hint'],
  key: ({ missing }) => missing,
  *check(report: Report) {
    const { identity, paragraphs } = report;
    if (identity.bodyKind !== 'government' && identity.bodyKind !== 'township') return;
    // The text before section one counts, too: its heading may be lost.
    if (paragraphs.every((paragraph) => paragraph.section === 0)) return;
    const text = paragraphs.map((paragraph) => compactOf(paragraph).text).join('\n');
    const missing = TOPICS.filter(([, words]) => !words.test(text)).map(([topic]) => topic);
    if (missing.length === 0) return;
    const where = [sectionSpot(report, 1)];
    // 条例 does not say in which part, so that any folded one with running text may have it.
    const why = unreadReason(report, TEXT_PARTS.find((part) => report.hiddenParts.parts.includes(part)) ?? 1);
    if (why) yield { status: 'unchecked', check: 'accountability', why, where };
    else yield { status: 'broken', level: 'hint', where, facts: { missing } };
  },
};
