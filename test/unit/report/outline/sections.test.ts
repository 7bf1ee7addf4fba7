import { describe, expect, it } from 'vitest';
import type { FlowBlock } from '../../../../lib/report/outline/flow-block';
import { findSections, paragraphsOf, type TablePlaces } from '../../../../lib/report/outline/sections';
import { rawTable, textBlock } from '../../support/pages';

const none: TablePlaces = { disclosure: null, applications: null, cases: null };
const names = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const prose = (section: number) => textBlock(`第${section}部分的正文，说明了有关工作的开展情况。`);
const flowOf = (lines: readonly (string | FlowBlock)[]): FlowBlock[] =>
  lines.map((line) => (typeof line === 'string' ? textBlock(line) : line));
const whole = names.flatMap((name, index) => [name, prose(index + 1)]);
const headingsOf = (lines: readonly (string | FlowBlock)[], tables = none) =>
  findSections(flowOf(lines), tables).sections.map(({ heading }) => heading);

describe('the six parts', () => {
  it('are found by their headings, and the text goes to its part', () => {
    const flow = flowOf(whole);
    const map = findSections(flow, none);
    expect(map.sections.map(({ heading, found }) => [heading, found])).toEqual(names.map((name) => [name, true]));
    expect(paragraphsOf(flow, map).map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(names.map((name, index) => [name, index] as const))('%s is missed where it is gone', (_, index) => {
    const lines = names.flatMap((name, at) => (at === index ? [] : [name, prose(at + 1)]));
    const map = findSections(flowOf(lines), none);
    expect(map.sections.map(({ found }) => found)).toEqual(names.map((__, at) => at !== index));
  });

  it('are there by their table where the heading is gone', () => {
    const lines = [...whole.slice(0, 4), rawTable([[1, 2]]), ...whole.slice(6)];
    const { sections } = findSections(flowOf(lines), { ...none, applications: 4 });
    expect(sections[2]).toMatchObject({ heading: null, found: true });
  });

  it('are found without numbers, with lost numbers, and numbered wrongly', () => {
    expect(headingsOf(whole.map((line) => (typeof line === 'string' ? line.slice(2) : line)))).not.toContain(null);
    expect(headingsOf(whole.map((line) => (typeof line === 'string' ? line.slice(1) : line)))).not.toContain(null);
    const wrong = whole.map((line) => (typeof line === 'string' ? line.replace(/^[五六]/, '四') : line));
    expect(headingsOf(wrong)).not.toContain(null);
  });

  it('are found where a heading is broken over two lines', () => {
    const lines = [...whole.slice(0, 6), '四、政府信息公开行政复议、', '行政诉讼情况', ...whole.slice(7)];
    expect(headingsOf(lines)[3]).toBe('四、政府信息公开行政复议、');
  });

  it('begin behind a table of contents', () => {
    const contents = names.map((name) => textBlock(name, { ref: 99 }));
    const flow = flowOf([...contents, ...whole]);
    expect(findSections(flow, none).starts[0]).toBe(names.length);
  });

  it('are not the headings of an old outline inside section one', () => {
    const outline = ['一、加强组织领导', '二、完善制度建设', '三、拓宽公开渠道', '四、强化监督检查'];
    expect(headingsOf([whole[0] as string, ...outline, prose(1), ...whole.slice(2)])).toEqual(names);
  });

  it('are not sub-headings that repeat their words', () => {
    const sub = ['（一）主动公开政府信息情况', prose(1), '（二）收到和处理政府信息公开申请情况', prose(1)];
    expect(headingsOf([whole[0] as string, ...sub, ...whole.slice(2)])).toEqual(names);
  });

  it('are not links of the navigation', () => {
    const links = names.map((name) => textBlock(name, { link: true }));
    expect(findSections(flowOf([...links, ...whole]), none).starts[0]).toBe(names.length);
  });

  it('end where the site goes on', () => {
    const flow = flowOf([...whole, '【打印本页】', '版权所有：某县人民政府', '主办单位：某县']);
    expect(findSections(flow, none).end).toBe(whole.length);
  });

  it('are all found where the tables are annexed behind them', () => {
    const annex = ['附表1', rawTable([[1, 2]]), '附表2', rawTable([[3, 4]]), '附表3', rawTable([[5, 6]])];
    expect(headingsOf([...whole, ...annex], { disclosure: 13, applications: 15, cases: 17 })).toEqual(names);
    expect(headingsOf([...whole, ...annex.slice(2)], { disclosure: null, applications: 13, cases: 15 })).toEqual(names);
  });

  it('are not found in a table of contents where the last ones are gone', () => {
    const parts = [2, 4, 6].flatMap((at) => [...whole.slice(at, at + 2), rawTable([[1, 2]])]);
    const lines = [...names, ...whole.slice(0, 2), ...parts];
    expect(headingsOf(lines, { disclosure: 10, applications: 13, cases: 16 })).toEqual([
      ...names.slice(0, 4),
      null,
      null,
    ]);
  });

  it('are none in an empty page', () => {
    expect(findSections([], none)).toMatchObject({ starts: Array(6).fill(null), headings: [], end: 0 });
  });
});
