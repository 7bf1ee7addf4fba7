import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../../lib/report/outline/flow';
import type { SourceBlock } from '../../../../lib/source/source-document';
import { type CellSpec, rawTable, textBlock } from '../../support/pages';

const shape = (blocks: readonly SourceBlock[]): string[] =>
  flowOf(blocks).map((block) =>
    block.type === 'text' ? block.text : `${block.type}${block.type === 'table' ? block.rows.length : ''}`,
  );

describe('the flow of a report', () => {
  it('has headings that stood in table rows as lines, and the table parted there', () => {
    const rows: CellSpec[][] = [
      ['规章', 1, 2, 3],
      [{ text: '三、收到和处理政府信息公开申请情况', colspan: 4 }],
      ['予以公开', 1, 2, 3],
    ];
    expect(shape([rawTable(rows)])).toEqual(['table1', '三、收到和处理政府信息公开申请情况', 'table1']);
  });

  it('has prose that stood in a row as lines', () => {
    const prose =
      '我局认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，积极推进各项工作，取得了较好的成效。';
    expect(shape([rawTable([[prose], ['规章', 1]])])).toEqual([prose, 'table1']);
  });

  it('leaves labels and groups that stand alone in a row where they are', () => {
    const rows: CellSpec[][] = [['第二十条第（一）项'], ['三、本年度办理结果'], ['（一）予以公开']];
    expect(shape([rawTable(rows)])).toEqual(['table3']);
  });

  it('has each piece of a parted table under a reference of its own', () => {
    const flow = flowOf([rawTable([['规章', 1], ['一、总体情况'], ['规章', 2]])]);
    const refs = flow.flatMap((block) => (block.type === 'table' ? [block.ref] : []));
    expect(new Set(refs).size).toBe(2);
  });

  it('has headings run into a paragraph as lines', () => {
    expect(shape([textBlock('一、总体情况 我局认真贯彻。六、其他需要报告的事项 无。')])).toHaveLength(4);
  });

  it('has tables of plain lines as tables, in which a row begins with its label', () => {
    const lines = ['本年新收政府信息公开申请数量', '1', '0', '1', '予以公开', '0', '0', '0', '重复申请', '2', '2', '4'];
    const flow = flowOf(lines.map((text) => textBlock(text)));
    expect(flow).toMatchObject([{ type: 'table', flat: true }]);
    expect(flow[0]?.type === 'table' && flow[0].rows.map((row) => row.cells.map(({ text }) => text).join(' '))).toEqual(
      ['本年新收政府信息公开申请数量 1 0 1', '予以公开 0 0 0', '重复申请 2 2 4'],
    );
  });

  it.each([' ', '\u3000', '\u00a0 '])(
    'has tables of which each row is one line, its cells parted by “%s”, as tables',
    (gap) => {
      const lines = [
        ['自然人', '法人或其他组织', '总计'],
        ['本年新收政府信息公开申请数量', '1', '0', '1'],
        ['（三）不予公开', '1. 属于国家秘密', '0', '/', '0'],
        ['2', '2', '4', '0', '0'],
      ];
      const flow = flowOf(lines.map((cells) => textBlock(cells.join(gap))));
      expect(flow).toMatchObject([{ type: 'table', flat: true }]);
      expect(flow[0]?.type === 'table' && flow[0].rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
        ['自然人', '法人或其他组织', '总计'],
        ['本年新收政府信息公开申请数量', '1', '0', '1'],
        ['（三）不予公开', '1. 属于国家秘密', '0', '/', '0', '2', '2', '4', '0', '0'],
      ]);
    },
  );

  it('puts a label together again that was torn in front of its values, and leaves a page number out of the rows', () => {
    const lines = [
      '予以公开 1 0 1',
      '申请人无正当理由逾期不补正、行政机关不再处理其',
      '政府信息公开申请 0 0 0',
      '— 3 —',
      '重复申请 0 0 0',
    ];
    const [table] = flowOf(lines.map((text) => textBlock(text)));
    expect(table?.type === 'table' && table.rows.map((row) => row.cells.map(({ text }) => text).join(' '))).toEqual([
      '予以公开 1 0 1',
      '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0',
      '— 3 —',
      '重复申请 0 0 0',
    ]);
  });

  it('has a line of many values under torn labels as a table', () => {
    const lines = ['行政复议 行政诉讼', '结果 结果 其他', '维持 纠正 结果', Array(15).fill('0').join(' ')];
    expect(shape(lines.map((text) => textBlock(text)))).toEqual(['table2']);
  });

  it('has prose that ends in a number, or names labels among other words, as text', () => {
    const lines = ['行政许可 办理情况 152', '行政处罚 37件', '联系电话 0537 4412301', '总计 办结 36', '规章 无 制定'];
    expect(shape(lines.map((text) => textBlock(text)))).toEqual(lines);
  });

  it('has a list of numbers in the text as text', () => {
    expect(shape(['12', '5', '3'].map((text) => textBlock(text)))).toEqual(['12', '5', '3']);
  });

  it('takes a picture of a heading for the heading, and leaves frames out', () => {
    const blocks: SourceBlock[] = [
      { type: 'picture', ref: 1, label: '二、主动公开政府信息情况', small: true },
      { type: 'picture', ref: 2, label: '1705995746322.jpg', small: false },
      { type: 'frame', ref: 3, blocks: [textBlock('内')] },
    ];
    expect(shape(blocks)).toEqual(['二、主动公开政府信息情况', 'picture']);
  });
});
