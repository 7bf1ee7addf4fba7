import type { Form } from '../../../form/types';
import type { Facts } from '../../../rules/missing-section';
import type { RuleWords } from '../../types';
import { notice, regulations } from '../laws';
import { sectionTitle } from '../names';

/** Advice by the part that is missing. */
function adviceOn({ section }: Facts, form: Form): string {
  if (section === 5) return '请补充第五部分，如实写明存在的主要问题和改进情况。';
  if (section !== 6) return '请按规定格式补充该部分。';
  return form.asksFor.includes('fee')
    ? '请补充第六部分，说明收取信息处理费的情况；未收取的，建议写明未收取。'
    : '请补充第六部分；确无其他事项的，写明“无其他需要报告的事项”。';
}

/** The Chinese words of `missing-section`. */
export const words: RuleWords<Facts> = {
  name: '缺少规定部分',
  check: '规定部分是否齐全',
  meaning: '规定的六个部分是否齐全。',
  sentence: ({ section }) => `未找到${sectionTitle(section)}。`,
  advice: adviceOn,
  basis: (form, facts) => (facts?.section === 1 ? notice(form) : regulations('第五十条')),
};
