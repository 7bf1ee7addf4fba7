/** CSV of what was found, for the inspector: one row per finding, then what could not be checked, then a summary. */
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { type Field, toCsv } from './csv';
import { findingRows, type RowKind } from './finding-rows';
import type { FileOptions, FileReport } from './report';

/** Headings by language, in the order of the columns. */
export const FINDING_COLUMNS: Record<Language, readonly string[]> = {
  zh: [
    '类别',
    '序号',
    '级别',
    '处理',
    '规则',
    '规则代码',
    '位置',
    '问题',
    '应为',
    '现为',
    '各项之和',
    '表中合计',
    '可能的更正',
    '建议',
    '依据',
    '单位',
    '年度',
    '格式',
    '网址',
    '检查时间',
    '扩展版本',
  ],
  en: [
    'kind',
    'problem',
    'level',
    'status',
    'rule',
    'rule_code',
    'place',
    'message',
    'expected',
    'actual',
    'sum_of_parts',
    'stated_total',
    'possible_repair',
    'advice',
    'basis',
    'unit',
    'year',
    'form',
    'url',
    'checked_at',
    'extension_version',
  ],
};

const ROW_KINDS: Record<Language, Record<RowKind, string>> = {
  zh: { finding: '问题', unchecked: '未能核对', summary: '检查情况' },
  en: { finding: 'finding', unchecked: 'unchecked', summary: 'summary' },
};

/** How many of the columns tell of the findings themselves; the rest tells of the report, of which a workbook has a sheet of its own. */
export const OWN_COLUMNS = 15;

/** The rows of the findings of one report, as far as `OWN_COLUMNS` goes. */
export function findingTable(report: FileReport, language: Language): Field[][] {
  const words = wordingOf(language);
  return findingRows(report, language).map((row) => [
    ROW_KINDS[language][row.kind],
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
  const rows = reports.flatMap((report) =>
    findingTable(report, options.language).map((row) => [...row, ...reportFields(report, options)]),
  );
  return toCsv(FINDING_COLUMNS[options.language], rows, options);
}

/** What the columns behind `OWN_COLUMNS` say of a report. */
export function reportFields({ check, checkedAt }: FileReport, { extensionVersion }: FileOptions): Field[] {
  const { report, page } = check;
  return [report.body, report.year, report.form, page.url, checkedAt ?? '', extensionVersion];
}
