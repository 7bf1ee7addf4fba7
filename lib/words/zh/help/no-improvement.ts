import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `no-improvement`, in Chinese. */
export const help: RuleHelp = {
  checked: '第五部分应当既写存在的主要问题，也写改进情况。只写其一的列出。',
  todo: '补充缺少的一项：上年问题的整改情况，或者本年存在的主要问题和改进措施。',
  fine: '改进情况写在其他部分的，可以不改。',
  wrong: { note: '只写了问题。', at: 5, words: '存在的主要问题：一是政策解读形式单一；二是查阅点资料更新不及时。' },
  right: {
    note: '问题和改进都写了。',
    at: 5,
    words:
      '存在的主要问题：一是政策解读形式单一；二是查阅点资料更新不及时。改进情况：已为每份政策配办事流程图，每月核对一次查阅点资料。',
  },
  law: ['problems'],
};
