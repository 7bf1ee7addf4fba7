/** The pages of a PDF in reading order: paragraphs and whole tables, without page numbers and running heads. */
import { isContinued, joinPieces, type Piece, type WholeTable } from './join';
import { findLattices } from './lattice';
import { withoutStruck } from './struck';
import { linesOf, type Paragraph, paragraphsOf, withoutFurniture } from './text';
import type { PdfPage, Rect } from './types';

/** Fewer cells are a frame around some words. */
const FEWEST_CELLS = 4;

/** A table of a report has some sixty rows and twenty columns; what goes on further than this is another one on every page. */
const LONGEST_TABLE = { rows: 1_000, lines: 2_000 };

/** One thing to read; `page` is where it begins. */
export type Part = { page: number; top: number } & (
  | { paragraph: Paragraph }
  | { table: WholeTable }
  | { picture: Rect }
);

/** Everything that the pages hold, in reading order. */
export function outlineOf(pages: readonly PdfPage[]): Part[] {
  const read = pages.map(({ width, height, rulings, words }) => {
    const { lattices, rest } = findLattices(rulings, withoutStruck(words, rulings));
    return { width, height, lattices, lines: linesOf(rest).filter(({ text }) => text !== '') };
  });
  const clean = withoutFurniture(read);
  const parts: Part[] = [];
  /** A table at the foot of a page that the next may go on with. */
  let open: Piece[] = [];
  const close = () => {
    const [first] = open;
    const cells = open.flatMap(({ lattice }) => lattice.cells);
    if (first && cells.length >= FEWEST_CELLS)
      parts.push({ page: first.page, top: first.lattice.top, table: joinPieces(open) });
    else if (first) {
      for (const paragraph of paragraphsOf(linesOf(cells.flatMap(({ words }) => words))))
        parts.push({ page: first.page, top: first.lattice.top, paragraph });
    }
    open = [];
  };
  for (const [page, { lattices }] of read.entries()) {
    const lines = clean[page] ?? [];
    let above = Number.NEGATIVE_INFINITY;
    for (const [index, lattice] of lattices.entries()) {
      const between = lines.filter(({ top, bottom }) => top >= above - 2 && bottom <= lattice.top + 2);
      const piece = { page, lattice };
      const before = open.at(-1);
      if (!before || index > 0 || between.length > 0 || isLong(open) || !isContinued(before, piece)) close();
      for (const paragraph of paragraphsOf(between)) parts.push({ page, top: paragraph.lines[0]?.top ?? 0, paragraph });
      open.push(piece);
      above = lattice.bottom;
    }
    const below = lines.filter(({ top }) => top >= above - 2);
    if (below.length > 0) close();
    for (const paragraph of paragraphsOf(below)) parts.push({ page, top: paragraph.lines[0]?.top ?? 0, paragraph });
  }
  close();
  return withPictures(joinParagraphs(parts, pages), pages);
}

/** True where no more is joined to what was begun. */
function isLong(open: readonly Piece[]): boolean {
  const sum = (count: (piece: Piece) => number) => open.reduce((all, piece) => all + count(piece), 0);
  return (
    sum(({ lattice }) => lattice.ys.length) > LONGEST_TABLE.rows ||
    sum(({ lattice }) => lattice.xs.length) > LONGEST_TABLE.lines
  );
}

/** Puts pictures where they stand. One that lies behind words is the paper that they are printed on, or a scan that was read. */
function withPictures(parts: readonly Part[], pages: readonly PdfPage[]): Part[] {
  const all = [...parts];
  for (const [page, { pictures, words }] of pages.entries()) {
    for (const picture of pictures) {
      const { left, right, top, bottom } = picture;
      const isBehind = words.some(
        (word) => word.left < right && word.right > left && word.top < bottom && word.bottom > top,
      );
      if (isBehind) continue;
      const at = all.findIndex((part) => part.page > page || (part.page === page && part.top > top));
      all.splice(at < 0 ? all.length : at, 0, { page, top, picture });
    }
  }
  return all;
}

/** A paragraph that the foot of a page has cut goes on at the head of the next. */
function joinParagraphs(parts: readonly Part[], pages: readonly PdfPage[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const last = before && 'paragraph' in before ? before.paragraph.lines.at(-1) : undefined;
    const first = 'paragraph' in part ? part.paragraph.lines[0] : undefined;
    const width = pages[part.page]?.width ?? 0;
    const isCut =
      before !== undefined &&
      last !== undefined &&
      first !== undefined &&
      part.page > before.page &&
      last.right > width * 0.8 &&
      !/[。！？：；]$/.test(last.text) &&
      first.left < width * 0.2;
    // Only its words go on: the lines of one element stand on one page.
    if (isCut && 'paragraph' in part && 'paragraph' in before)
      before.paragraph.lines.push(...part.paragraph.lines.map((line) => ({ ...line, page: part.page })));
    else joined.push(part);
  }
  return joined;
}
