import type { Facts } from '../../../rules/regulation-authority';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { legislationLaw } from '../laws';
import { cellName } from '../names';

/** The Chinese words of `regulation-authority`. */
export const words: RuleWords<Facts> = {
  name: '规章数量存疑',
  check: '规章数量',
  meaning: '没有规章制定权的单位是否填报了规章。',
  sentence: ({ cells, body }, form) => {
    const values = cells.map(({ at, value }) => `${cellName(at, form)}为 ${digits(value)}`).join('，');
    return `${values}，而${body ?? '本单位'}一般无规章制定权，请核实是否误填。`;
  },
  advice: () => '请核实该数；属于规范性文件的，应填入规范性文件一行。',
  basis: (_, facts) => legislationLaw(facts?.year ?? null),
};
