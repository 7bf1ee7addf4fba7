import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `missing-table`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '第二、三、四部分的规定表格是否都在。只写文字、不列表格的，算缺少；用图片代替的另有一条（表格为图片）；放在附件或嵌入框里读不到的，说“未能核对”。',
  todo: '按统一格式补上表格；没有数据的填“0”。',
  fine: '没有。表格是统一格式的一部分，没有发生的也应列出。',
  wrong: {
    note: '第四部分只有一句话，没有表格。',
    at: 4,
    words: '本年度没有发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
  },
  right: {
    note: '第四部分列出表格，没有发生的填 0。',
    table: {
      columns: ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      rows: [['行政复议', '0', '0', '0', '0', '0']],
    },
  },
  law: ['form', 'format'],
};
