/** The words of a PDF as text: characters as people write them, runs put together to lines. */
import type { Rect, Words } from './types';

/** Radicals that stand for the character itself where a font was taken apart (U+2E80–2EFF); Unicode's own folding knows only two of them. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺕彐⺗心⺙攵⺛无⺝月⺟母⺠民⺢水⺤爪⺥爪⺧牛⺩王⺪疋⺫目⺬示⺮竹⺯糸⺳网⺷羊⺸羊⺻聿⺼月⺽臼⺾艹⻁虎⻃襾⻄西⻅见⻆角⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻱龟⻳龟'
    .match(/../gu)
    ?.map(([radical = '', sign = '']) => [radical, sign]) ?? [],
);

/** Text with its radicals and compatibility forms as the characters they stand for; everything else as printed. */
export function plainText(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (sign) => RADICALS[sign] ?? sign.normalize('NFKC'));
}

/** A line of text with the box around it. */
export interface TextLine extends Rect {
  text: string;
}

/** Words at one height, from left to right, put together; lines from top to bottom. */
export function linesOf(words: readonly Words[]): TextLine[] {
  const rows: Words[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const height = Math.max(word.bottom - word.top, 4);
    if (row && first && Math.abs(middle(first) - middle(word)) < height * 0.5) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.left - b.left);
    let text = '';
    let right = Number.NEGATIVE_INFINITY;
    for (const word of row) {
      const gap = word.left - right;
      if (text !== '' && gap > (word.bottom - word.top) * 0.45 && !/\s$/.test(text)) text += ' ';
      text += word.text;
      right = word.right;
    }
    return {
      text: plainText(text).replace(/\s+/g, ' ').trim(),
      left: Math.min(...row.map(({ left }) => left)),
      right: Math.max(...row.map((word) => word.right)),
      top: Math.min(...row.map(({ top }) => top)),
      bottom: Math.max(...row.map(({ bottom }) => bottom)),
    };
  });
}

const middle = ({ top, bottom }: Rect): number => (top + bottom) / 2;

/** The text of a cell: its lines without a break between them, since a cell breaks its words wherever they reach its edge. */
export function cellText(words: readonly Words[]): string {
  return linesOf(words)
    .map(({ text }) => text)
    .join('');
}

/** Lines that go on from one to the next, as one paragraph. */
export interface Paragraph {
  lines: TextLine[];
}

/** A line that begins a paragraph of its own. */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六]部分|(?:主办|承办|版权所有|联系电话|网站标识码)(?:单位)?[:：]?)/;
/** A line that is whole: what follows begins anew. */
const ENDS = /[。！？!?；;:：]["”』」）)]?$/;
/** A row of a table without lines: it ends with its numbers. */
const ENDS_IN_NUMBERS = /\S(?:\s+-?\d[\d,.]*){2,}$/;

/** Puts lines together that are one paragraph: a line that reaches the right edge goes on in the next, which begins at the left one. */
export function paragraphsOf(lines: readonly TextLine[]): Paragraph[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const spacing = lineSpacing(lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.lines.at(-1);
    const size = line.bottom - line.top;
    const goesOn =
      before !== undefined &&
      before.right > right - 2.2 * size &&
      line.left < left + 1.2 * size &&
      line.top - before.bottom < 1.6 * size &&
      line.top - before.top < 1.4 * spacing &&
      Math.abs(size - (before.bottom - before.top)) < 0.3 * size &&
      !BEGINS.test(line.text) &&
      !ENDS_IN_NUMBERS.test(before.text) &&
      !(ENDS.test(before.text) && before.right < right - 0.5 * size);
    if (goesOn) paragraphs.at(-1)?.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  return paragraphs;
}

/** From one line to the next inside paragraphs: the smaller steps on the page, since those between paragraphs may be larger. */
function lineSpacing(lines: readonly TextLine[]): number {
  const steps = lines
    .map(({ top }, index) => top - (lines[index - 1]?.top ?? top))
    .filter((step) => step > 4)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? Number.POSITIVE_INFINITY;
}

/** A page by its size and its lines of text. */
interface LinedPage {
  width: number;
  height: number;
  lines: TextLine[];
}

/** A running head stands this many pixels higher or lower at most on the next page that lies alike. */
const SAME_HEIGHT = 6;

/**
 * The lines without page numbers and running heads: what stands at one edge of most pages, at one height on those that lie alike, wherever it is on
 * those that lie the other way. Without letters it is none: tables without lines have rows of bare numbers there.
 */
export function withoutFurniture(pages: readonly LinedPage[]): TextLine[][] {
  const found = new Map<string, Set<number>>();
  for (const [index, page] of pages.entries()) {
    for (const line of page.lines.filter((each) => edgeOf(each, page) !== null && LETTER.test(each.text))) {
      for (const height of [null, heightOf(line)]) {
        const key = furnitureKey(line, page, isLying(page), height);
        found.set(key, (found.get(key) ?? new Set()).add(index));
      }
    }
  }
  const most = Math.max(2, Math.ceil(pages.length * 0.6));
  const isRunningHead = (line: TextLine, page: LinedPage): boolean => {
    const height = heightOf(line);
    const keys = [
      furnitureKey(line, page, !isLying(page), null),
      ...[height - 1, height, height + 1].map((each) => furnitureKey(line, page, isLying(page), each)),
    ];
    return new Set(keys.flatMap((key) => [...(found.get(key) ?? [])])).size >= most;
  };
  return pages.map((page) =>
    page.lines.filter(
      (line) => edgeOf(line, page) === null || !(PAGE_NUMBER.test(line.text) || isRunningHead(line, page)),
    ),
  );
}

const isLying = ({ width, height }: LinedPage): boolean => width > height;

/** Counted in steps, so that lines of about one height are in the same or in neighbouring ones. */
const heightOf = ({ top }: TextLine): number => Math.round((2 * top) / SAME_HEIGHT);

function edgeOf({ top, bottom }: TextLine, { height }: LinedPage): 'head' | 'foot' | null {
  if (top > height * 0.9) return 'foot';
  return bottom < height * 0.1 ? 'head' : null;
}

/** The same for the same running head of all pages that lie so, whatever its page number; of any height where that is null. */
function furnitureKey(line: TextLine, page: LinedPage, lying: boolean, height: number | null): string {
  return [edgeOf(line, page), lying, height, line.text.replace(/\d+/g, '#')].join(' ');
}

const LETTER = /\p{L}/u;

/** - 4 -, 第4页 共6页, 4/6 */
const PAGE_NUMBER = /^[\s\-—–―·.]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/／,，共]\s*\d{1,3}\s*页?)?[\s\-—–―·.]*$/;
