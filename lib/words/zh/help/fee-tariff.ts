import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `fee-tariff`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '正文写的信息处理费金额是否可能按收费标准算出来。按件、按量的每一档都是10元的整数倍；写明按件的，是100元的整数倍。',
  todo: '对照收费通知书核实金额。',
  fine: '是10元的整数倍的，不会列出；金额是否正确，程序无从判断。',
  wrong: { note: '125元不是10元的整数倍。', at: 6, words: '本年度我局收取政府信息公开信息处理费125元。' },
  right: { note: '120元可以由标准算出。', at: 6, words: '本年度我局收取政府信息公开信息处理费120元。' },
  law: ['tariff-cases', 'tariff-pages'],
};
