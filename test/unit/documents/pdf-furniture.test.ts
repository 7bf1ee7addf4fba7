// What stands at the edge of the pages of a PDF: page numbers and running heads, which are not read, and lines of the report, which are.
import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '../../../lib/documents/pdf/text';

const line = (text: string, top: number) => ({ text, left: 50, right: 50 + text.length * 10, top, bottom: top + 12 });
type Line = ReturnType<typeof line>;
const upright = (...lines: Line[]) => ({ width: 600, height: 800, lines });
const lying = (...lines: Line[]) => ({ width: 800, height: 600, lines });
const textsOf = (...pages: Parameters<typeof withoutFurniture>[0]) =>
  withoutFurniture(pages).map((lines) => lines.map(({ text }) => text));

describe('at the edge of the pages', () => {
  it('rows of bare numbers stay, at whatever height they stand', () => {
    const [first, second] = ['3 0 0 0 0 0 3', '12 0 0 1 0 0 13'];
    expect(textsOf(upright(line(first, 770)), upright(line(second, 40)))).toEqual([[first], [second]]);
    expect(textsOf(upright(line(first, 40)), upright(line(second, 40)))).toEqual([[first], [second]]);
    expect(textsOf(upright(line(first, 770)), lying(line(second, 570)))).toEqual([[first], [second]]);
  });

  it('rows of the same words stay where they stand at another height or another edge', () => {
    const [first, second] = ['规章 0 1 0', '规章 2 0 0'];
    expect(textsOf(upright(line(first, 770)), upright(line(second, 40)))).toEqual([[first], [second]]);
    expect(textsOf(upright(line(first, 40)), upright(line(second, 60)))).toEqual([[first], [second]]);
    expect(textsOf(upright(line(first, 770)), lying(line(second, 20)))).toEqual([[first], [second]]);
  });

  it('page numbers go, also where there is but one page', () => {
    for (const number of ['- 4 -', '— 12 —', '第4页', '第 4 页 共 6 页', '4/6', '4'])
      expect(textsOf(upright(line('文', 400), line(number, 770))), number).toEqual([['文']]);
  });

  it('running heads go, whatever number stands in them and though they stand a little higher or lower', () => {
    for (const shift of [0, 1, 2, 3])
      expect(
        textsOf(
          upright(line('年度报告 1', 40), line('一', 400)),
          upright(line('年度报告 2', 40 + shift), line('二', 400)),
        ),
      ).toEqual([['一'], ['二']]);
  });

  it('running heads go from pages that lie on their side, and from those between them', () => {
    const head = '某市年度报告';
    expect(textsOf(upright(line(head, 40)), lying(line(head, 20)), upright(line(head, 40)))).toEqual([[], [], []]);
    expect(textsOf(lying(line(head, 20)), upright(line(head, 40)), upright(line(head, 300)))).toEqual([[], [], [head]]);
  });
});
