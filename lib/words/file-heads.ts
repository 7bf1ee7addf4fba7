/** Headings and sheet names of files: the same whatever the language, so that files of two people can be put under one another. */

/** Columns of the findings, in CSV and workbook. */
export const findingHead: readonly string[] = [
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
];

/** The sheets of a workbook; 报告 only where it holds several reports, 名单 only where a list of units was held against them. */
export const sheetNames = { data: '数据', findings: '问题', reports: '报告', roster: '名单', legend: '说明' } as const;

/** Columns of the sheet 名单. */
export const rosterHead: readonly string[] = [
  '单位（按名单）',
  '公布期限',
  '结果',
  '迟报天数',
  '年报份数',
  '名称存疑的年报',
];

/** What has become of a unit of the list, in the column 结果. */
export const rosterStates = {
  inTime: '已公布',
  late: '迟报',
  found: '已找到，未注明发布日期',
  double: '重复',
  missing: '未找到',
  unknown: '不在名单中',
} as const;

/** Columns of the sheet 数据. */
export const dataHead: readonly string[] = [
  '单位',
  '年度',
  '表格',
  '行',
  '列',
  '页面原文',
  '类型',
  '数值',
  '所注单位',
  '是否由合计算出',
  '表格代码',
  '行代码',
  '列代码',
];

/** Columns of the sheet 报告, and items of the sheet 说明. */
export const reportHead: readonly string[] = [
  '单位',
  '报告年度',
  '表格格式',
  '发布日期',
  '页面标题',
  '网址',
  '检查时间',
  '检查情况',
];

/** Columns of the long CSV, codes. What came later stands at the end, so that positions stay. */
export const DATA_COLUMNS = [
  'unit',
  'year',
  'form',
  'table',
  'table_label',
  'row_key',
  'row_label',
  'column_key',
  'column_label',
  'text',
  'kind',
  'value',
  'printed_unit',
  'proven',
  'url',
  'checked_at',
  'extension_version',
  'source',
  'unit_kind',
  'unit_level',
] as const;
export type DataColumn = (typeof DATA_COLUMNS)[number];
