/** CSV of what was found, for the inspector: one row per finding, then what could not be checked, then a summary. */
import { findingHead } from '../words/file-heads';
import { fileTexts } from '../words/files';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { type Field, toCsv } from './csv';
import { findingRows } from './finding-rows';
import type { FileOptions, FileReport } from './report';

/** How many of the columns tell of the findings themselves; the rest tells of the report, of which a workbook has a sheet of its own. */
export const OWN_COLUMNS = 15;

/** The rows of the findings of one report, as far as `OWN_COLUMNS` goes. */
export function findingTable(report: FileReport, language: Language): Field[][] {
  const words = wordingOf(language);
  return findingRows(report, language).map((row) => [
    fileTexts[language].rows.kinds[row.kind],
    row.problem,
    row.level === null ? '' : words.levelName(row.level),
    row.status,
    row.ruleName,
    row.rule,
    row.place,
    row.message,
    row.expected,
    row.actual,
    row.partsSum,
    row.statedTotal,
    row.repair,
    row.advice,
    row.basis,
  ]);
}

/** The findings as CSV, report by report. A report without findings gives the summary row, which says what was checked. */
export function findingsCsv(reports: readonly FileReport[], options: FileOptions): string {
  const rows = reports.flatMap((report) => findingCsvRows(report, options));
  return toCsv(findingHead, rows, options);
}

/** The rows of one report, under `findingHead`. */
export function findingCsvRows(report: FileReport, options: FileOptions): Field[][] {
  return findingTable(report, options.language).map((row) => [...row, ...reportFields(report, options)]);
}

/** What the columns behind `OWN_COLUMNS` say of a report. */
export function reportFields({ check, checkedAt }: FileReport, { extensionVersion }: FileOptions): Field[] {
  const { report, page } = check;
  return [report.body, report.year, report.form, page.url, checkedAt ?? '', extensionVersion];
}
