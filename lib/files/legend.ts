/** The sheet 说明: what was checked, when, with what, and how to read the other sheets; and 报告, the reports of a workbook that has several. */
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import type { FileOptions, FileReport } from './report';
import { summaryText } from './summary';

/** Names and headings of the sheets. */
export const SHEETS: Record<
  Language,
  {
    title: string;
    data: string;
    findings: string;
    reports: string;
    legend: string;
    proven: string;
    dataHead: readonly string[];
    reportHead: readonly string[];
    legendHead: readonly string[];
  }
> = {
  zh: {
    title: '政府信息公开工作年度报告检查结果',
    data: '数据',
    findings: '问题',
    reports: '报告',
    legend: '说明',
    proven: '是',
    dataHead: [
      '单位',
      '年度',
      '表格',
      '行',
      '列',
      '页面原文',
      '类型',
      '数值',
      '是否由合计算出',
      '表格代码',
      '行代码',
      '列代码',
    ],
    reportHead: ['单位', '报告年度', '表格格式', '发布日期', '页面标题', '网址', '检查时间', '检查情况'],
    legendHead: ['项目', '内容'],
  },
  en: {
    title: 'Check of an annual report on the disclosure of government information',
    data: 'Data',
    findings: 'Findings',
    reports: 'Reports',
    legend: 'About',
    proven: 'yes',
    dataHead: [
      'unit',
      'year',
      'table',
      'row',
      'column',
      'text as printed',
      'kind',
      'value',
      'proven',
      'table code',
      'row code',
      'column code',
    ],
    reportHead: ['Unit', 'Report year', 'Form', 'Published on', 'Page title', 'URL', 'Checked at', 'Result'],
    legendHead: ['item', 'content'],
  },
};

/** What is said of one report, in the order of `reportHead`. */
function aboutReport(report: FileReport, language: Language): string[] {
  const words = wordingOf(language);
  const { check, checkedAt } = report;
  const { body, bodyKind, year, form, publishedOn } = check.report;
  return [
    body === null ? '' : `${body}（${words.bodyKindName(bodyKind)}）`,
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
export function legend(reports: readonly FileReport[], { language, extensionVersion }: FileOptions): string[][] {
  const { reportHead } = SHEETS[language];
  const { version, count, explanations } = LEGEND[language];
  const [only] = reports;
  if (!only || reports.length > 1)
    return [[count, String(reports.length)], [version, extensionVersion], ...explanations];
  const about = aboutReport(only, language).map((value, index) => [reportHead[index] ?? '', value]);
  return [...about.slice(0, -1), [version, extensionVersion], ...about.slice(-1), ...explanations];
}

const LEGEND: Record<Language, { version: string; count: string; explanations: string[][] }> = {
  zh: {
    version: '扩展版本',
    count: '报告份数',
    explanations: [
      ['级别：错误', '由数据运算或规定原文直接得出，确定有误。'],
      ['级别：待核', '很可能有误，需人工核实。'],
      ['级别：提示', '供参考。'],
      [
        '“数据”表',
        '每行一个单元格。“数值”为空表示未知：空白不视为 0。“是否由合计算出”为“是”表示该格空白，数值由合计算出。',
      ],
      [
        '“问题”表',
        '“序号”相同的各行由同一原因引起。“处理”说明该问题是否已由检查人搁置及其原因。最后一行说明检查了哪些内容。',
      ],
    ],
  },
  en: {
    version: 'Extension version',
    count: 'Number of reports',
    explanations: [
      ['Level: Error', 'Certain: follows from arithmetic or from the words of the law.'],
      ['Level: To verify', 'Very likely; a person has to look.'],
      ['Level: Hint', 'For information.'],
      [
        'Sheet Data',
        'One row per cell. An empty value is not known: a blank is not taken for 0. “proven” marks blanks whose value the sums of the form prove.',
      ],
      [
        'Sheet Findings',
        'Rows with the same number have one cause. “status” says whether a person has set the problem aside, and why. The last row says what was checked.',
      ],
    ],
  },
};
