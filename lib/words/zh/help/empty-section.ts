import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `empty-section`, in Chinese. */
export const help: RuleHelp = {
  checked: '第五部分是否为空或只写“无”；第一部分是否为空或只有导语。',
  todo: '第五部分写存在的主要问题和改进情况；第一部分写本年度总体情况。',
  fine: '没有。《条例》规定年度报告应当包括主要问题及改进情况。',
  wrong: { note: '第五部分只写“无”。', at: 5, words: '无。' },
  right: { note: '写了问题和改进。', at: 5, words: '存在的主要问题是解读形式单一；今后将改进解读形式，配办事流程图。' },
  law: ['problems'],
};
