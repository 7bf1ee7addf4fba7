/** From a live document to its check, and from a finding back to its place in the page. */
import type { CheckOptions, Examination } from '../check-document';
import { examineDocument } from '../examine-document';
import { cellKey } from '../report/report';
import type { Place, TableName } from '../report/schema';
import type { NodeRef, SourceBlock, SourceDocument } from '../source/source-document';
import type { Anchors } from './anchors';
import { findWords, type Target } from './locate';
import { readPage } from './read-page';

export type { Target } from './locate';

/** A checked page that is still alive. */
export interface Inspection extends Examination {
  /** The place of `findings[finding].where[place]`; null where the page has changed or has no such place. */
  locateFinding(finding: number, place: number): Target | null;
  /** As `locateFinding`, for `unchecked[entry].where[place]`. */
  locateUnchecked(entry: number, place: number): Target | null;
  /** The cell of a statutory table, wherever it is named (diagnoses, tables as read). */
  locateCell(table: string, row: string, column: string): Target | null;
}

/** The check of a page with its way back into the page; null where it is no annual report. Never throws. */
export function inspectPage(document: Document, options: CheckOptions): Inspection | null {
  try {
    const { source, anchors } = readPage(document);
    const examination = examineDocument(withFrames(source, options), options);
    return examination && { ...examination, ...locator(examination, anchors) };
  } catch {
    // Whatever a page does to its own DOM, the worst that may happen to it is to go unchecked.
    return null;
  }
}

/**
 * Puts the content of readable frames in their place, as a person reads it. A frame that is a report of its own is left out:
 * it is checked where it is.
 */
function withFrames(source: SourceDocument, options: CheckOptions): SourceDocument {
  if (!source.blocks.some(({ type }) => type === 'frame')) return source;
  const inline = (blocks: readonly SourceBlock[]): SourceBlock[] =>
    blocks.flatMap((block) => {
      if (block.type !== 'frame') return [block];
      const inner = inline(block.blocks);
      return examineDocument({ title: '', blocks: inner, tooLarge: null }, options) ? [] : inner;
    });
  return { ...source, blocks: inline(source.blocks) };
}

function locator(
  { check, report, details, reasons }: Examination,
  anchors: Anchors,
): Pick<Inspection, 'locateFinding' | 'locateUnchecked' | 'locateCell'> {
  const elementOf = (ref: NodeRef | null | undefined): Element | null => {
    const element = ref === null || ref === undefined ? null : anchors.get(ref);
    return element?.isConnected ? element : null;
  };
  const at = (ref: NodeRef | null | undefined): Target | null => {
    const element = elementOf(ref);
    return element && { kind: 'element', element };
  };
  const locateCell = (table: string, row: string, column: string): Target | null =>
    at(report.tables[table as TableName]?.cells.get(cellKey(row, column))?.ref);
  const locateSection = (number: number): Target | null => {
    const section = report.sections[number - 1];
    if (section?.headingRef != null) return at(section.headingRef);
    for (const next of report.sections.slice(number)) {
      const before = elementOf(next.headingRef);
      if (before) return { kind: 'gap', before };
    }
    const last = elementOf(report.paragraphs.at(-1)?.ref ?? report.headings.at(-1)?.ref);
    return last && { kind: 'gap', before: last, behind: true };
  };
  const locate = (place: Place | undefined, ref: NodeRef | null | undefined): Target | null => {
    if (!place) return null;
    if ('table' in place) return locateCell(place.table, place.row, place.column) ?? at(ref);
    if ('section' in place) return locateSection(place.section) ?? at(ref);
    if ('title' in place) return at(report.identity.title?.ref);
    const element = elementOf(ref) ?? elementOf(report.headings[0]?.ref)?.ownerDocument.documentElement ?? null;
    return element && (findWords(element, place.text) ?? at(ref));
  };
  const guarded = (find: () => Target | null): Target | null => {
    try {
      return find();
    } catch {
      return null;
    }
  };
  return {
    locateFinding: (finding, place) =>
      guarded(() => locate(check.findings[finding]?.where[place], details[finding]?.refs[place])),
    locateUnchecked: (entry, place) =>
      guarded(() => locate(check.unchecked[entry]?.where[place], reasons[entry]?.refs[place])),
    locateCell: (table, row, column) => guarded(() => locateCell(table, row, column)),
  };
}
