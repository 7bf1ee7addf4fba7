/** One input → its outcome: what a worker does, over and over. */
import { readFileSync, statSync } from 'node:fs';
import { examineReport } from '../check/examine-report';
import { recogniseReports } from '../check/recognise-document';
import type { Level } from '../contract/page-check';
import { readHtml } from '../readers/static-dom/read-html';
import { inWords } from '../view/page-check';
import { commandTexts } from '../words/ui/command';
import type { Failure } from '../words/ui-types/command';
import type { CheckSettings, Job, Outcome } from './job';
import { parseLine } from './json-line';
import { LARGEST_PAGE } from './limits';
import { type Page, type PageText, textOfPage, tooLarge } from './page-bytes';
import { rowsOf } from './tables';

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
  const line = JSON.stringify({ id, check: null, error });
  return { line, reports: 0, wrong: 0, worst: null, failed: true, rows: [] };
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
  const { id } = page;
  const reports = recogniseReports(source);
  const wanted = reports.filter(({ identity }) => isWanted(identity.year, settings.years));
  if (settings.years && reports[0] && wanted.length === 0) {
    return failed(id, { code: 'other-year', year: reports[0].identity.year, ...settings.years }, settings);
  }
  const options = { url: page.url, today: page.today ?? settings.today };
  const evidence = wanted.map((report) => examineReport(report, source.title, options));
  const [check = null, ...more] = evidence.map(inWords);
  const checks = check ? [check, ...more] : [];
  const findings = checks.flatMap((each) => each.findings);
  return {
    line: JSON.stringify({ id, check, ...(more.length > 0 ? { more } : {}) }),
    reports: checks.length,
    wrong: checks.filter((each) => each.findings.some(({ level }) => level === 'error')).length,
    worst: LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? null,
    failed: false,
    rows: evidence.map((each) => rowsOf(each, settings.tables, settings)),
  };
}

function isWanted(year: number | null, years: CheckSettings['years']): boolean {
  return years === null || (year !== null && year >= years.from && year <= years.to);
}
