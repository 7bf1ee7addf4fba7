/** Finds the report's title: in one line or in several, with the year before, behind or inside it, or without a year. */
import type { NodeRef, SourceDocument, TextBlock } from '../../source/source-document';
import { compact, compactOf, quote } from '../../text/normalise';
import { findYears } from '../../text/years';
import { looksLikeBody } from './body';

/** A line, or several joined, that reads as the title of a report. */
export interface TitleCandidate {
  /** As printed; lines are joined without a space. */
  text: string;
  /** The line with the year, else the first; null for the document's own title. */
  ref: NodeRef | null;
  /** Index of its last line's block; -1 for the document's own title. */
  block: number;
  /** The year it names; null where it names none or two. */
  year: number | null;
  /** True where it is a heading element of the page. */
  heading: boolean;
  /** The publishing body as printed, without the year; null where the title names none. */
  body: string | null;
}

const YEAR = '(?:20\\d\\d年?度?|[12]\\d{3}年度?|二[〇○零oO0][〇○零一二三四五六七八九oO0]{2}年?度?)';
const OWN_YEAR = new RegExp(`[((]?${YEAR}[))]?`, 'g');
/** What the title is about, up to 报告 or 年报. 工作, 年度, 情况 come in any order, may be missing or double. */
const CORE = `(?:政府信息|政务信息|政务|信息)公开(?:工作|年度|年(?!度)|度|情况|实施|执行|开展|的|20\\d\\d|[12]\\d{3}(?=年)|二[〇○零oO0][〇○零一二三四五六七八九oO0]{2})*(?:报告|年报)`;
/** What may stand behind it: (文字版), (公开稿), a closing quotation mark. */
const SUFFIX = '[》”"]?(?:[((【\\[][^))】\\]]{1,14}[))】\\]])?';
/** A body and a year have no punctuation between them but brackets. */
const PREFIX = '[^。;:!?>|,]{0,46}?';
const WHOLE = new RegExp(`^(${PREFIX})(${CORE})${SUFFIX}$`);
/** A report on one line goes on behind its title with the preamble or the first heading. */
const OPENING = new RegExp(
  `^(${PREFIX})(${CORE})${SUFFIX}(?=一、|本报告|本年度报告|本年报|根据|按照|依据|为|现将|编制|总体情况|发布|来源|日期)`,
);
/** Words of lines that only speak about reports: notices, readings, links to neighbours, sentences. */
const NO_TITLE =
  /通知|解读|图解|读懂|编制|做好|印发|现将|根据|按照|附件|上一篇|下一篇|上一条|下一条|查看|点击|下载|答记者问|公告|一览|汇总|如下|格式|模板|样本|填报|起草|首页/;

