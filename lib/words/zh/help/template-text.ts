import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `template-text`, in Chinese. */
export const help: RuleHelp = {
  checked: '格式模板里的填写提示是否还留在报告里。',
  todo: '删去提示语，按提示写内容。',
  fine: '没有。',
  wrong: { note: '第六部分还是模板的提示语。', at: 6, words: '（文字描述，收取信息处理费情况在此处报告。）' },
  right: { note: '写了实际内容。', at: 6, words: '本年度我局未收取政府信息公开信息处理费，没有其他需要报告的事项。' },
  law: [],
};
