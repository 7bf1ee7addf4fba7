/** One input → its outcome: what a worker does, over and over. */
import { readFileSync, statSync } from 'node:fs';
import { examineReport } from '../check/examine-report';
import { recogniseDocument } from '../check/recognise-document';
import type { Level, PageCheck } from '../contract/page-check';
import { readHtml } from '../readers/static-dom/read-html';
import { inWords } from '../view/page-check';
import { commandTexts } from '../words/ui/command';
import type { Failure } from '../words/ui-types/command';
import type { CheckSettings, Job, Outcome } from './job';
import { parseLine } from './json-line';
import { LARGEST_PAGE } from './limits';
import { type PageText, textOfPage, tooLarge } from './page-bytes';
import { rowsOf } from './tables';

/** A page with what is known about it. */
export interface Page {
  id: string | number;
  url: string;
  today?: string;
  text: PageText;
}

/** Checks one input. Never throws: whatever goes wrong stands in the line. */
export function checkJob(job: Job, settings: CheckSettings): Outcome {
  let page: Page = { id: idOf(job), url: '', text: { text: '' } };
  try {
    page = pageOf(job);
    if ('failure' in page.text) return failed(page.id, page.text.failure, settings);
    return checkPageText(page, page.text.text, settings);
  } catch (error) {
    return failed(page.id, { code: 'crash', message: String((error as Error)?.message ?? error) }, settings);
  }
}

/** The name of an input before it has been opened. */
export function idOf(job: Job): string {
  if (job.kind === 'line') return job.where;
  return job.kind === 'file' ? job.path : job.id;
}

/** The outcome of an input that could not be checked. */
export function failed(id: string | number, failure: Failure, { language }: CheckSettings): Outcome {
  const error = commandTexts[language].failure(failure);
  return { line: JSON.stringify({ id, check: null, error }), reports: 0, worst: null, failed: true, rows: {} };
}

function pageOf(job: Job): Page {
  switch (job.kind) {
    case 'line':
      return parseLine(job, readPageFile);
    case 'file':
      return { id: job.path, url: '', text: readPageFile(job.path, null) };
    case 'page':
      return { id: job.id, url: job.url, text: textOfPage(job.bytes, job.contentType) };
    case 'failed':
      return { id: job.id, url: '', text: { failure: job.failure } };
  }
}

/** The text of a page in a file, or why it cannot be had. */
export function readPageFile(path: string, contentType: string | null): PageText {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { failure: { code: 'folder' } };
    if (stat.size > LARGEST_PAGE) return tooLarge();
    return textOfPage(readFileSync(path), contentType);
  } catch (error) {
    return { failure: unreadable((error as NodeJS.ErrnoException).code ?? '') };
  }
}

/** Why a file cannot be read, from the system's code. */
export function unreadable(code: string): Failure {
  return { code: 'unreadable', reason: { ENOENT: 'missing', EACCES: 'denied', EPERM: 'denied' }[code] ?? code };
}

const LEVELS: readonly Level[] = ['error', 'review', 'hint'];

function checkPageText(page: Page, html: string, settings: CheckSettings): Outcome {
  const source = readHtml(html);
  const report = recogniseDocument(source);
  const { id } = page;
  if (!report) return { line: JSON.stringify({ id, check: null }), reports: 0, worst: null, failed: false, rows: {} };
  const { years } = settings;
  const { year } = report.identity;
  if (years && (year === null || year < years.from || year > years.to)) {
    return failed(id, { code: 'other-year', year, ...years }, settings);
  }
  const evidence = examineReport(report, source.title, { url: page.url, today: page.today ?? settings.today });
  const check = inWords(evidence);
  const rows = rowsOf(evidence, settings.tables, settings);
  return {
    line: JSON.stringify({ id, check }),
    reports: 1,
    worst: worstOf(check),
    failed: false,
    rows: Object.fromEntries(Object.entries(rows).map(([key, each]) => [key, [each]])),
  };
}

function worstOf({ findings }: PageCheck): Level | null {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? null;
}
