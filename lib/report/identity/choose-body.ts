/** Who publishes: the title's body first, then what stands above it, the preamble, the table of particulars, the signature. */

import type { BodyKind } from '../../contract/page-check';
import type { Paragraph } from '../../contract/report';
import type { SourceDocument } from '../../source/source-document';
import { compact, compactOf } from '../../text/normalise';
import { bodyOfText, isNoOrgan, kindOfBody, kindOfText, looksLikeBody } from './body';
import type { TitleCandidate } from './title';

/** Where the body may be named. */
export interface BodySources {
  source: SourceDocument;
  paragraphs: readonly Paragraph[];
  /** Index behind the report's last block. */
  reportEnd: number;
}

/** The body as printed; null where the page names none. */
export function chooseBody(
  input: BodySources,
  title: TitleCandidate | null,
  titles: readonly TitleCandidate[],
  document: TitleCandidate | null,
): string | null {
  if (title?.body) return wholeName(input.source, title) ?? title.body;
  const above = bodyAbove(input.source, title);
  if (above !== null) return above;
  const other = [...titles].reverse().find((candidate) => candidate.body !== null)?.body;
  return other ?? bodyOfText(input.paragraphs) ?? document?.body ?? bodyOfTable(input) ?? bodyOfSignature(input);
}

/** A name is torn over so many lines above the title at most. */
const TORN_OVER = 2;

/**
 * The name of a title that begins in the middle of it: an editor made a heading of each line, 云泽县发展和 | 改革局2023年… Null unless the page
 * has the whole name in another place, too.
 */
function wholeName(source: SourceDocument, { ref, body }: TitleCandidate): string | null {
  const at = source.blocks.findIndex((block) => block.ref === ref);
  const own = source.blocks[at];
  if (body === null || own?.type !== 'text' || own.heading === 0) return null;
  let name = compact(body).text;
  for (const block of source.blocks.slice(Math.max(0, at - TORN_OVER), at).reverse()) {
    if (block.type !== 'text' || block.link || block.heading !== own.heading) return null;
    name = compactOf(block).text + name;
    if (looksLikeBody(name) && isNamed(name, source, block)) return name;
  }
  return null;
}

/** True where the document's title or a line other than this one has the name. */
function isNamed(name: string, { title, blocks }: SourceDocument, except: SourceDocument['blocks'][number]): boolean {
  if (compact(title).text.includes(name)) return true;
  return blocks.some((block) => block !== except && block.type === 'text' && compactOf(block).text.includes(name));
}

/** The body on the line above a title that names none (body, then 关于2021年度政府信息公开情况的报告). */
function bodyAbove(source: SourceDocument, title: TitleCandidate | null): string | null {
  if (title === null || title.ref === null) return null;
  const at = source.blocks.findIndex((block) => block.ref === title.ref);
  const block = source.blocks[at - 1];
  const own = source.blocks[at];
  if (block?.type !== 'text' || own?.type !== 'text' || block.link || block.chrome) return null;
  // The name of the site stands above the title, too; the body belongs to it only where both are set alike.
  if (block.heading !== own.heading) return null;
  const text = compactOf(block).text.replace(/^[:]+|[:]+$/g, '');
  return looksLikeBody(text) ? block.text.trim() : null;
}

/** 发布机构 in the table of particulars before the text. */
function bodyOfTable({ source }: BodySources): string | null {
  for (const block of source.blocks.slice(0, 3)) {
    const cells =
      block.type === 'table' && block.rows.length <= 12 ? block.rows.flatMap((row) => row.cells.slice(0, 24)) : [];
    const at = cells.findIndex((cell) =>
      /^(?:发布|公开|发文|制发)(?:机构|单位|机关|部门):?$/.test(compactOf(cell).text),
    );
    const name = cells[at + 1]?.text ?? '';
    if (at >= 0 && looksLikeBody(compact(name).text)) return name.replace(/\s+/g, '');
  }
  return null;
}

/** The body that signs: the line before the date at the end. */
function bodyOfSignature({ source, reportEnd }: BodySources): string | null {
  const last = source.blocks.slice(Math.max(0, reportEnd - 4), reportEnd + 2);
  for (const [index, block] of last.entries()) {
    const next = last[index + 1];
    if (block.type !== 'text' || block.link || next?.type !== 'text') continue;
    const name = compactOf(block).text;
    if (/^20\d\d年\d{1,2}月\d{1,2}日$/.test(compactOf(next).text) && looksLikeBody(name)) return block.text.trim();
  }
  return null;
}

/** The kind by the body's name, or by how the text speaks of itself. */
export function chooseKind(body: string | null, paragraphs: readonly Paragraph[]): BodyKind {
  const kind = body === null ? 'unknown' : kindOfBody(body);
  // A school says 我单位 like any department.
  return kind === 'unknown' && (body === null || !isNoOrgan(body)) ? kindOfText(paragraphs) : kind;
}
