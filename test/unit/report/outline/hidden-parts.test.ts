// What is hidden is not read, but noted: so much that what is missing in sight can be told from what is put away.
import { describe, expect, it } from 'vitest';
import type { HiddenBlock } from '../../../../lib/source/source-document';
import { blocksOf } from '../../support/pages';

const hiddenIn = (body: string): Pick<HiddenBlock, 'lines' | 'pictures'>[] =>
  blocksOf(body, '<style>nothing{}</style>').flatMap((block) =>
    block.type === 'hidden' ? [{ lines: block.lines, pictures: block.pictures }] : [],
  );

describe('what stands in a hidden block', () => {
  it('is noted line by line, each cell a line, in its place among the others', () => {
    const body = '<p>前</p><div hidden><h3>三、申请情况</h3><table><tr><td>总计<td>3</table>末<br>行</div><p>后</p>';
    expect(hiddenIn(body)).toEqual([{ lines: ['三、申请情况', '总计', '3', '末', '行'], pictures: 0 }]);
    expect(blocksOf(body).map(({ type }) => type)).toEqual(['text', 'hidden', 'text']);
  });

  it('is noted for closed details without their summary, for invisible blocks, for elements of the page’s own', () => {
    expect(hiddenIn('<details><summary>点击展开全文</summary><p>本年度未收取信息处理费</p></details>')).toEqual([
      { lines: ['本年度未收取信息处理费'], pictures: 0 },
    ]);
    expect(hiddenIn('<div style="visibility:hidden"><p>本年度未收取信息处理费</p></div>')).toHaveLength(1);
    expect(hiddenIn('<tab-pane style="display:none">本年度未收取信息处理费</tab-pane>')).toHaveLength(1);
  });

  it('counts pictures, and leaves links and scripts out', () => {
    expect(hiddenIn('<div hidden><img src="t.png"></div>')).toEqual([{ lines: [], pictures: 1 }]);
    expect(hiddenIn('<ul hidden><li><a href="#">存在的主要问题及改进情况</a></ul>')).toEqual([]);
    expect(hiddenIn('<div hidden><script>var reportOfTheYear = 1;</script><p> </p></div>')).toEqual([]);
  });

  it('is not noted for a word inside a line, nor once more inside itself', () => {
    expect(hiddenIn('<p>见<span style="display:none">2018年收到申请99件</span></p>')).toEqual([]);
    expect(hiddenIn('<div hidden><p hidden>本年度未收取信息处理费</p></div>')).toHaveLength(1);
  });

  it('is bounded, and costs the rest of the page nothing', () => {
    const lines = hiddenIn(`<div hidden>${'<p>一二三四五六七八九</p>'.repeat(40_000)}</div><p>后</p>`)[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.length).toBeLessThan(40_000);
    expect(blocksOf('<p>后</p>')).toHaveLength(1);
  });
});
