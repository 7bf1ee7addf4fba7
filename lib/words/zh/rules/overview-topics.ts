import type { Facts } from '../../../rules/overview-topics';
import type { RuleWords } from '../../types';
import { notice } from '../laws';

const TOPICS: Record<Facts['missing'][number], string> = {
  disclosure: '主动公开',
  requests: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
};

/** The Chinese words of `overview-topics`. */
export const words: RuleWords<Facts> = {
  name: '总体情况内容不全',
  check: '总体情况内容是否齐全',
  meaning: '总体情况是否包括主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
  sentence: ({ missing }) => `第一部分“总体情况”未见${missing.map((topic) => TOPICS[topic]).join('、')}方面的内容。`,
  namesPart: true,
  advice: () => '请核实是否需要补充有关内容。',
  basis: (form) => (form.asksFor.includes('overview-topics') ? notice(form, '“总体情况”') : null),
};
