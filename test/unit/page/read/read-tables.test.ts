import { describe, expect, it } from 'vitest';
import { domOf } from '../../../../lib/page/dom';
import { createBudget } from '../../../../lib/page/read/budget';
import { createTableReader } from '../../../../lib/page/read/read-table';
import type { SourceBlock } from '../../../../lib/source/source-document';
import { blocksOf, documentOf, linesOf, tablesIn, tableTexts } from '../../support/pages';
import { strugglesOf } from '../../support/patterns';

describe('tables of a page', () => {
  it('are read cell by cell, with pieces of a number put together', () => {
    const blocks = blocksOf('<table><tr><td> 总 计 <td><p>1<span>2</span></p><td><b>3</b><i></i></table>');
    expect(tableTexts(blocks)).toEqual([['总 计|12|3']]);
  });

  it('keep the lines of a cell apart', () => {
    expect(tableTexts(blocksOf('<table><tr><td>商业<br>企业<td><p>本年</p><p>新收</p></table>'))).toEqual([
      ['商业\n企业|本年\n新收'],
    ]);
  });

  it('end before a cell that is beyond the budget, whose number would be another one', () => {
    // The browser has to be asked of each piece whether it is seen.
    const row = `<tr>${`<td>${'<b class=x>1</b>'.repeat(290)}`.repeat(20)}</tr>`;
    const [table] = tablesIn(blocksOf(`<table>${row.repeat(11)}</table>`));
    expect(table?.rows).toHaveLength(10);
  });

  it('end before the row in which the budget ends: half a row is a row with too few numbers', () => {
    const document = documentOf(`<table>${`<tr>${'<td>1'.repeat(12)}</tr>`.repeat(2)}</table>`);
    const lengths = new Set<number>();
    for (const what of ['nodes', 'cells'] as const) {
      for (let left = 0; left <= 40; left += 1) {
        const blocks: SourceBlock[] = [];
        const reader = createTableReader<Node>(domOf(document), () => 0, blocks, { ...createBudget(), [what]: left });
        const table = reader.open(document.querySelector('table') as Element);
        for (const row of document.querySelectorAll('tr')) reader.row(table, row, false);
        reader.interrupt(table);
        for (const { rows } of tablesIn(blocks)) for (const { cells } of rows) lengths.add(cells.length);
      }
    }
    expect([...lengths]).toEqual([12]);
  });

  it('take a raised figure for a reference, not for a digit', () => {
    expect(tableTexts(blocksOf('<table><tr><td>12<sup>1</sup><td>3<sub>②</sub></table>'))).toEqual([['12 1|3 ②']]);
  });

  it('show what stands in a text field, as a person reads it', () => {
    const blocks = blocksOf(
      '<table><tr><td><input value=5><td><input type=hidden value=6><td><input type=checkbox value=7></table>',
    );
    expect(tableTexts(blocks)).toEqual([['5||']]);
  });

  it('follow one another in reading order with the text between them', () => {
    const blocks = blocksOf('<p>一</p><table><tr><td>1</table><p>二</p><table><tr><td>2</table>');
    expect(blocks.map((block) => (block.type === 'text' ? block.text : block.type))).toEqual([
      '一',
      'table',
      '二',
      'table',
    ]);
  });

  it('show thead first and tfoot last, wherever the source has them', () => {
    const blocks = blocksOf(
      '<table><tfoot><tr><td>合计</tfoot><tbody><tr><td>1</tbody><thead><tr><td>头</thead></table>',
    );
    expect(tableTexts(blocks)).toEqual([['头', '1', '合计']]);
  });
});

describe('tables in tables', () => {
  it('are data where the outer one is only layout', () => {
    const inner = '<table><tr><td>1<td>2<td>3</table>';
    const blocks = blocksOf(`<table><tr><td>栏目</td><td><p>一、总体情况</p>${inner}</td></tr></table>`);
    expect(tableTexts(blocks)).toEqual([['1|2|3']]);
    expect(linesOf(blocks)).toEqual(['栏目', '一、总体情况']);
  });

  it('are only padding where one holds a single value', () => {
    expect(tableTexts(blocksOf('<table><tr><td>总计<td><table><tr><td>5</table></table>'))).toEqual([['总计|5']]);
  });

  it('part the outer table where a row of it is layout', () => {
    const inner = '<table><tr><td>a<td>b<td>c</table>';
    const blocks = blocksOf(`<table><tr><td>1<tr><td>${inner}<tr><td>2</table>`);
    expect(tableTexts(blocks)).toEqual([['1'], ['a|b|c'], ['2']]);
  });

  it('do no harm where the inner one is hidden', () => {
    const hidden = '<table style="display:none"><tr><td>9<td>9<td>9</table>';
    expect(tableTexts(blocksOf(`<table><tr><td>总计<td>5${hidden}</table>`))).toEqual([['总计|5']]);
  });

  it('of great depth are walked to their end', () => {
    const depth = 200;
    const blocks = blocksOf(`${'<table><tr><td>'.repeat(depth)}5${'</table>'.repeat(depth)}`);
    expect(tablesIn(blocks).length + linesOf(blocks).length).toBeGreaterThan(0);
  });
});

describe('a cell that holds running text', () => {
  it('is read as text, line by line', () => {
    const prose = '我局认真贯彻落实条例。'.repeat(40);
    const blocks = blocksOf(`<table><tr><td>一、总体情况<br>${prose}</td></tr></table>`);
    expect(tablesIn(blocks)).toEqual([]);
    expect(linesOf(blocks)).toEqual(['一、总体情况', prose]);
  });

  it('is a note where it stands in a row full of cells, and keeps its beginning', () => {
    const note = '其中三件为转办'.repeat(60);
    const blocks = blocksOf(`<table><tr><td>本年新收${'<td>1'.repeat(6)}<td>${note}</table>`);
    expect(linesOf(blocks)).toEqual([]);
    expect(tableTexts(blocks)).toEqual([[`本年新收|1|1|1|1|1|1|${note.slice(0, 300)}`]]);
  });

  it('of ten million characters is cut and said to be', () => {
    const text = '长'.repeat(10_000_000);
    let blocks: ReturnType<typeof blocksOf> = [];
    const read = () => {
      blocks = blocksOf(`<table><tr><td>${text}</table><table><tr><td>1<td>2</table>`);
    };
    expect(strugglesOf(20, read)).toEqual([]);
    expect(tableTexts(blocks)).toEqual([['1|2']]);
    expect(linesOf(blocks)[0]?.length).toBeLessThan(100_000);
  });
});

describe('pictures', () => {
  it('in an empty cell stand for it, unless they are small', () => {
    const [table] = tablesIn(
      blocksOf('<table><tr><td><img src=a.jpg width=600><td><img src=dot.gif width=1><td>5<img src=b.jpg></table>'),
    );
    expect(table?.rows[0]?.cells.map(({ picture }) => picture !== null)).toEqual([true, false, false]);
  });

  it('outside are named by their words or file, and spacers left out', () => {
    const blocks = blocksOf(
      '<img alt="收到和处理情况" src=x.png><img src="/a/1705995746322.jpg?v=2"><img src=s.gif width=1 height=1>',
    );
    expect(blocks.map((block) => block.type === 'picture' && block.label)).toEqual([
      '收到和处理情况',
      '1705995746322.jpg',
    ]);
  });

  it('written into the address itself have no name', () => {
    expect(blocksOf('<img src="data:image/png;base64,AAAA/收到申请情况">')).toMatchObject([
      { type: 'picture', label: '' },
    ]);
  });
});
