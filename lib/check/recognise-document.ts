/** The first half of the middle: is this page a yearly report, and if so, what does it say? Pure: no DOM, no browser API. */

import type { Report } from '../contract/report';
import { readReport } from '../report/read-report';
import { recognise } from '../report/recognise';
import type { SourceBlock, SourceDocument } from '../source/source-document';

/** The report as read, or null where the page is no yearly report. */
export function recogniseDocument(source: SourceDocument): Report | null {
  const whole = withFrames(source);
  const report = readReport(whole);
  return recognise(report, whole.title).isReport ? report : null;
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
