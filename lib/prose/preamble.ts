/** What stands in section one without being its content: who made the report, for which time, and where to ask. */
import type { Paragraph } from '../contract/report';
import { compactOf } from '../text/normalise';

/** Sentences of a preamble: where to download the report is no 平台建设. */
const PREAMBLE =
  /电子版|下载|查阅|统计期限|联系电话|本(?:年度)?报告|报告内容|个部分|六部分|六项|现将.{0,60}(?:如下|公布|报告)|(?:编制|公布)(?:了|本|发布|如下)|特编制|由[^,。;]{2,30}编制/;

/** The paragraph without white space and without sentences of the preamble. */
export function withoutPreamble(paragraph: Pick<Paragraph, 'text'>): string {
  return compactOf(paragraph)
    .text.split(/(?<=。)/)
    .filter((sentence) => !PREAMBLE.test(sentence) && !listsParts(sentence))
    .join('');
}

/** True for a list of the parts: 一、总体情况;二、…. */
function listsParts(sentence: string): boolean {
  const first = sentence.search(/[一二三四五六]、/);
  return first >= 0 && sentence.includes(';', first);
}
