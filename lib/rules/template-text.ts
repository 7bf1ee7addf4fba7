import type { Report } from '../contract/report';
import { compactOf, quote } from '../text/normalise';
import type { Rule, Spot } from './types';

/** The instructions, as the page prints them, each once. */
export interface Facts {
  quotes: string[];
}

/** What the template says to whoever fills it in: （文字描述，收取信息处理费情况在此处报告。）, 该部分以表格形式报告. */
const INSTRUCTION =
  /[((](?:文字描述|以表格形式)[^()()]{0,40}[))]|(?:该|本)部分(?:内容)?以表格形式(?:报告|体现|填报)|[((]?收取信息处理费(?:的)?情况在此处报告[。.]?[))]?/g;

/** The template's instructions still stand in the report. */
export const templateTextRule: Rule<'template-text', Facts> = {
  id: 'template-text',
  levels: ['review'],
  key: ({ quotes }) => quotes,
  *check({ paragraphs }: Report) {
    const where: Spot[] = [];
    const quotes = new Set<string>();
    for (const paragraph of paragraphs) {
      const line = compactOf(paragraph);
      for (const match of line.text.matchAll(INSTRUCTION)) {
        const words = quote(paragraph.text, line, match.index, match.index + match[0].length);
        quotes.add(words);
        where.push({ place: { text: words }, ref: paragraph.ref });
      }
    }
    if (where.length > 0) yield { status: 'broken', level: 'review', where, facts: { quotes: [...quotes] } };
  },
};
