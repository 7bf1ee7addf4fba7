import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `not-a-number`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '数字格里是否填了文字。完全是文字的，数值无从知道；数字之外带说明的（如“0（无集采中心）”），按其中的数字核对，列为提示。',
  todo: '数字格里只填数字，说明写在表外。',
  fine: '只带单位或说明、数字明确的，只是提示，可以不改。',
  wrong: { note: '数字格里填了“若干”。', table: { columns: ['自然人'], rows: [['（一）予以公开', '若干']] } },
  right: { note: '填的是数字。', table: { columns: ['自然人'], rows: [['（一）予以公开', '12']] } },
  law: [],
};
