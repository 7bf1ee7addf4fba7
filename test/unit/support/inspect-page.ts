/** Reading, check and way back into the page in one step, as page and background do it together. */
import type { Evidence } from '../../../lib/check/evidence';
import type { CheckOptions } from '../../../lib/check/examination';
import { examineReport } from '../../../lib/check/examine-report';
import { landmarksOf } from '../../../lib/check/landmarks';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import type { Report } from '../../../lib/contract/report';
import { createLocator, type Locator } from '../../../lib/page/places/locator';
import { readPage } from '../../../lib/page/read/read-page';

/** A checked page that is still alive. */
export interface Inspection extends Locator {
  evidence: Evidence;
  report: Report;
}

/** The check of a page with its way back into the page; null where it is no annual report. */
export function inspectPage(document: Document, options: CheckOptions): Inspection | null {
  const { source, anchors } = readPage(document);
  const report = recogniseDocument(source);
  if (!report) return null;
  const evidence = examineReport(report, source.title, options);
  return { evidence, report, ...createLocator(evidence, landmarksOf(report), anchors) };
}
