import type { Facts } from '../../../rules/text-breakdown';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { quoted, quotedWords } from '../names';

/** The Chinese words of `text-breakdown`. */
export const words: RuleWords<Facts> = {
  name: '正文分项与总数不符',
  check: '正文分项与总数是否一致',
  meaning: '正文“其中”各项之和与总数是否一致。',
  sentence: ({ quote, total, parts, sum, open }) => {
    const formula = parts.map(({ value }) => digits(value)).join(' + ');
    const sums = parts.length > 1 ? `${formula} = ${digits(sum)}` : `所列分项为 ${digits(sum)}`;
    const note = open ? '（所列可能不是全部）' : '';
    return `正文${quotedWords(quote)}：分项 ${sums}${note}，总数写为${quoted(total.quote.trim() || digits(total.value))}，两者不一致。`;
  },
  advice: () => '请核实总数和各分项；分项未列全的，可写明“等”。',
};
