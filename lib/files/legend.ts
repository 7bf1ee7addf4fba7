/** The sheet 说明: what was checked, when, with what, and how to read the other sheets; and 报告, the reports of a workbook that has several. */
import { reportHead } from '../words/file-heads';
import { fileTexts } from '../words/files';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import type { FileOptions, FileReport } from './report';
import { summaryText } from './summary';

/** What is said of one report, in the order of `reportHead`. */
function aboutReport(report: FileReport, language: Language): string[] {
  const words = wordingOf(language);
  const { check, checkedAt } = report;
  const { body, bodyKind, year, form, publishedOn } = check.report;
  return [
    body === null ? '' : fileTexts[language].bodyOf(body, words.bodyKindName(bodyKind)),
    year === null ? '' : String(year),
    form === null ? '' : words.formName(form),
    publishedOn ?? '',
    check.page.title,
    check.page.url,
    checkedAt ?? '',
    summaryText(report, language),
  ];
}

/** The rows of the sheet 报告. */
export function reportTable(reports: readonly FileReport[], language: Language): string[][] {
  return reports.map((report) => aboutReport(report, language));
}

/** The rows of the sheet 说明: item and content. What concerns a single report stands here where the workbook has no other. */
export function legendTable(reports: readonly FileReport[], { language, extensionVersion }: FileOptions): string[][] {
  const { legend } = fileTexts[language];
  const { version, count, explanations } = legend;
  const [only] = reports;
  if (!only || reports.length > 1)
    return [[count, String(reports.length)], [version, extensionVersion], ...explanations];
  const about = aboutReport(only, language).map((value, index) => [reportHead[index] ?? '', value]);
  return [...about.slice(0, -1), [version, extensionVersion], ...about.slice(-1), ...explanations];
}
