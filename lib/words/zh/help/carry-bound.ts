import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `carry-bound`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '结转下年度的件数是否多于本年新收。《条例》规定的答复期限为20个工作日，延长不超过20个工作日，年底未办结的通常不会多于全年新收的。',
  todo: '核对结转数；最常见的是填成了上年结转或办结数。',
  fine: '上年结转的申请到年底仍未办结、与本年未办结的合计超过本年新收的，可能属实。',
  wrong: {
    note: '新收28件，结转30件。',
    table: {
      columns: ['总计'],
      rows: [
        ['一、本年新收政府信息公开申请数量', '28'],
        ['四、结转下年度继续办理', '30'],
      ],
    },
  },
  right: {
    note: '新收28件，结转1件。',
    table: {
      columns: ['总计'],
      rows: [
        ['一、本年新收政府信息公开申请数量', '28'],
        ['四、结转下年度继续办理', '1'],
      ],
    },
  },
  law: [],
};
