/** A document may hold several reports, one behind the other: those of several years, or of a department and the bodies under it. */
import type { SourceBlock, SourceDocument, TextBlock } from '../source/source-document';
import { simplify } from '../text/simplify';
import { readTitleLine } from './identity/title';
import { parseNumbering, sectionMeant } from './outline/headings';

/** No page of a government has more reports on it; what follows is not read. */
export const MOST_REPORTS = 60;
/** A heading or a line of a title is no longer. */
const LONGEST_HEADING = 60;
/** A title is broken over no more lines. */
const MOST_TITLE_LINES = 4;

/**
 * The stretches of a document that begin with a title of their own and have a first part of their own (一、总体情况), in page order; the document
 * itself where there is but one. Whether a stretch is a report has still to be judged (`recognise`): a cover with a table of contents looks
 * alike. The document's own title speaks for none of several.
 */
export function stretchesOf(source: SourceDocument): SourceDocument[] {
  const { blocks } = source;
  const first = blocks.flatMap((block, index) => (isFirstHeading(block) ? [index] : []));
  if (first.length < 2) return [source];
  const begins = first
    .slice(1)
    .flatMap((heading, index) => titleBetween(blocks, (first[index] as number) + 1, heading));
  if (begins.length === 0) return [source];
  return cutAt(source, begins);
}

/** The document cut before these blocks, in pieces that have no title of their own. */
export function cutAt(source: SourceDocument, begins: readonly number[]): SourceDocument[] {
  const bounds = [0, ...begins, source.blocks.length];
  return bounds
    .slice(1)
    .map((end, index) => ({ ...source, title: '', blocks: source.blocks.slice(bounds[index], end) }));
}

/** The last character of every heading of part one (总体情况, 工作概述), as they stand at the end of a line: other lines need no closer look. */
const ENDS_AS_FIRST = /[况述\u2e80-\u2fdf\uf900-\ufaff][\s、,。;:.，；：．]*$/;

/** So many characters of a line are looked at: the heading's last one and marks or spaces behind it. */
const LINE_END = 8;

/** True for the heading of part one in the form's own words, or in others with its number before them. */
function isFirstHeading(block: SourceBlock): boolean {
  if (!isPlainLine(block) || !ENDS_AS_FIRST.test(simplify(block.text.slice(-LINE_END)))) return false;
  const { style, number, rest } = parseNumbering(block.text);
  const meant = sectionMeant(rest);
  return meant?.section === 1 && (meant.strength >= 6 || (style === 'main' && number === 1));
}

/** The block where the last title between two places begins; none where there is no title between them. */
function titleBetween(blocks: readonly SourceBlock[], from: number, to: number): number[] {
  for (let end = to - 1; end >= from; end -= 1) {
    let text = '';
    let begin: number | null = null;
    // The longest run of lines up to this one that reads as a title: the body often stands on a line of its own.
    for (let index = end; index >= Math.max(from, end - MOST_TITLE_LINES + 1); index -= 1) {
      const block = blocks[index] as SourceBlock;
      if (!isPlainLine(block) || /[。；;]$/.test(block.text) || parseNumbering(block.text).style !== 'none') break;
      text = block.text + text;
      if (readTitleLine(text) !== null) begin = index;
    }
    if (begin !== null) return [begin];
  }
  return [];
}

function isPlainLine(block: SourceBlock): block is TextBlock {
  return block.type === 'text' && !block.link && !block.chrome && block.text.length <= LONGEST_HEADING;
}
