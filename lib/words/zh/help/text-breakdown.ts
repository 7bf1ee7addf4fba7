import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `text-breakdown`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '正文里自称完整的分项（用冒号、“分别为”，或以“其他”结尾）相加，是否等于总数。“其中”后面只列一部分是正常的，最多列为提示；分项之和超过总数的，须核实。',
  todo: '核对总数和各分项；没有列全的，写明“等”。',
  fine: '“其中”只举几项的，不是错误；同一件可归入几项、分项有重复的，请写明。',
  wrong: {
    note: '48 + 37 + 40 = 125，总数写的是126。',
    at: 1,
    words: '全年主动公开政府信息126条，分别为造林类48条、防火类37条、林权类40条。',
  },
  right: {
    note: '48 + 37 + 41 = 126。',
    at: 1,
    words: '全年主动公开政府信息126条，分别为造林类48条、防火类37条、林权类41条。',
  },
  law: [],
};
