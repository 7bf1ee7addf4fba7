// Tables of a PDF: it has lines and words, and where the words belong only the lines say.
import { describe, expect, it } from 'vitest';
import { outlineOf, type Part } from '../../../lib/documents/pdf/outline';
import { rulingsOf } from '../../../lib/documents/pdf/rulings';
import { plainText } from '../../../lib/documents/pdf/text';
import type { PdfPage, Rect, Rulings, Words } from '../../../lib/documents/pdf/types';

const across = (at: number, from: number, to: number) => ({ at, from, to });
const word = (text: string, left: number, top: number): Words => ({
  text,
  left,
  right: left + text.length * 10,
  top,
  bottom: top + 12,
});
/** A page of 600 by 800 pixels. */
const pageOf = (rulings: Rulings, words: Words[], pictures: Rect[] = []): PdfPage => ({
  width: 600,
  height: 800,
  rulings,
  pictures,
  words,
});

/** Lines of a grid; `skip` leaves out the line below a row in those columns. */
function grid(xs: number[], ys: number[], openBottom = false): Rulings {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return {
    across: ys.map((y) => across(y, left, right)),
    down: xs.map((x) => across(x, top, openBottom ? bottom + 40 : bottom)),
  };
}

const tableOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    if (!('table' in part)) return [];
    const { rows, cells } = part.table;
    return Array.from({ length: rows }, (_, row) =>
      cells
        .filter((cell) => cell.row === row)
        .sort((a, b) => a.column - b.column)
        .map(({ text, lastRow, lastColumn, column }) => {
          const spans = [
            lastRow > row ? `v${lastRow - row + 1}` : '',
            lastColumn > column ? `h${lastColumn - column + 1}` : '',
          ];
          return text + spans.join('');
        })
        .join('|'),
    );
  });
const textOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => ('paragraph' in part ? [part.paragraph.lines.map(({ text }) => text).join('')] : []));

