import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `changed-page`, in Chinese. */
export const help: RuleHelp = {
  checked: '同一网址、同一单位、同一年度的报告，与台账里上次读到的数是否一样。不一样时说出是哪几格。',
  todo: '核实改动是否有意；更正后的报告建议注明更正。',
  fine: '有意的更正不是错误。',
  wrong: { note: '上次 15，这次 14。', table: { columns: ['上次', '这次'], rows: [['（一）予以公开', '15', '14']] } },
  right: { note: '与上次相同。', table: { columns: ['上次', '这次'], rows: [['（一）予以公开', '15', '15']] } },
  law: [],
};
