/** From a live document to its check in one step. In the extension page and background share the work: see entrypoints/inspector.content. */
import type { CheckOptions, Examination } from '../check/examination';
import { examineReport } from '../check/examine-report';
import { landmarksOf } from '../check/landmarks';
import { recogniseDocument } from '../check/recognise-document';
import { createLocator, type Locator } from './places/locator';
import { readPage } from './read/read-page';

/** A checked page that is still alive. */
export interface Inspection extends Examination, Locator {}

/** The check of a page with its way back into the page; null where it is no annual report. Never throws. */
export function inspectPage(document: Document, options: CheckOptions): Inspection | null {
  try {
    const { source, anchors } = readPage(document);
    const report = recogniseDocument(source);
    if (!report) return null;
    const examination = examineReport(report, source.title, options);
    return { ...examination, ...createLocator(landmarksOf(examination), anchors) };
  } catch {
    // Whatever a page does to its own DOM, the worst that may happen to it is to go unchecked.
    return null;
  }
}
