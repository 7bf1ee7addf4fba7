import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `text-share`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '“某某件，占百分之几”是否算得对。只在句子写明占谁的比例、并且正文和表格里没有任何数能算出这个百分比时才列出；同比、增长、下降不核对。',
  todo: '重新计算占比；另有口径的，写明占何者的比例。',
  fine: '四舍五入、截去尾数都算对。',
  wrong: {
    note: '15 ÷ 29 是 51.7%，写成 61.7%。',
    at: 1,
    words: '办结政府信息公开申请29件，其中予以公开15件，占61.7%。',
  },
  right: { note: '15 ÷ 29 = 51.7%。', at: 1, words: '办结政府信息公开申请29件，其中予以公开15件，占51.7%。' },
  law: [],
};
