/**
 * Source blocks as the report's own flow: headings and prose that an editor put into table rows, or run into one line,
 * become lines of their own, and tables are parted there.
 */
import type {
  NodeRef,
  PictureBlock,
  RawCell,
  RawRow,
  RawTable,
  SourceBlock,
  TextBlock,
} from '../../source/source-document';
import { labelCore } from '../../table/labels';
import { isFormLabel } from '../form-labels';
import { gatherFlatTables } from './flat-tables';
import type { FlowBlock } from './flow-block';
import { parseNumbering, sectionMeant, splitRunInHeadings } from './headings';

/** A row that holds one text longer than this is prose: no label is so long. */
const PROSE = 60;

/** The blocks of a page as one flow of lines, tables and pictures. Frames that belong here have been put in before; others are left out. */
export function flowOf(blocks: readonly SourceBlock[]): FlowBlock[] {
  const flow = blocks.flatMap((block): FlowBlock[] => {
    if (block.type === 'text') return linesOfText(block);
    if (block.type === 'table') return piecesOfTable(block);
    return block.type === 'picture' ? [lineOfPicture(block)] : [];
  });
  return gatherFlatTables(flow);
}

/** A picture of a heading, by its alternative text, is a heading. */
function lineOfPicture(block: PictureBlock): FlowBlock {
  if (block.label.length > 40 || !sectionMeant(parseNumbering(block.label).rest)) return block;
  return { type: 'text', ref: block.ref, text: block.label, heading: 0, continues: false, link: false, chrome: false };
}

function pictureOf(ref: NodeRef): PictureBlock {
  return { type: 'picture', ref, label: '', small: false };
}

function linesOfText(block: TextBlock): TextBlock[] {
  const pieces = splitRunInHeadings(block.text);
  if (pieces.length === 1) return [block];
  return pieces.map((text, index) => ({ ...block, text, continues: index === 0 && block.continues }));
}

function piecesOfTable(table: RawTable): FlowBlock[] {
  const flow: FlowBlock[] = [];
  const pictures: PictureBlock[] = [];
  let rows: RawRow[] = [];
  const endTable = (): void => {
    const first = rows[0];
    // A later piece goes by its first row, so that each piece can be told from the others.
    if (first) flow.push({ ...table, rows, ref: flow.some(({ type }) => type === 'table') ? first.ref : table.ref });
    rows = [];
  };
  // A table in which no row has two filled cells holds lines of text, one a row.
  const isList = table.rows.every((row) => isBare(row) || onlyFilled(row) !== null);
  for (const row of table.rows) {
    const lines = proseLines(row, isList);
    if (lines) {
      endTable();
      for (const line of lines) flow.push(...linesOfText(line));
    } else rows.push(row);
    if (row.cells.every(({ picture }) => picture === null)) continue;
    const shown = row.cells.flatMap(({ picture }) => (picture === null ? [] : [pictureOf(picture)]));
    // A row of pictures stands where it stands; a picture beside text or numbers must not part its table.
    if (isBare(row)) {
      endTable();
      flow.push(...shown);
    } else pictures.push(...shown);
  }
  endTable();
  flow.push(...pictures);
  return flow;
}

/** True for a row without any text. */
function isBare({ cells }: RawRow): boolean {
  return cells.every(({ text }) => text === '');
}

/** The one cell of the row that has text; null where none has, and where several have. */
function onlyFilled({ cells }: RawRow): RawCell | null {
  const first = cells.findIndex(({ text }) => text !== '');
  return first < 0 || cells.some(({ text }, index) => index > first && text !== '') ? null : (cells[first] ?? null);
}

/** The lines of a row that holds nothing but one heading or one piece of prose; null for a row of data. */
function proseLines(row: RawRow, isList: boolean): TextBlock[] | null {
  const cell = onlyFilled(row);
  if (!cell) return null;
  const { text } = cell;
  if (isFormLabel(labelCore(text))) return null;
  const lines = text.split('\n');
  const heads = lines.some((line) => sectionMeant(parseNumbering(line).rest));
  if (!heads && !isList && text.length < PROSE) return null;
  return lines.map((line, index) => ({
    type: 'text',
    ref: cell.ref,
    text: line,
    heading: 0,
    continues: index > 0,
    link: cell.link,
    chrome: false,
  }));
}
