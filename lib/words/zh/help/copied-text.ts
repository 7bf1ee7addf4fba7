import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `copied-text`, in Chinese. */
export const help: RuleHelp = {
  checked: '第一、五、六部分的文字是否与台账中本单位往年或其他单位的报告几乎相同。六个标题、表格、固定说法不计。',
  todo: '结合本年度、本单位的情况改写。',
  fine: '固定的开头、依据、联系方式相同是正常的，不会计入。',
  wrong: {
    note: '除年份外，与上年逐句相同。',
    at: 1,
    words: '2023年，我局召开政务公开工作会议2次，组织业务培训1次，及时更新网站栏目，办好依申请公开。',
  },
  right: {
    note: '写的是本年度的情况。',
    at: 1,
    words: '2023年，我局为14份惠林政策配办事流程图，在两个林区乡镇新设查阅点。',
  },
  law: [],
};
