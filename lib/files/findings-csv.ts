/** CSV of what was found, for the inspector: one row per finding, then what could not be checked, then a summary. */
import type { PageCheck } from '../contract/page-check';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { type ExportOptions, type Field, toCsv } from './csv';
import { findingRows, type RowKind, type RowOptions } from './finding-rows';

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

/** How many of the columns tell of the findings themselves; the rest tells of the report and stands in a sheet of its own in a workbook. */
export const OWN_COLUMNS = 15;

/** The rows of all findings, as far as `OWN_COLUMNS` goes. */
export function findingTable(check: PageCheck, options: RowOptions): Field[][] {
  const language = options.language ?? 'zh';
  const words = wordingOf(language);
  return findingRows(check, options).map((row) => [
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

/** The findings as CSV. A check without findings gives the summary row, which says what was checked. */
export function findingsCsv(check: PageCheck, options: ExportOptions & RowOptions = {}): string {
  const rows = findingTable(check, options).map((row): Field[] => [
    ...row,
    check.report.body,
    check.report.year,
    check.report.form,
    check.page.url,
    options.checkedAt ?? '',
    options.extensionVersion ?? '',
  ]);
  return toCsv(FINDING_COLUMNS[options.language ?? 'zh'], rows, options);
}