describe('a table', () => {
  it('is made of its lines, words belong to the cell that their middle lies in', () => {
    const parts = outlineOf([
      pageOf(grid([50, 150, 250], [100, 130, 160]), [
        word('甲', 60, 110),
        word('1', 160, 110),
        word('乙', 60, 140),
        word('2', 160, 140),
        word('表前', 60, 60),
        word('表后', 60, 200),
      ]),
    ]);
    expect(tableOf(parts)).toEqual(['甲|1', '乙|2']);
    expect(parts.map((part) => ('table' in part ? 'table' : 'text'))).toEqual(['text', 'table', 'text']);
  });

  it('has merged cells where a line is missing between two', () => {
    const lines = grid([50, 150, 250], [100, 130, 160, 190]);
    lines.across[1] = across(130, 150, 250);
    lines.down[1] = across(150, 100, 160);
    const words = [word('甲', 60, 125), word('1', 160, 110), word('2', 160, 140), word('乙', 60, 170)];
    expect(tableOf(outlineOf([pageOf(lines, words)]))).toEqual(['甲v2|1', '2', '乙h2']);
  });

  it('goes on over a page break; headings printed again are not read again, and no page number is a number of it', () => {
    const head = (top: number) => [word('项目', 60, top), word('数量', 160, top)];
    const number = (page: number) => word(`- ${page} -`, 290, 780);
    const parts = outlineOf([
      pageOf(grid([50, 150, 250], [640, 680, 720]), [
        ...head(650),
        word('甲', 60, 690),
        word('1', 160, 690),
        number(4),
      ]),
      pageOf(grid([50, 150, 250], [90, 130, 170]), [...head(100), word('乙', 60, 140), word('2', 160, 140), number(5)]),
    ]);
    expect(tableOf(parts)).toEqual(['项目|数量', '甲|1', '乙|2']);
    expect(textOf(parts)).toEqual([]);
  });

  it('has a row once that is printed again with the headings above it, because it was counted among them', () => {
    const head = (top: number) => [
      ...[word('项目', 60, top), word('数量', 160, top)],
      ...[word('规章', 60, top + 40), word('7', 160, top + 40)],
    ];
    const parts = outlineOf([
      pageOf(grid([50, 150, 250], [600, 640, 680, 720]), [...head(610), word('甲', 60, 690), word('1', 160, 690)]),
      pageOf(grid([50, 150, 250], [90, 130, 170, 210]), [...head(100), word('乙', 60, 180), word('2', 160, 180)]),
    ]);
    expect(tableOf(parts)).toEqual(['项目|数量', '规章|7', '甲|1', '乙|2']);
  });

  it('has a row that a page break cut in two as one row, whether a line closes its halves or not', () => {
    const xs = [50, 150, 200, 250, 300];
    const numbers = (top: number) => [word('1', 160, top), word('2', 210, top), word('3', 260, top)];
    for (const open of [false, true]) {
      const first = pageOf(grid(xs, open ? [640, 680] : [640, 680, 720], open), [
        word('甲', 60, 650),
        ...numbers(650),
        word('乙之', 60, 690),
        ...numbers(690),
      ]);
      const second = pageOf(grid(xs, [90, 130, 170]), [word('二', 60, 100), word('丙', 60, 140), ...numbers(140)]);
      expect(tableOf(outlineOf([first, second]))).toEqual(['甲|1|2|3', '乙之二|1|2|3', '丙|1|2|3']);
    }
  });

  it('keeps a label that goes on over the break, though no line stands beside it any more', () => {
    const first = pageOf(
      {
        across: [across(640, 50, 300), across(680, 150, 300), across(720, 50, 300)],
        down: [50, 150, 250, 300].map((x) => across(x, 640, 720)),
      },
      [
        word('三、办理结果', 60, 670),
        word('甲', 160, 650),
        word('1', 260, 650),
        word('乙', 160, 690),
        word('2', 260, 690),
      ],
    );
    const second = pageOf(grid([150, 250, 300], [90, 130, 170]), [
      word('丙', 160, 100),
      word('3', 260, 100),
      word('丁', 160, 140),
      word('4', 260, 140),
    ]);
    expect(tableOf(outlineOf([first, second]))).toEqual(['三、办理结果v4|甲|1', '乙|2', '丙|3', '丁|4']);
  });

  it('has no row of its own in the strip that lines leave at the foot or the head of a page', () => {
    const first = pageOf(grid([50, 150, 250], [600, 640, 680, 720], true), [
      ...[610, 650, 690].flatMap((top) => [word('甲', 60, top), word('1', 160, top)]),
    ]);
    const second = grid([50, 150, 250], [100, 140, 180, 220]);
    second.down = second.down.map(({ at }) => across(at, 85, 220));
    const words = [110, 150, 190].flatMap((top) => [word('乙', 60, top), word('2', 160, top)]);
    const parts = outlineOf([first, pageOf(second, words)]);
    expect(tableOf(parts)).toEqual(['甲|1', '甲|1', '甲|1', '乙|2', '乙|2', '乙|2']);
  });

  it('ends where words stand between it and the next one', () => {
    const parts = outlineOf([
      pageOf(grid([50, 150, 250], [640, 680, 700]), [word('甲', 60, 650), word('1', 160, 650)]),
      pageOf(grid([50, 150, 250], [190, 230, 270]), [word('四、标题', 60, 140), word('乙', 60, 200)]),
    ]);
    expect(parts.filter((part) => 'table' in part).length).toBe(2);
    expect(textOf(parts)).toEqual(['四、标题']);
  });

  it('is none where a frame stands around some words, and a page full of strokes has none at all', () => {
    const frame = outlineOf([pageOf(grid([50, 250], [100, 130]), [word('一段话', 60, 110)])]);
    expect([tableOf(frame), textOf(frame)]).toEqual([[], ['一段话']]);
    const many = {
      across: Array.from({ length: 5_000 }, (_, index) => across(index, 0, 500)),
      down: [across(0, 0, 800)],
    };
    expect(textOf(outlineOf([pageOf(many, [word('文', 60, 110)])]))).toEqual(['文']);
  });

  it('is none where the lines are those of squared paper', () => {
    const every = Array.from({ length: 1_500 }, (_, index) => index * 8);
    expect(textOf(outlineOf([pageOf(grid(every, every), [word('文', 60, 110)])]))).toEqual(['文']);
  });

  it('ends where no table of a report would go on', () => {
    const ys = Array.from({ length: 101 }, (_, index) => 10 + index * 7.5);
    const page = pageOf(grid([50, 150, 250], ys), [word('甲', 60, 300)]);
    const parts = outlineOf(Array.from({ length: 30 }, () => page));
    expect(parts.filter((part) => 'table' in part).length).toBeGreaterThan(1);
  });
});

describe('words that the file gives as one run', () => {
  const xs = [50, 150, 170, 190, 210, 260];
  const run = (text: string, left: number, right: number): Words => ({ text, left, right, top: 110, bottom: 122 });
  const row = (...words: Words[]) =>
    tableOf(outlineOf([pageOf(grid(xs, [100, 130]), [word('甲', 60, 110), ...words])]));

  it('are parted where borders stand in their spaces, each number in its cell', () => {
    expect(row(run('0 12 0', 156, 204))).toEqual(['甲|0|12|0|']);
    // Two pieces in one cell: the space next to the border parts them.
    expect(row(run('12 其他 情形', 192, 252))).toEqual(['甲|||12|其他 情形']);
  });

  it('stay together in one cell, and where they only touch the border of the next', () => {
    expect(row(run('一 二', 212, 261))).toEqual(['甲||||一 二']);
    expect(row(run('1 2', 152, 171))).toEqual(['甲|1 2|||']);
    // No space for the border to stand in.
    expect(row(run('1234', 152, 180))).toEqual(['甲|1234|||']);
  });
});