/** The end of a style attribute that an editor left in front of the title: `7pt; ">`. Letters of the title are never part of it. */
const STYLE_REST = /^[\w\s:;.,#%'()-]{0,120}">\s*/;

const LONGEST_LINE = 70;
const MOST_LINES = 4;
const MOST_TITLES = 40;

/** The parts of a compacted line that is a title; null where it is none. */
function parseTitle(
  text: string,
  pattern: RegExp,
): { length: number; year: number | null; body: string | null } | null {
  const match = pattern.exec(text);
  if (match === null || NO_TITLE.test(match[0])) return null;
  const named = new Set(
    findYears(match[0], 'any')
      .filter((mention) => mention.form !== 'document-number')
      .map((mention) => mention.year),
  );
  // 2022政府信息… has a year without 年 before the subject.
  const bare = /(?:^|[^\d〔[(])(20\d\d)(?=政府信息|政务|信息公开)/.exec(match[0]);
  if (named.size === 0 && bare?.[1] !== undefined) named.add(Number(bare[1]));
  return {
    length: match[0].length,
    year: named.size === 1 ? ([...named][0] ?? null) : null,
    body: bodyOfTitle(match[1] ?? '', match[2] ?? ''),
  };
}

/** The body that stands before the subject: without the report's own number, years and 关于. */
function bodyOfTitle(prefix: string, core: string): string | null {
  let body = prefix
    .replace(/^[《“"]/, '')
    .replace(/^.{0,12}[〔[(]20\d\d[〕\])]\d+号/, '')
    .replace(OWN_YEAR, '')
    .replace(/(?:关于)?(?:年度|的)?$/, '')
    .replace(/^关于/, '');
  // In 云溪镇人民政府信息公开 body and subject share the word 政府.
  if (/人民$/.test(body) && core.startsWith('政府信息')) body += '政府';
  return body === '' || !looksLikeBody(body) ? null : body;
}

/** Reads one string as a title; null where it is none. For the document's own title and for lines of the page. */
export function readTitleLine(original: string): Omit<TitleCandidate, 'ref' | 'block' | 'heading'> | null {
  const text = original.replace(STYLE_REST, '');
  const line = compact(text);
  if (!line.text.includes('公开')) return null;
  const long = line.text.length > LONGEST_LINE;
  const read = long
    ? parseTitle(line.text.slice(0, LONGEST_LINE + 30), OPENING)
    : (parseTitle(line.text, WHOLE) ?? parseTitle(line.text, OPENING));
  if (read === null) return null;
  const at = read.body === null ? -1 : line.text.indexOf(read.body);
  const body = read.body === null || at < 0 ? read.body : quote(text, line, at, at + read.body.length);
  return { text: quote(text, line, 0, read.length), year: read.year, body: body?.replace(/\s+/g, '') ?? null };
}

/** The title in the document's own title, which often names the site or the column beside it. */
export function readDocumentTitle(title: string): TitleCandidate | null {
  for (const part of [...title.split(/[_|｜>»]|\s[-–—]+\s|--+|—+|-(?!\d)/), title]) {
    const read = readTitleLine(part.trim());
    if (read !== null) return { ...read, ref: null, block: -1, heading: false };
  }
  return null;
}

/** Titles among the first `end` blocks, in page order. Lists of other years' reports are left out. */
export function findTitles(source: SourceDocument, end: number): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  for (let index = 0; index < Math.min(end, source.blocks.length); index += 1) {
    const candidate = readTitleAt(source, index, end);
    if (candidate === null) continue;
    found.push(candidate);
    index = candidate.block;
  }
  // The title stands close above section one. A page may have thousands of lines like it: only the last ones are compared.
  return dropLists(found.slice(-MOST_TITLES));
}

/** The title as 名称 or 标题 in the table of particulars before the text; empty where there is none. */
export function findListedTitle(source: SourceDocument, end: number): TitleCandidate[] {
  for (const [index, block] of source.blocks.slice(0, end).entries()) {
    if (block.type !== 'table' || block.rows.length > 12) continue;
    const cells = block.rows.flatMap((row) => row.cells.slice(0, 24));
    for (const [at, cell] of cells.entries()) {
      const label = /^(?:文件|信息)?(?:名称|标题):?/.exec(compactOf(cell).text)?.[0];
      if (label === undefined) continue;
      const holder = compactOf(cell).text === label ? cells[at + 1] : cell;
      const read = holder && readTitleLine(holder.text.replace(/^[^:：]{0,8}[:：]/, ''));
      if (holder && read) return [{ ...read, ref: holder.ref, block: index, heading: false }];
    }
  }
  return [];
}

function readTitleAt(source: SourceDocument, index: number, end: number): TitleCandidate | null {
  const lines: TextBlock[] = [];
  for (let at = index; at < Math.min(end, index + MOST_LINES); at += 1) {
    const block = source.blocks[at];
    if (block?.type !== 'text' || (block.link && block.heading === 0)) return null;
    lines.push(block);
    const single = lines.length === 1;
    if (!single && (block.text.length > LONGEST_LINE || isWhole(block))) return null;
    const read = readTitleLine(lines.map((line) => line.text).join(''));
    if (read !== null) {
      // Lines are joined to one title only if the first could not be something else by itself.
      const dated = lines.find((line) => findYears(compactOf(line).text, 'any').length > 0);
      const heading = lines.some((line) => line.heading > 0);
      return { ...read, ref: (dated ?? lines[0])?.ref ?? null, block: at, heading };
    }
    if (single && !mayBegin(block)) return null;
  }
  return null;
}

/** True for a line that is a title with body and year by itself: lines above it (a menu of years) are no part of it. */
function isWhole(block: TextBlock): boolean {
  const read = readTitleLine(block.text);
  return read !== null && read.body !== null && read.year !== null;
}

/** True for a line with which a title of several lines can begin: a body, a year, or part of the subject. */
function mayBegin(block: TextBlock): boolean {
  const text = compactOf(block).text;
  if (text.length > 40 || /[。;:!?>|,]/.test(text) || NO_TITLE.test(text)) return false;
  // 政府信息公开 alone is the name of a column; it begins a title only with a body or a year beside it.
  if (/^(?:政府|政务)信息公开(?:年报|目录|指南|制度|专栏)?$/.test(text)) return block.heading > 0;
  return (
    looksLikeBody(text.replace(/\d+$/, '')) ||
    /^(?:关于)?20\d\d/.test(text) ||
    /20\d\d年?度?$|政府信|政府$|信息$|公开|工作$|年度$/.test(text)
  );
}

/**
 * Titles in a row that differ in nothing but the year are a list of reports, not this one's title: three of them, or two where
 * another title stands apart from them.
 */
function dropLists(found: TitleCandidate[]): TitleCandidate[] {
  const plain = (title: TitleCandidate): string => title.text.replace(/[\d\s]+/g, '');
  return found.filter((candidate) => {
    const row = found.filter((other) => Math.abs(other.block - candidate.block) <= 4 && other.year !== null);
    if (new Set(row.map((other) => other.year)).size >= 3) return false;
    const twins = found.filter(
      (other) => Math.abs(other.block - candidate.block) <= 1 && plain(other) === plain(candidate),
    );
    const years = new Set(twins.map((other) => other.year));
    return years.size < 2 || found.every((other) => twins.includes(other));
  });
}
