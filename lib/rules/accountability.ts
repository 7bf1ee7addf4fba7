import type { Report } from '../report/report';
import { compact } from '../text/normalise';
import type { FactsByRule } from './facts';
import { sectionSpot } from './spots';
import type { Rule } from './types';

type Topic = FactsByRule['accountability']['missing'][number];

const TOPICS: readonly [Topic, RegExp][] = [
  ['assessment', /考核|考评/],
  ['evaluation', /社会评议|评议|满意度|评价/],
  ['accountability', /责任追究|追究|问责|追责/],
];

/** A government's report says nothing of 工作考核, 社会评议 or 责任追究, which 条例第五十条 asks of governments (not of departments or 街道办). */
export const accountabilityRule: Rule<'accountability'> = {
  id: 'accountability',
  levels: ['hint'],
  *check(report: Report) {
    const { identity, paragraphs, cut } = report;
    if (identity.bodyKind !== 'government' && identity.bodyKind !== 'township') return;
    // The text before section one counts, too: its heading may be lost.
    if (cut || paragraphs.every((paragraph) => paragraph.section === 0)) return;
    const text = paragraphs.map((paragraph) => compact(paragraph.text).text).join('\n');
    const missing = TOPICS.filter(([, words]) => !words.test(text)).map(([topic]) => topic);
    if (missing.length === 0) return;
    yield {
      status: 'broken',
      level: 'hint',
      where: [sectionSpot(report, 1)],
      facts: { missing },
    };
  },
};
