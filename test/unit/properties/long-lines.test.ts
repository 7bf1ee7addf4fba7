// No text is much work to read, whatever it repeats: a pattern that is tried again from every character of a long run shows here at once.
import { describe, expect, it } from 'vitest';
import type { SourceDocument, TextBlock } from '../../../lib/source/source-document';
import { checkDocument } from '../../../lib/view/page-check';
import { textBlock } from '../support/pages';
import { strugglesOf } from '../support/patterns';
import { stepsOf } from '../support/steps';

const LENGTH = 2_000;
/** Steps of our code for each character: 74 are the most that are needed. Work that grows with the square of the length takes thousands. */
const STEPS = 150;
/** How often a pattern may go back for each character: 50 are the most that are needed, and again thousands where one is tried anew from each. */
const RETURNS = 100;

const units = [
  '9',
  '２',
  '2021',
  '2021年',
  '1月',
  '12件',
  '10余条',
  '1,234',
  '1.',
  '-',
  '—',
  '.',
  '_',
  'A',
  'a.b@',
  'www.',
  '一',
  '十',
  '一、',
  '（一）',
  '(',
  '（',
  '）',
  '《',
  '“',
  '<',
  '，',
  '。',
  '；',
  '、',
  '：',
  ' ',
  '\u3000',
  '\u200b',
  '年',
  '年度',
  '报告',
  '关于',
  '信息公开',
  '其中',
  '包括',
  '收到',
  '申请',
  '未收到',
  '无',
  '件',
  '第',
  '条',
  '自',
  '至',
  '起',
  '止',
  '统计期限',
  '电话：',
  '附件',
  '存在',
  '问题',
  '行政复议',
  '上年结转',
  '2022年1月1日',
  '国办公开办函〔2021〕30号',
  '一、总体情况',
  '0/0',
  '\ud800',
  '𠮷',
  '👨‍👩‍👧',
];

const title = '某县教育局2022年政府信息公开工作年度报告';
const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** A report of prose with one line at the given place. */
function reportWith(line: string, place: string): SourceDocument {
  const prose = '我局认真贯彻落实《中华人民共和国政府信息公开条例》，推进政务公开工作。';
  const blocks: TextBlock[] = [textBlock(title)];
  for (const [index, heading] of headings.entries()) {
    if (place === 'preamble' && index === 0) blocks.push(textBlock(line));
    blocks.push(textBlock(heading), textBlock(prose.repeat(3)));
    if (place === heading) blocks.push(textBlock(line));
  }
  return { title: place === 'title' ? line : title, blocks, tooLarge: null };
}

describe.each(['title', 'preamble', headings[0] as string, headings[4] as string])('in the place %s', (place) => {
  it.each(units)(`${LENGTH} characters of %j are read in so many steps for each`, (unit) => {
    const line = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    const check = () =>
      checkDocument(reportWith(line, place), { url: 'http://www.example.gov.cn/', today: '2023-01-20' });
    expect(strugglesOf(RETURNS, check)).toEqual([]);
    expect(stepsOf(check)).toBeLessThan(STEPS * LENGTH);
  });
});
