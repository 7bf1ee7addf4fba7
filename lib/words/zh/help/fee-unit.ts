import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `fee-unit`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '行政事业性收费一栏单位是万元。单元格里印着“元”的，应当换算为万元；数额远超这类单位可能收取的，疑似按元填写。',
  todo: '换算成万元：86.4万元填 86.4。',
  fine: '数额确实很大的单位（如大城市政府）一般不会列出；列出而数额属实的，可以搁置。',
  wrong: {
    note: '填成 864000元。',
    table: { columns: ['本年收费金额（单位：万元）'], rows: [['行政事业性收费', '864000元']] },
  },
  right: { note: '填 86.4。', table: { columns: ['本年收费金额（单位：万元）'], rows: [['行政事业性收费', '86.4']] } },
  law: ['unit'],
};
