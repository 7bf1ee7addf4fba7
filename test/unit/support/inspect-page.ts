/** Reading, check and way back into the page in one step, as page and background do it together. */
import type { CheckOptions, Examination } from '../../../lib/check/examination';
import { examineReport } from '../../../lib/check/examine-report';
import { landmarksOf } from '../../../lib/check/landmarks';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import { createLocator, type Locator } from '../../../lib/page/places/locator';
import { readPage } from '../../../lib/page/read/read-page';

/** A checked page that is still alive. */
export interface Inspection extends Examination, Locator {}

/** The check of a page with its way back into the page; null where it is no annual report. */
export function inspectPage(document: Document, options: CheckOptions): Inspection | null {
  const { source, anchors } = readPage(document);
  const report = recogniseDocument(source);
  if (!report) return null;
  const examination = examineReport(report, source.title, options);
  return { ...examination, ...createLocator(landmarksOf(examination), anchors) };
}