describe('two tables that touch', () => {
  it('keep their columns, though lines of one stand close to lines of the other', () => {
    const upper = grid([50, 100, 156, 300], [100, 130]);
    const lower = grid([50, 150, 161, 300], [130, 160]);
    const lines = { across: [...upper.across, ...lower.across], down: [...upper.down, ...lower.down] };
    lines.down.push(across(162, 130, 160), across(162, 130, 160));
    const words = [
      word('甲', 60, 110),
      word('1', 120, 110),
      word('2', 200, 110),
      word('乙', 60, 140),
      word('3', 200, 140),
    ];
    const [first = '', second = ''] = tableOf(outlineOf([pageOf(lines, words)]));
    expect(first.replace(/h\d/g, '')).toBe('甲|1|2');
    expect(second.replace(/h\d/g, '')).toBe('乙|3');
  });
});

describe('a row that is shorter than the others', () => {
  const xs = [50, 150, 250, 350];
  const three = (top: number) => [word('甲', 60, top), word('1', 160, top), word('2', 260, top)];

  it('ends where its lines end, and keeps the numbers of its neighbours in their cells', () => {
    const lines = grid(xs, [100, 130, 160, 190]);
    // Beside the second row there are only the lines of its neighbours.
    lines.down[3] = across(350, 100, 130);
    lines.down.push(across(350, 160, 190));
    const words = [...three(110), word('乙', 60, 140), word('3', 160, 140), ...three(170)];
    expect(tableOf(outlineOf([pageOf(lines, words)]))).toEqual(['甲|1|2', '乙|3', '甲|1|2']);
  });

  it('keeps a last cell that is blank, where lines stand around it', () => {
    const words = [...three(110), word('乙', 60, 140), word('3', 160, 140)];
    expect(tableOf(outlineOf([pageOf(grid(xs, [100, 130, 160]), words)]))).toEqual(['甲|1|2', '乙|3|']);
  });
});

describe('a table without lines at its sides', () => {
  it('has its outer columns all the same', () => {
    const lines = grid([50, 150, 250, 350], [100, 130, 160]);
    lines.down = lines.down.slice(1, -1);
    const words = [110, 140].flatMap((top) => [word('甲', 60, top), word('1', 160, top), word('2', 260, top)]);
    expect(tableOf(outlineOf([pageOf(lines, words)]))).toEqual(['甲|1|2', '甲|1|2']);
  });
});

describe('a table in a cell of another', () => {
  it('keeps its own cells; the space around it is no cell that swallows them', () => {
    const outer = grid([20, 380], [80, 300]);
    const inner = grid([50, 150, 250], [110, 140, 170]);
    // The two touch in one place, as where the inner one has no margin.
    const lines = {
      across: [...outer.across, ...inner.across, across(110, 20, 50)],
      down: [...outer.down, ...inner.down],
    };
    const words = [word('甲', 60, 120), word('1', 160, 120), word('乙', 60, 150), word('2', 160, 150)];
    const cells = tableOf(outlineOf([pageOf(lines, words)]))
      .join('|')
      .split('|');
    expect(cells.filter((cell) => /^[甲乙12]/.test(cell))).toEqual(['甲', '1', '乙', '2']);
  });
});

