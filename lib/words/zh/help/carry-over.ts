import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `carry-over`, in Chinese. */
export const help: RuleHelp = {
  checked: '本单位上年报告已知时，上年的“结转下年度继续办理”应当等于今年的“上年结转”，逐列核对。',
  todo: '对照两年的报告，确定是上年的“结转下年度”填错，还是今年的“上年结转”填错。',
  fine: '上年之后机构合并、拆分、职责划转的，可以不等，请写明。',
  wrong: {
    note: '上年结转下年度 1，今年上年结转 2。',
    table: {
      columns: ['总计'],
      rows: [
        ['四、结转下年度继续办理（上年报告）', '1'],
        ['二、上年结转政府信息公开申请数量', '2'],
      ],
    },
  },
  right: {
    note: '两年衔接。',
    table: {
      columns: ['总计'],
      rows: [
        ['四、结转下年度继续办理（上年报告）', '2'],
        ['二、上年结转政府信息公开申请数量', '2'],
      ],
    },
  },
  law: [],
};
