import type { FormId } from '../../../contract/page-check';
import type { Term } from '../../../contract/report';
import type { Facts } from '../../../rules/text-mismatch';
import { digits, summand } from '../../formula';
import type { RuleWords } from '../../types';
import { cellName, quotedWords } from '../names';

/** What the table has: one cell with its value, or several that the words count together. */
function tableText(terms: readonly Term[], form: FormId | null): string {
  if (terms.length < 2) return terms.map(({ at, value }) => `${cellName(at, form)}为 ${digits(value)}`).join('');
  const formula = terms.map(({ at, value }) => `${cellName(at, form)} ${summand(value)}`).join(' + ');
  return `${formula} = ${digits(terms.reduce((total, { value }) => total + value, 0))}`;
}

/** The Chinese words of `text-mismatch`. */
export const words: RuleWords<Facts> = {
  name: '正文与表格数据不一致',
  check: '正文与表格数据是否一致',
  meaning: '正文所写数字与表格是否一致。',
  sentence: ({ kind, quote, stated, table }, form) => {
    const values = tableText(table, form);
    if (kind === 'denied') return `正文写明${quotedWords(quote)}，而表中${values}。`;
    return `正文${quotedWords(quote)}所写数量为 ${digits(stated)}，而表中${values}，两者不一致。`;
  },
  advice: () => '请对照台账核实正文与表格，统一口径。',
};
