import type { Facts } from '../../../rules/year-mismatch';
import type { RuleWords } from '../../types';
import { quotedWords } from '../names';

const YEAR_SOURCES: Record<Facts['source'], string> = {
  title: '标题',
  heading: '小标题',
  period: '统计期限',
  text: '正文',
};

/** The Chinese words of `year-mismatch`. */
export const words: RuleWords<Facts> = {
  name: '年份不一致',
  check: '各处年份是否一致',
  meaning: '标题、统计期限和正文所写的报告年度是否一致。',
  sentence: ({ source, quote, found, due, against }) => {
    const rest = against.map((other) => `${YEAR_SOURCES[other.source]}${quotedWords(other.quote)}`);
    const basis = rest.length > 0 ? `${rest.slice(0, 3).join('、')}所示的` : '本报告年度';
    return `${YEAR_SOURCES[source]}${quotedWords(quote)}所示年度为${found}年，与${basis}${due}年不一致。`;
  },
  advice: () => '请核实报告年度，统一各处年份。',
};
