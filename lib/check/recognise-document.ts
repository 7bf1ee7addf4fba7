/** The first half of a check: which annual reports the page holds, and what they say. Pure: no DOM, no browser API. */

import type { Report } from '../contract/report';
import { readReport } from '../report/read-report';
import { recognise } from '../report/recognise';
import { cutAt, MOST_REPORTS, stretchesOf } from '../report/several-reports';
import type { SourceBlock, SourceDocument } from '../source/source-document';

/** The first report of the page, or null where there is none. */
export function recogniseDocument(source: SourceDocument): Report | null {
  return recogniseReports(source)[0] ?? null;
}

/**
 * Every report of the page, in page order. A page counts as several reports only if each has its own title and its own parts. Text between
 * two reports belongs to the one that follows it; text behind the last belongs to the last.
 */
export function recogniseReports(source: SourceDocument): Report[] {
  const whole = withFrames(source);
  const stretches = stretchesOf(whole);
  const several = stretches.length > 1 ? severalIn(whole, stretches) : [];
  if (several.length > 1) return several;
  const report = reportIn(whole) ?? reportInHiddenText(whole);
  return report ? [report] : [];
}

/** The report in a text that the page holds without showing it, for a page that shows a file or pictures; null where there is none. */
function reportInHiddenText(source: SourceDocument): Report | null {
  if (!source.blocks.some((block) => block.type === 'hidden' && block.content)) return null;
  const blocks = source.blocks.flatMap((block) => (block.type === 'hidden' && block.content) || [block]);
  const report = reportIn(withFrames({ ...source, blocks }));
  return report && { ...report, fromHiddenText: true };
}

/** The reports among these stretches of a page; empty where they are no more than one. */
function severalIn(whole: SourceDocument, stretches: readonly SourceDocument[]): Report[] {
  const begins: number[] = [];
  let at = 0;
  let found = 0;
  for (const stretch of stretches) {
    const begin = at;
    at += stretch.blocks.length;
    if (!reportIn(stretch)) continue;
    found += 1;
    if (found > 1) begins.push(begin);
  }
  if (found < 2) return [];
  const pieces = cutAt(whole, begins);
  const kept = pieces.slice(0, MOST_REPORTS);
  return kept.flatMap((piece, index) => {
    const isCut = index === kept.length - 1 && pieces.length > kept.length;
    return reportIn(isCut ? { ...piece, tooLarge: piece.tooLarge ?? 'text' } : piece) ?? [];
  });
}

function reportIn(source: SourceDocument): Report | null {
  const report = readReport(source);
  return recognise(report, source.title).isReport ? report : null;
}

/**
 * Puts the content of readable frames in their place, as a person reads it. A frame that is a report of its own is left out:
 * it is checked where it is.
 */
function withFrames(source: SourceDocument): SourceDocument {
  if (!source.blocks.some(({ type }) => type === 'frame')) return source;
  const inline = (blocks: readonly SourceBlock[]): SourceBlock[] =>
    blocks.flatMap((block) => {
      if (block.type !== 'frame') return [block];
      const inner = inline(block.blocks);
      return recogniseDocument({ title: '', blocks: inner, tooLarge: null }) ? [] : inner;
    });
  return { ...source, blocks: inline(source.blocks) };
}

/** How much of a report a page has that was not taken for one. */
export interface Traces {
  /** A title of a report. */
  title: boolean;
  /** How many of the six parts have their heading. */
  parts: number;
  /** How many of the statutory tables are there. */
  tables: number;
}

/** How much of a report the page has. A person who asks to check a page that is no report is told this. */
export function tracesIn(source: SourceDocument): Traces {
  const { identity, sections, tables } = readReport(withFrames(source));
  return {
    title: identity.title !== null,
    parts: sections.filter(({ heading }) => heading !== null).length,
    tables: Object.values(tables).filter((table) => table !== null).length,
  };
}
