/** The first half of the middle: is this page a yearly report, and if so, what does it say? Pure: no DOM, no browser API. */
import { readReport } from './report/read-report';
import { recognise } from './report/recognise';
import type { Report } from './report/report';
import type { SourceDocument } from './source/source-document';

/** The report as read, or null where the page is no yearly report. */
export function recogniseDocument(source: SourceDocument): Report | null {
  const report = readReport(source);
  return recognise(report, source.title).isReport ? report : null;
}
