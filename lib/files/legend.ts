/** The sheet 说明: what was checked, when, with what, and how to read the other two sheets. */
import type { PageCheck } from '../contract/page-check';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import type { ExportOptions } from './csv';
import { summaryText } from './summary';

/** Names and headings of the sheets. */
export const SHEETS: Record<
  Language,
  {
    title: string;
    data: string;
    findings: string;
    legend: string;
    proven: string;
    dataHead: readonly string[];
    legendHead: readonly string[];
  }
> = {
  zh: {
    title: '政府信息公开工作年度报告检查结果',
    data: '数据',
    findings: '问题',
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
    legendHead: ['项目', '内容'],
  },
  en: {
    title: 'Check of an annual report on the disclosure of government information',
    data: 'Data',
    findings: 'Findings',
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
    legendHead: ['item', 'content'],
  },
};

/** Rows of the sheet: item and content. */
export function legend(check: PageCheck, options: ExportOptions, language: Language): string[][] {
  const words = wordingOf(language);
  const { report, page } = check;
  const form = report.form === null ? '' : words.formName(report.form);
  const values = {
    unit: `${report.body ?? ''}${report.body === null ? '' : `（${words.bodyKindName(report.bodyKind)}）`}`,
    year: report.year === null ? '' : String(report.year),
    form,
    published: report.publishedOn ?? '',
    title: page.title,
    url: page.url,
    checkedAt: options.checkedAt ?? '',
    version: options.extensionVersion ?? '',
    summary: summaryText(check, language, options),
  };
  return language === 'zh' ? chinese(values) : english(values);
}

type Values = Record<
  'unit' | 'year' | 'form' | 'published' | 'title' | 'url' | 'checkedAt' | 'version' | 'summary',
  string
>;

function chinese(values: Values): string[][] {
  return [
    ['单位', values.unit],
    ['报告年度', values.year],
    ['表格格式', values.form],
    ['发布日期', values.published],
    ['页面标题', values.title],
    ['网址', values.url],
    ['检查时间', values.checkedAt],
    ['扩展版本', values.version],
    ['检查情况', values.summary],
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
  ];
}

function english(values: Values): string[][] {
  return [
    ['Unit', values.unit],
    ['Report year', values.year],
    ['Form', values.form],
    ['Published on', values.published],
    ['Page title', values.title],
    ['URL', values.url],
    ['Checked at', values.checkedAt],
    ['Extension version', values.version],
    ['Result', values.summary],
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
  ];
}
