import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import type { SourceBlock } from '../../../lib/source/source-document';
import { checkDocument } from '../../../lib/view/page-check';
import { applicationRows } from '../support/form-tables';
import { type CellSpec, rawTable, textBlock } from '../support/pages';

const names = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const prose = '2022年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，推进政务公开工作，全年主动公开信息12条。';
const title = '某县教育局2022年政府信息公开工作年度报告';

/** A page with the title, the parts with this text, and table three with this in its number cells. */
function page(parts: { title?: string; text?: string; table?: CellSpec | null }): {
  title: string;
  blocks: SourceBlock[];
  tooLarge: null;
} {
  const { text = prose, table = 0 } = parts;
  const blocks: SourceBlock[] = [textBlock(parts.title ?? title)];
  for (const [index, name] of names.entries()) {
    blocks.push(textBlock(name));
    if (text !== '') blocks.push(textBlock(text));
    if (index === 2 && table !== null)
      blocks.push(
        rawTable(applicationRows('2021').map((row) => row.map((cell) => (typeof cell === 'number' ? table : cell)))),
      );
  }
  return { title: parts.title ?? title, blocks, tooLarge: null };
}

const isReport = (parts: Parameters<typeof page>[0]): boolean => recogniseDocument(page(parts)) !== null;

describe('a report', () => {
  it('has filled tables under its headings', () => {
    expect(isReport({})).toBe(true);
    expect(isReport({ title: '某县教育局', text: '' })).toBe(true);
  });

  it('may have blank tables, if it has text of its own', () => {
    expect(isReport({ table: '', text: prose.repeat(2) })).toBe(true);
  });

  it('may have lost its tables, if its parts have text', () => {
    expect(isReport({ table: null })).toBe(true);
  });

  it('may stand behind more than is read of a page, as long as the page calls itself the report of a year', () => {
    const cut = (name: string) => ({ title: name, blocks: [textBlock('政务公开')], tooLarge: 'nodes' as const });
    expect(recogniseDocument(cut(title))?.cut).toBe(true);
    for (const other of [
      '某县教育局政府信息公开年报',
      '关于做好2022年政府信息公开工作年度报告编制工作的通知',
      '政务公开',
    ])
      expect(recogniseDocument(cut(other))).toBeNull();
    const check = checkDocument(cut(title), { url: '', today: '2023-02-01' });
    expect(check?.findings).toEqual([]);
    expect(check?.unchecked[0]).toMatchObject({ check: 'page', why: '页面过大，未读取全部内容。' });
  });
});

describe('no report', () => {
  it('is the blank form', () => {
    expect(isReport({ title: '中华人民共和国政府信息公开工作年度报告格式', table: '', text: '' })).toBe(false);
    expect(isReport({ title: '某县教育局', table: '', text: '' })).toBe(false);
  });

  it.each([
    '关于做好2022年政府信息公开工作年度报告编制工作的通知',
    '文字解读：某县2022年政府信息公开工作年度报告',
    '政府信息公开工作年度报告范文',
    '某大学2021-2022学年信息公开工作年度报告',
    '某县2022年上半年政务公开工作总结',
    '某县2022年法治政府建设年度报告',
    '某县教育局2022年度部门决算',
  ])('is %s', (other) => {
    expect(isReport({ title: other, table: null })).toBe(false);
  });

  it('is an empty page', () => {
    expect(recogniseDocument({ title: '', blocks: [], tooLarge: null })).toBeNull();
    expect(recogniseDocument({ title, blocks: [textBlock(title)], tooLarge: null })).toBeNull();
  });
});
