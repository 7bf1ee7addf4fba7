import { formById } from '../../../form/look-up';
import type { Facts } from '../../../rules/wrong-form';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { formName, tablePlace } from '../names';

/** The Chinese words of `wrong-form`. */
export const words: RuleWords<Facts> = {
  name: '表格格式版本有误',
  check: '表格格式版本',
  meaning: '所用表格格式是否适用于报告年度。',
  sentence: ({ year, used, due, tables }) => {
    const where = tables.map((table) => tablePlace(table)).join('、');
    return `${year}年度报告${where ? `的${where}` : ''}使用了${formName(used)}，应当使用${formName(due)}。`;
  },
  advice: () => '请换用本年度适用的统一格式。',
  basis: (form, facts) => notice(facts === null ? form : formById(facts.due)),
};
