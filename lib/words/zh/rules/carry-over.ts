import type { Facts } from '../../../rules/carry-over';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { columnName } from '../names';

/** So many columns are named in one sentence; the marks show them all. */
const MOST_NAMED = 7;

/** The Chinese words of `carry-over`. */
export const words: RuleWords<Facts> = {
  name: '结转与上年不衔接',
  check: '与上年结转的衔接',
  meaning: '“上年结转”与上一年度报告的“结转下年度”是否一致。',
  sentence: ({ lastYear, columns }, form) => {
    const differing = columns
      .slice(0, MOST_NAMED)
      .map(
        ({ at, value, before }) =>
          `${columnName(at, form)}，${lastYear}年结转下年度 ${digits(before)} 件，本年上年结转 ${digits(value)} 件`,
      );
    const more = columns.length > MOST_NAMED ? `；共 ${columns.length} 列` : '';
    return `与${lastYear}年度报告不衔接：${differing.join('；')}${more}。`;
  },
  advice: ({ lastYear }) => `请与${lastYear}年度报告的“结转下年度”核对，更正有误的一份；口径确有调整的，可不作修改。`,
};
