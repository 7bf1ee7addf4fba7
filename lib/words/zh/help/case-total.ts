import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `case-total`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '第四部分表格有三组数：行政复议、未经复议直接起诉、复议后起诉。每组的结果维持、结果纠正、其他结果、尚未审结相加，应当等于该组总计。',
  todo: '对照复议和诉讼的台账核对这一组五个数。五个数各改一个都能相等，只看表格分不出是哪一个；正文写明件数时以正文为线索。',
  fine: '没有复议、诉讼的，五个数都填 0，就是正确的。',
  wrong: {
    note: '2 + 0 + 1 + 0 = 3，总计写成 2。',
    table: {
      columns: ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      rows: [['行政复议', '2', '0', '1', '0', '2']],
    },
  },
  right: {
    note: '2 + 0 + 1 + 0 = 3，等于总计。',
    table: {
      columns: ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      rows: [['行政复议', '2', '0', '1', '0', '3']],
    },
  },
  law: ['form', 'format'],
};
