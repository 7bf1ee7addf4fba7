/** From a live document to its check in one step. In the extension two scripts share the work: see running-inspector. */
import type { CheckOptions } from '../check-document';
import { type Inspection, inspectReport } from './inspect-report';
import { readReportPage } from './read-report-page';

export type { Inspection, Target } from './inspect-report';

/** The check of a page with its way back into the page; null where it is no annual report. Never throws. */
export function inspectPage(document: Document, options: CheckOptions): Inspection | null {
  const page = readReportPage(document);
  return page && inspectReport(page, options);
}
