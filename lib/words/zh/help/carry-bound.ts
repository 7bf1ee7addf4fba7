import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `carry-bound`, in Chinese. */
export const help: RuleHelp = {
  checked: '结转下年度的件数是否多于本年新收。申请一般20个工作日内答复，年底还没办完的不会比全年收到的还多。',
  todo: '核对结转数；最常见的是填成了上年结转或办结数。',
  fine: '年底集中收到大量申请并延期的，可能属实。',
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
