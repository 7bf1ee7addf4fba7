import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `malformed-table`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '一行里的数字是否比格式规定的多或者少，一个数是否被拆到两格里。数字个数不对时，后面的数会整体错位，无法确定各数属于哪一列。',
  todo: '按格式核对这一行的格子；从 Word、Excel 粘贴时留意合并单元格。',
  fine: '没有；但网页为了排版拆分单元格、数字完整的，不算。',
  wrong: {
    note: '这一行只有六个数，少了一个。',
    table: {
      columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      rows: [['（一）予以公开', '12', '2', '0', '0', '1', '15']],
    },
  },
  right: {
    note: '七个数：六类申请人和总计。',
    table: {
      columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      rows: [['（一）予以公开', '12', '2', '0', '0', '1', '0', '15']],
    },
  },
  law: ['format'],
};
