/** The columns of the wide CSV in front of the numbers: what the report is, and how well it could be read. */
import { formIds } from '../form/look-up';

/** What the code book says of a column; `measure` tells counts from words. */
export interface ReportColumn {
  measure: 'text' | 'year' | 'date' | 'time' | 'count' | 'codes';
  zh: string;
  en: string;
}

/** Every such column under its heading, in the order of the file. */
export const reportColumns = {
  unit: { measure: 'text', zh: '单位名称（按页面原文）', en: 'unit as printed' },
  unit_kind: {
    measure: 'text',
    zh: '单位类型代码：department 部门、government 政府、township 乡镇政府、office 街道办、unknown 未识别',
    en: 'kind of unit: department, government, township, office, unknown',
  },
  year: { measure: 'year', zh: '报告年度', en: 'report year' },
  form: {
    measure: 'text',
    zh: `表格格式：${formIds.join(' 或 ')}`,
    en: `form of the tables: ${formIds.join(' or ')}`,
  },
  published_on: { measure: 'date', zh: '发布日期', en: 'date of publication' },
  page_title: { measure: 'text', zh: '页面标题', en: 'title of the page' },
  url: { measure: 'text', zh: '网址', en: 'address of the page' },
  checked_at: { measure: 'time', zh: '检查时间（含时区）', en: 'time of the check, with the offset from UTC' },
  extension_version: { measure: 'text', zh: '扩展版本', en: 'version of the extension' },
  errors: { measure: 'count', zh: '错误个数（含已搁置）', en: 'errors, those set aside among them' },
  reviews: { measure: 'count', zh: '待核个数（含已搁置）', en: 'problems to verify, those set aside among them' },
  hints: { measure: 'count', zh: '提示个数（含已搁置）', en: 'hints, those set aside among them' },
  sums_held: { measure: 'count', zh: '成立的勾稽关系项数', en: 'sums that hold' },
  sums_broken: { measure: 'count', zh: '不成立的勾稽关系项数', en: 'sums that do not hold' },
  sums_unchecked: { measure: 'count', zh: '未能核对的勾稽关系项数', en: 'sums that could not be checked' },
  sums_all: { measure: 'count', zh: '该格式勾稽关系总项数', en: 'all sums of the form' },
  unchecked: { measure: 'count', zh: '未能进行的检查项数', en: 'checks that could not be made' },
  rules_off: { measure: 'count', zh: '已关闭的规则条数', en: 'rules that were switched off' },
  cells_found: { measure: 'count', zh: '读取的单元格数', en: 'cells found' },
  cells_proven: {
    measure: 'count',
    zh: '空白但可由合计算出数值的单元格数',
    en: 'blank cells whose value follows from the totals',
  },
  cells_unknown: { measure: 'count', zh: '数值未知的单元格数', en: 'cells whose number is not known' },
  proven_cells: {
    measure: 'codes',
    zh: '数值由合计算出的空白格的代码，以空格分隔',
    en: 'codes of the blank cells whose value follows from the totals, parted by spaces',
  },
  sums_computed: {
    measure: 'count',
    zh: '由合计推出、无从核对的勾稽关系项数',
    en: 'sums from which a blank was computed, so that they could not fail',
  },
} satisfies Record<string, ReportColumn>;

/** The headings in the order of the file. */
export const REPORT_COLUMNS = Object.keys(reportColumns);
