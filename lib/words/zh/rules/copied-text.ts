import type { Facts } from '../../../rules/copied-text';
import type { RuleWords } from '../../types';
import { sectionPlace } from '../names';

/** The Chinese words of `copied-text`. */
export const words: RuleWords<Facts> = {
  name: '内容雷同',
  check: '内容雷同',
  meaning: '文字内容与本单位往年或其他单位的报告是否基本相同。',
  sentence: ({ own, body, year, url, parts }) => {
    const name = own ? '本单位' : (body ?? '');
    const report = `${name}${year === null ? '' : `${year}年度`}报告${name === '' ? `（${url}）` : ''}`;
    const shares = parts.map(({ section, percent }) => `${sectionPlace(section)}相似度 ${percent}%`);
    return `文字与${report}基本相同（数字不计）：${shares.join('，')}。`;
  },
  advice: ({ own }) => (own ? '请结合本年度实际情况重新撰写。' : '请核实内容来源，结合本单位实际情况撰写。'),
};
