import { formsAskingFor } from '../../../form/look-up';
import type { Facts } from '../../../rules/fee-statement';
import type { RuleWords } from '../../types';
import { notice } from '../laws';

/** The Chinese words of `fee-statement`. */
export const words: RuleWords<Facts> = {
  name: '未说明信息处理费',
  check: '是否说明信息处理费',
  meaning: `第六部分是否说明收取信息处理费的情况（${formsAskingFor('fee').join('、')}年格式）。`,
  sentence: () => '第六部分“其他需要报告的事项”未提及信息处理费；格式注明“收取信息处理费情况在此处报告”。',
  namesPart: true,
  advice: () => '请补充说明收取信息处理费的情况；未收取的，建议写明未收取。',
  basis: (form) => (form.asksFor.includes('fee') ? notice(form, '“其他需要报告的事项”') : null),
};
