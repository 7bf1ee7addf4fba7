/** When the report was published, as the page says; and the other dates on the page: of an update, of a signature. */
import type { ReportIdentity } from '../../contract/report';
import type { NodeRef, RawTable, SourceDocument, TextBlock } from '../../source/source-document';
import { findDates, isoDate } from '../../text/dates';
import { compact, compactOf, quote } from '../../text/normalise';
import { looksLikeBody } from './body';

/** A date that the page bears, and what it is the date of. */
export type PublicationDate = ReportIdentity['publications'][number];

/** Labels of dates, best first, and what a date behind them is the date of. */
const LABELS: readonly [RegExp, PublicationDate['source']][] = [
  [/发布(?:日期|时间)|发布于/, 'published'],
  [/(?:发文|公布|公开|发表|印发)(?:日期|时间)/, 'published'],
  [/^(?:日期|时间)|[^\u4e00-\u9fff](?:日期|时间)(?=:)/, 'published'],
];
/** The rank of the page's metadata (`PubDate`): below every label of publication. */
const METADATA_RANK = LABELS.length;
/** Labels of dates on which the report, or the page, became something else than public. */
const LOWER_LABELS: readonly [RegExp, PublicationDate['source']][] = [
  [/(?:更新|上传|修改)(?:日期|时间)/, 'updated'],
  [/(?:成文|生成|制发)(?:日期|时间)/, 'made'],
];
/** A date without a label, in the line of the source. */
const SHOWN_RANK = METADATA_RANK + LOWER_LABELS.length + 1;
const LABEL_WORD = /日期|时间|发布于/;
/** Each label at the end of what stands before its date, with its rank. */
const LABEL_ENDS = [...LABELS, ...LOWER_LABELS].map(([label, source], index) => ({
  end: new RegExp(`(?:${label.source})[】\\])]?[:：]?$`),
  source,
  rank: index < LABELS.length ? index : index + 1,
}));
/** 来源:县政府办公室时间:2025-03-10 has no mark between the two: behind the line's source, 时间 alone is a label, unless a word makes it another's. */
const GLUED_LABEL = /(?:日期|时间):$/;
const OTHER_TIME =
  /(?:截止|截至|统计|有效|受理|办结|办理|起始|开始|结束|更新|上传|修改|审核|成文|生成|制发|印发|生效|失效|实施|废止)(?:日期|时间):$/;
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

/** All dates of publication, of updates and of signatures, best first. */
export function findPublication(input: PublicationInput): PublicationDate[] {
  const ranked: { rank: number; date: PublicationDate }[] = [];
  const { blocks } = input.source;
  const label: OpenLabel = { label: null, left: 0 };
  const stated = dateOfMetadata(input.source);
  if (stated !== null) ranked.push({ rank: METADATA_RANK, date: stated });
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
    if (signed !== null && label.label === null && index < input.reportEnd + 2)
      ranked.push({ rank: SHOWN_RANK + 1 + (inTail ? 0 : 1), date: signed });
  });
  return ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.date);
}

/** A label whose date stands on one of the `left` lines that follow. */
interface OpenLabel {
  label: Label | null;
  left: number;
}

/** A label as printed, with its rank. */
interface Label {
  source: PublicationDate['source'];
  rank: number;
  words: string;
}

/** <meta name="PubDate">, which the standard for government sites asks for; null where there is none, or no date in it. */
function dateOfMetadata({ published }: SourceDocument): PublicationDate | null {
  if (published === undefined) return null;
  const [date] = findDates(compact(published.slice(0, 40)).text);
  const iso = date ? isoDate(date) : null;
  return iso === null ? null : { source: 'metadata', date: iso, text: published.slice(0, 40).trim(), ref: null };
}

/** The label that ends right before a date; null where none does. */
function labelBefore(before: string): Label | null {
  for (const { end, source, rank } of LABEL_ENDS) {
    const words = end.exec(before)?.[0];
    if (words !== undefined) return { source, rank, words: words.replace(/^[^\u4e00-\u9fff]/, '') };
  }
  const glued = BESIDE.test(before) && !OTHER_TIME.test(before) ? GLUED_LABEL.exec(before) : null;
  return glued && { source: 'published', rank: LABELS.length - 1, words: glued[0] };
}

/** Dates of one line of chrome. `open` remembers a label whose date stands on a following line. */
function datesOfLine(
  printed: { readonly text: string },
  ref: NodeRef,
  open: OpenLabel,
): { rank: number; date: PublicationDate }[] {
  const { text } = printed;
  const line = compactOf(printed);
  const found: { rank: number; date: PublicationDate }[] = [];
  if (line.text.length > 160) return found;
  const dates = findDates(line.text);
  for (const date of dates) {
    const iso = isoDate(date);
    if (iso === null) continue;
    const before = line.text.slice(0, date.start);
    const label = labelBefore(before);
    const dated = (source: PublicationDate['source'], from: number): PublicationDate => ({
      source,
      date: iso,
      text: quote(text, line, from, date.end),
      ref,
    });
    if (label !== null) {
      found.push({ rank: label.rank, date: dated(label.source, date.start - label.words.length) });
    } else if (open.label !== null && date.start === 0) {
      found.push({ rank: open.label.rank, date: dated(open.label.source, date.start) });
    } else if (date.start === 0 && (BESIDE.test(line.text) || /^\d{1,2}:\d\d/.test(line.text.slice(date.end)))) {
      found.push({ rank: SHOWN_RANK, date: dated('shown', date.start) });
    }
  }
  const pending = LABEL_WORD.test(line.text) ? labelBefore(line.text) : null;
  if (pending !== null) {
    open.label = pending;
    open.left = 2;
  } else if (dates.length > 0 || open.left <= 1) open.label = null;
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
    const open: OpenLabel = { label: null, left: 0 };
    for (const cell of row.cells.slice(0, 24)) {
      if (compactOf(cell).text === '') continue;
      for (const text of cell.text.split('\n')) found.push(...datesOfLine({ text }, cell.ref, open));
    }
  }
  return found;
}

/** True for a date on which the page says the report was published; an update or a signature says nothing of it. */
export function isPublication({ source }: PublicationDate): boolean {
  return source === 'published' || source === 'metadata';
}
