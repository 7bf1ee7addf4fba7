import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `altered-label`, in Chinese. */
export const help: RuleHelp = {
  checked: '表头和行名是否与格式一致。只列改变了意思或者不成词的；多一个“的”、空格、标点不同的不算。',
  todo: '恢复格式的原文。',
  fine: '只是简写、意思不变的，不会列出。',
  wrong: {
    note: '“本年度止件数”应为“本年废止件数”。',
    table: { columns: ['本年制发件数', '本年度止件数', '现行有效件数'], rows: [['行政规范性文件', '2', '1', '9']] },
  },
  right: {
    note: '与格式一致。',
    table: { columns: ['本年制发件数', '本年废止件数', '现行有效件数'], rows: [['行政规范性文件', '2', '1', '9']] },
  },
  law: ['form'],
};
