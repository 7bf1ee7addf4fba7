import type { Facts } from '../../../rules/changed-page';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { cellName } from '../names';
import { day } from '../phrases';

/** So many cells are named in one sentence; the marks show them all. */
const MOST_NAMED = 4;

/** The Chinese words of `changed-page`. */
export const words: RuleWords<Facts> = {
  name: '页面数字有变动',
  check: '页面数字的变动',
  meaning: '同一网页、同一年度报告的数字与以前核查时是否相同。',
  sentence: ({ checkedOn, cells }, form) => {
    const changed = cells
      .slice(0, MOST_NAMED)
      .map(({ at, value, before }) => `${cellName(at, form)}由 ${digits(before)} 变为 ${digits(value)}`);
    const more = cells.length > MOST_NAMED ? `；共 ${cells.length} 处` : '';
    return `与${day(checkedOn)}核查时相比，${changed.join('；')}${more}。`;
  },
  advice: () => '请确认改动是否有据；属更正的，宜在页面上注明。',
};
