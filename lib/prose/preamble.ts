/** What stands in section one without being its content: who made the report, for which time, and where to ask. */
import type { Paragraph } from '../contract/report';
import { compactOf } from '../text/normalise';
import type { Examples } from '../text/pattern';

/** Sentences of a preamble: where to download the report is no 平台建设. */
const PREAMBLE =
  /电子版|下载|查阅|统计期限|联系电话|本(?:年度)?报告|报告内容|个部分|六部分|六项|现将.{0,60}(?:如下|公布|报告)|(?:编制|公布)(?:了|本|发布|如下)|特编制|由[^,。;]{2,30}编制/;
export const PREAMBLE_EXAMPLES: Examples = {
  pattern: PREAMBLE,
  means: ['本报告的电子版可以下载', '统计期限为2023年', '特编制2023年报告', '现将情况公布如下'],
  not: ['主动公开信息86条', '未收到申请'],
};
/** The first of a list of parts: 一、总体情况. */
const FIRST_PART = /[一二三四五六]、/;
export const FIRST_PART_EXAMPLES: Examples = {
  pattern: FIRST_PART,
  means: ['一、总体情况;二、主动公开'],
  not: ['一是总体情况', '十一'],
};
/** Where a sentence ends. */
const SENTENCE_END = /(?<=。)/;
export const SENTENCE_END_EXAMPLES: Examples = { pattern: SENTENCE_END, means: ['一。二'], not: ['一;二'] };

/** The paragraph without white space and without sentences of the preamble. */
export function withoutPreamble(paragraph: Pick<Paragraph, 'text'>): string {
  return compactOf(paragraph)
    .text.split(SENTENCE_END)
    .filter((sentence) => !PREAMBLE.test(sentence) && !listsParts(sentence))
    .join('');
}

/** True for a list of the parts: 一、总体情况;二、…. */
function listsParts(sentence: string): boolean {
  const first = sentence.search(FIRST_PART);
  return first >= 0 && sentence.includes(';', first);
}
