import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `fee-statement`, in Chinese. */
export const help: RuleHelp = {
  checked: '第六部分是否说明收取信息处理费的情况。格式在第六部分注明“收取信息处理费情况在此处报告”。',
  todo: '收取的，写明金额；未收取的，建议写明未收取。',
  fine: '未收取时是否必须写明，未找到明文规定；只写“无”的列为提示。',
  wrong: {
    note: '第六部分没有提到信息处理费。',
    at: 6,
    words: '2023年，我局开展政务公开业务培训2次，参加人员86人次。',
  },
  right: { note: '写明没有收取。', at: 6, words: '本年度我局未收取政府信息公开信息处理费，没有其他需要报告的事项。' },
  law: ['fee-note'],
};
