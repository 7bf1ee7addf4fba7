import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `picture-table`, in Chinese. */
export const help: RuleHelp = {
  checked: '表格是不是用图片代替的。图片里的数字公众不能复制，程序也无法核对。',
  todo: '改用文字表格发布。',
  fine: '未找到禁止以图片代替表格的明文规定；但图片中的数字未经核对，须人工核实。',
  wrong: { note: '表格处是一张图片。', at: 3, words: '（此处为一张表格图片）' },
  right: {
    note: '文字表格。',
    table: {
      columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      rows: [['（一）予以公开', '12', '2', '0', '0', '1', '0', '15']],
    },
  },
  law: [],
};
