/** When the report was published: the date in the page chrome, else the date it is signed with. */
import type { NodeRef, RawTable, SourceDocument, TextBlock } from '../../source/source-document';
import { findDates, isoDate } from '../../text/dates';
import { compactOf, quote } from '../../text/normalise';
import { looksLikeBody } from './body';

/** A date on which the page says it was published or signed. */
export interface PublicationDate {
  source: 'published' | 'signed';
  /** ISO date. */
  date: string;
  /** The printed words: label and date, or the date alone. */
  text: string;
  ref: NodeRef;
}

/** Labels of the publication date, best first; a lower one counts only where no better one is on the page. */
const LABELS: readonly RegExp[] = [
  /(?:发布|发文|公布|公开|发表|上传|更新)(?:日期|时间)|发布于/,
  /(?:成文|生成|制发|印发|生效)(?:日期|时间)/,
  /^(?:日期|时间)|[^\u4e00-\u9fff](?:日期|时间)(?=:)/,
];
const LABEL_WORD = /日期|时间|发布于/;
/** Each label at the end of what stands before its date. */
const LABEL_ENDS = LABELS.map((label) => new RegExp(`(?:${label.source})[】\\])]?[:：]?$`));
/** Words beside a date without a label: the line is still page chrome. */
const BESIDE = /来源|浏览|点击|访问量|阅读|字号|字体|作者|打印|分享|编辑|责编|发稿/;

/** Where to look: before the report's first section, and behind its last paragraph. */
export interface PublicationInput {
  source: SourceDocument;
  /** Index of the first block of section one. */
  headEnd: number;
  /** Index of the first block behind which signature and footer stand. */
  tailStart: number;
  /** Index behind the report's last block; what is dated further down is another page's. */
  reportEnd: number;
}

/** All dates of publication and signature, best first. */
export function findPublication(input: PublicationInput): PublicationDate[] {
  const ranked: { rank: number; date: PublicationDate }[] = [];
  const { blocks } = input.source;
  const label = { rank: -1, left: 0 };
  blocks.forEach((block, index) => {
    const inHead = index < input.headEnd;
    const inTail = index >= input.tailStart;
    if (!inHead && !inTail) return;
    if (block.type === 'table') {
      // Only the small table of particulars before the text; the statutory tables hold no dates.
      if (inHead) ranked.push(...datesOfTable(block));
      return;
    }
    if (block.type !== 'text' || block.link) return;
    ranked.push(...datesOfLine(block, block.ref, label));
    const signed = signatureOf(block);
    if (signed !== null && label.rank < 0 && index < input.reportEnd + 2)
      ranked.push({ rank: LABELS.length + 1 + (inTail ? 0 : 1), date: signed });
  });
  return ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.date);
}

/** Dates of one line of chrome. `open` remembers a label whose date stands on a following line. */
function datesOfLine(
  printed: { readonly text: string },
  ref: NodeRef,
  open: { rank: number; left: number },
): { rank: number; date: PublicationDate }[] {
  const { text } = printed;
  const line = compactOf(printed);
  const found: { rank: number; date: PublicationDate }[] = [];
  if (line.text.length > 160) return found;
  const dates = findDates(line.text);
  for (const date of dates) {
    const iso = isoDate(date);
    if (iso === null) continue;
    const before = line.text.slice(Math.max(0, date.start - 12), date.start);
    const rank = LABEL_ENDS.findIndex((label) => label.test(before));
    if (rank >= 0) {
      const from = date.start - (/[\u4e00-\u9fff:】\])]+$/.exec(before)?.[0].length ?? 0);
      found.push({ rank, date: { source: 'published', date: iso, text: quote(text, line, from, date.end), ref } });
    } else if (open.rank >= 0 && date.start === 0) {
      found.push({
        rank: open.rank,
        date: { source: 'published', date: iso, text: quote(text, line, date.start, date.end), ref },
      });
    } else if (date.start === 0 && (BESIDE.test(line.text) || /^\d{1,2}:\d\d/.test(line.text.slice(date.end)))) {
      found.push({
        rank: LABELS.length,
        date: { source: 'published', date: iso, text: quote(text, line, date.start, date.end), ref },
      });
    }
  }
  const pending = LABEL_WORD.test(line.text) ? LABEL_ENDS.findIndex((label) => label.test(line.text)) : -1;
  if (pending >= 0) {
    open.rank = pending;
    open.left = 2;
  } else if (dates.length > 0 || open.left <= 1) open.rank = -1;
  else open.left -= 1;
  return found;
}

/** A line that holds nothing but a date, or a body and a date: the signature. */
function signatureOf(printed: TextBlock): PublicationDate | null {
  const { text, ref } = printed;
  const line = compactOf(printed);
  if (line.text.length > 50) return null;
  const dates = findDates(line.text);
  const date = dates[dates.length - 1];
  if (date === undefined || date.end !== line.text.length) return null;
  const iso = isoDate(date);
  const before = line.text.slice(0, date.start);
  if (iso === null || !(before === '' || looksLikeBody(before))) return null;
  return { source: 'signed', date: iso, text: quote(text, line, date.start, date.end), ref };
}

/** Label and date in one cell, or in neighbouring cells of a row. */
function datesOfTable(table: RawTable): { rank: number; date: PublicationDate }[] {
  const found: { rank: number; date: PublicationDate }[] = [];
  if (table.rows.length > 12) return found;
  for (const row of table.rows) {
    const open = { rank: -1, left: 0 };
    for (const cell of row.cells.slice(0, 24)) {
      if (compactOf(cell).text === '') continue;
      for (const text of cell.text.split('\n')) found.push(...datesOfLine({ text }, cell.ref, open));
    }
  }
  return found;
}
