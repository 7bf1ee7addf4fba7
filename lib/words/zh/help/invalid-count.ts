import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `invalid-count`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '件数、项数应当是 0 或正整数。负数、小数都不可能是件数。收费金额以万元计，可以有小数，不在此列；旧格式的“本年增/减”可以是负数。',
  todo: '对照台账改成实际件数。',
  fine: '没有。',
  wrong: { note: '件数写成 1.5。', table: { columns: ['自然人'], rows: [['（一）予以公开', '1.5']] } },
  right: { note: '件数是整数。', table: { columns: ['自然人'], rows: [['（一）予以公开', '12']] } },
  law: [],
};
