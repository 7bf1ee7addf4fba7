/** From a live document to the report that it holds, with the way back into the page. */
import { recogniseDocument } from '../recognise-document';
import type { Report } from '../report/report';
import type { SourceBlock, SourceDocument } from '../source/source-document';
import type { Anchors } from './anchors';
import { readPage } from './read-page';

/** A page that holds a report, as read. */
export interface ReportPage {
  report: Report;
  /** The document's own title. */
  title: string;
  anchors: Anchors;
}

/** The report of a page; null where it is no annual report. Never throws. */
export function readReportPage(document: Document): ReportPage | null {
  try {
    const { source, anchors } = readPage(document);
    const report = recogniseDocument(withFrames(source));
    return report && { report, title: source.title, anchors };
  } catch {
    // Whatever a page does to its own DOM, the worst that may happen to it is to go unchecked.
    return null;
  }
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
