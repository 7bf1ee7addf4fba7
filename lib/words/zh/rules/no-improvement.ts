import type { Facts } from '../../../rules/no-improvement';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';

/** The Chinese words of `no-improvement`. */
export const words: RuleWords<Facts> = {
  name: '缺少问题或改进情况',
  check: '第五部分是否兼有问题和改进',
  meaning: '第五部分是否既写问题，也写改进情况。',
  sentence: ({ missing }) =>
    `第五部分“存在的主要问题及改进情况”${missing === 'improvements' ? '写了问题，未见改进情况' : '未见存在的主要问题'}。`,
  namesPart: true,
  advice: ({ missing }) =>
    missing === 'improvements' ? '请补充改进情况；已在他处写明的，可不作修改。' : '请如实补充存在的主要问题。',
  basis: () => regulations('第五十条第四项'),
};
