/** The sample report as read by the real engine in jsdom, and its view. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { RuleId } from '../../../lib/contract/page-check';
import { buildView } from '../../../lib/view/build';
import type { Language, ReportView } from '../../../lib/view/schema';
import { type Inspection, inspectPage } from './inspect-page';

const file = join(import.meta.dirname, '..', '..', 'sample', 'report.html');

/** The sample, after `change` and without some rules; it must be a report. */
export function inspectSample(change: (html: string) => string = (html) => html, rulesOff: RuleId[] = []): Inspection {
  const { window } = new JSDOM(change(readFileSync(file, 'utf8')), { url: 'http://www.example.gov.cn/report.html' });
  const inspection = inspectPage(window.document, { url: window.location.href, today: '2024-02-01', rulesOff });
  if (!inspection) throw new Error('The sample is no report any more.');
  return inspection;
}

/** The view of the sample. */
export function sampleView(language: Language = 'zh', change?: (html: string) => string): ReportView {
  return buildView(inspectSample(change).evidence, language);
}
