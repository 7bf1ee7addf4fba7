import type { Report } from '../contract/report';
import { withoutPreamble } from '../prose/preamble';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** The topics that section one does not take up. */
export interface Facts {
  missing: ('disclosure' | 'requests' | 'management' | 'platform' | 'supervision')[];
}

type Topic = Facts['missing'][number];

/** Words by which section one takes up each topic that the form names for it. */
const TOPICS: readonly [Topic, RegExp][] = [
  ['disclosure', /主动公开|(?<!申请)(?:公开|发布|推送|更新)(?:各类|了)?(?:政府|政务)?(?:信息|文件)[^,。;]{0,12}\d/],
  ['requests', /依申请|公开[^,。;]{0,6}申请|申请公开/],
  [
    'management',
    /信息(?:资源)?(?:的)?管理|管理(?:机制|制度|办法)|规范性文件|保密(?:性)?审查|审核|三审|审签|公开属性|动态(?:调整|更新)|归档|清理/,
  ],
  ['platform', /平台|网站|公众号|微信|微博|新媒体|公开栏|公示栏|专栏|专区|栏目/],
  ['supervision', /监督(?:保障|考核|检查|管理|机制|评议)|考核|评议|责任追究|问责|督查|督导|督促|培训|自查|检查/],
];

/** Section one lacks a topic that the form asks it to take up: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障. */
export const overviewTopicsRule: Rule<'overview-topics', Facts> = {
  id: 'overview-topics',
  levels: ['hint'],
  key: ({ missing }) => missing,
  *check(report: Report) {
    const section = report.sections.find((part) => part.number === 1);
    const paragraphs = report.paragraphs.filter((paragraph) => paragraph.section === 1);
    // Without text (a picture, a heading that was not found) nothing can be said about it.
    if (section === undefined || !section.found || paragraphs.length === 0) return;
    const text = paragraphs.map(withoutPreamble).join('\n');
    // A preamble alone: the section's own text was not found.
    if (text.trim() === '') return;
    const missing = TOPICS.filter(([, words]) => !words.test(text)).map(([topic]) => topic);
    if (missing.length === 0) return;
    const where = [sectionSpot(report, 1)];
    const why = unreadReason(report, 1);
    if (why) yield { status: 'unchecked', check: 'overview-topics', why, where };
    else yield { status: 'broken', level: 'hint', where, facts: { missing } };
  },
};
