import type { Facts } from '../../../rules/text-share';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { quotedWords } from '../names';

/** The Chinese words of `text-share`. */
export const words: RuleWords<Facts> = {
  name: '正文占比与数字不符',
  check: '正文所写占比是否正确',
  meaning: '正文“……件，占……%”与所写数字是否一致。',
  sentence: ({ quote, part, percent, base, due }) =>
    `正文${quotedWords(quote)}：${digits(part.value)} ÷ ${digits(base.value)} 应为 ${due}%，所写为 ${percent.value}%，与正文和表格中的其他数字也对不上。`,
  advice: () => '请核实分项、总数和占比；占比另有口径的，请写明占何者的比例。',
};