describe('the words', () => {
  it('of lines that reach the edge are one paragraph; a heading begins anew', () => {
    const line = (text: string, left: number, top: number): Words => ({
      text,
      left,
      right: left + text.length * 12,
      top,
      bottom: top + 12,
    });
    const parts = outlineOf([
      pageOf({ across: [], down: [] }, [
        line('一、总体情况', 74, 100),
        line('今年共收到申请五件，比上年多出了'.padEnd(40, '文'), 74, 120),
        line('两件。', 50, 140),
        line('二、主动公开政府信息情况', 74, 160),
      ]),
    ]);
    expect(textOf(parts).map((text) => text.replace(/文+/, ''))).toEqual([
      '一、总体情况',
      '今年共收到申请五件，比上年多出了两件。',
      '二、主动公开政府信息情况',
    ]);
  });

  it('end a paragraph where the next line stands further away than lines do', () => {
    const line = (text: string, top: number) => ({ text, left: 50, right: 530, top, bottom: top + 12 });
    const parts = outlineOf([
      pageOf({ across: [], down: [] }, [
        line('一段', 100),
        line('又一段', 118),
        line('还是它', 136),
        line('主办：县政府', 170),
      ]),
    ]);
    expect(textOf(parts)).toEqual(['一段又一段还是它', '主办：县政府']);
  });

  it('are not those of a running head, also where some pages lie on their side', () => {
    const none = { across: [], down: [] };
    const head = (top: number) => word('某市年度报告', 250, top);
    const upright = pageOf(none, [head(40), word('正文一', 50, 200), word('正文二', 50, 400)]);
    const lying = { ...pageOf(none, [head(20), word('正文三', 50, 200)]), width: 800, height: 600 };
    expect(textOf(outlineOf([upright, lying, upright]))).not.toContain('某市年度报告');
    // Once in the middle of a page it is a line of the report.
    expect(textOf(outlineOf([upright, lying, pageOf(none, [head(300)])]))).toEqual([
      '正文一',
      '正文二',
      '正文三',
      '某市年度报告',
    ]);
  });

  it('end a paragraph with the numbers of a row, where a table has no lines', () => {
    const line = (text: string, top: number) => ({ text, left: 50, right: 530, top, bottom: top + 12 });
    const parts = outlineOf([
      pageOf({ across: [], down: [] }, [line('规章 0 1 0', 100), line('行政许可 12 3', 118), line('2 3', 136)]),
    ]);
    expect(textOf(parts)).toEqual(['规章 0 1 0', '行政许可 12 3', '2 3']);
  });

  it('are not read where they are struck out, also where they stand in one run with what took their place', () => {
    const strike = (from: number, to: number) => across(108, from, to);
    const lines = grid([50, 150, 250], [90, 130, 170]);
    lines.across.push(strike(60, 70), strike(160, 180));
    const words = [word('乙甲', 60, 100), word('70', 160, 100), word('5', 180, 100), word('丙', 60, 140)];
    expect(tableOf(outlineOf([pageOf(lines, [...words, word('6', 160, 140)])]))).toEqual(['甲|5', '丙|6']);
  });

  it('are written with characters, whatever radicals the font was taken apart into; all else stays as printed', () => {
    expect(plainText('⾏政部⻔⼀⼆，（１）')).toBe('行政部门一二，（１）');
  });
});

describe('a picture', () => {
  const box = { left: 50, right: 550, top: 100, bottom: 300 };
  const kinds = (parts: readonly Part[]) => parts.map((part) => ('picture' in part ? 'picture' : 'text'));

  it('stands between the words above and below it; behind words it is the paper', () => {
    const around = [word('表前', 60, 60), word('表后', 60, 320)];
    const none = { across: [], down: [] };
    expect(kinds(outlineOf([pageOf(none, around, [box])]))).toEqual(['text', 'picture', 'text']);
    expect(kinds(outlineOf([pageOf(none, [word('表中', 60, 200)], [box])]))).toEqual(['text']);
  });

  it('is found where it is as large as a table, whatever moved it', () => {
    const codes = { save: 1, restore: 2, transform: 3, paintImageXObject: 4 };
    const { pictures } = rulingsOf(
      {
        fnArray: [1, 3, 4, 2, 1, 3, 4, 2],
        argsArray: [null, [400, 0, 0, -200, 50, 300], ['a'], null, null, [40, 0, 0, 40, 0, 0], ['b'], null],
      },
      codes,
      [1, 0, 0, 1, 0, 0],
    );
    expect(pictures).toEqual([{ left: 50, right: 450, top: 100, bottom: 300 }]);
  });
});

describe('ruling lines', () => {
  const codes = { save: 1, restore: 2, transform: 3, constructPath: 4, stroke: 5, fill: 6, endPath: 7, clip: 8 };
  const path = (operation: number, ...numbers: number[]) => [operation, [Float32Array.from(numbers)]];
  const identity = [1, 0, 0, 1, 0, 0] as const;

  it('are thin rectangles and straight strokes, moved and scaled as the page says; clips and curves are none', () => {
    const found = rulingsOf(
      {
        fnArray: [1, 3, 4, 2, 4, 4, 4],
        argsArray: [
          null,
          [2, 0, 0, 2, 10, 20],
          path(6, 0, 0, 0, 1, 50, 0, 1, 50, 0.5, 1, 0, 0.5, 4),
          null,
          path(5, 0, 0, 0, 1, 0, 80, 1, 90, 80),
          path(7, 0, 0, 0, 1, 500, 0),
          path(6, 0, 0, 0, 2, 1, 1, 2, 2, 300, 300),
        ],
      },
      codes,
      identity,
    );
    expect(found.across).toEqual([
      { from: 10, to: 110, at: 20.5 },
      { from: 0, to: 90, at: 80 },
    ]);
    expect(found.down).toEqual([{ from: 0, to: 80, at: 0 }]);
  });
});
