/** The words of the user interface. Sentences about findings are not among them: those come with the view, from lib/findings. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportKind } from '../lib/findings/file-name';

/** A screen without a report, and why. */
export type NoticeKind = 'not-report' | 'loading' | 'other-site' | 'not-allowed' | 'outdated' | 'page-gone';

/** Everything one language needs. */
export interface UiTexts {
  name: string;
  privacy: string;
  year(year: number | null): string;
  form(form: '2019' | '2021'): string;
  noBody: string;
  noYear: string;
  noForm: string;
  levels: { error: string; review: string; hint: string };
  /** What a level means, under the pointer. */
  levelMeanings: { error: string; review: string; hint: string };
  filter: string;
  filteredOut: string;
  whole: string;
  verdictErrors(count: number): string;
  verdictReview(count: number): string;
  verdictHints(count: number): string;
  verdictClean: string;
  sums(held: number, all: number): string;
  held(count: number): string;
  proven(count: number): string;
  go: string;
  repairOne: string;
  repairMany(count: number): string;
  explanation(index: number): string;
  from: string;
  to: string;
  blank: string;
  cause: string;
  brokenSums(count: number): string;
  sum: string;
  left: string;
  right: string;
  difference: string;
  zeros(count: number): string;
  basis: string;
  unchecked(count: number): string;
  uncheckedMeaning: string;
  pictures: string;
  cut: string;
  marks: string;
  recheck: string;
  rechecked: string;
  previous: string;
  next: string;
  position(current: number | null, all: number): string;
  exportCsv: string;
  moreExports: string;
  exports: Record<ExportKind, string>;
  exporting: string;
  exported(fileName: string): string;
  exportGone: string;
  exportFailed: string;
  placeGone: string;
  inspect: string;
  inspecting: string;
  settings: string;
  /** Said wherever findings may be missing because the person wanted so. */
  rulesOff(count: number): string;
  /** Leads to the settings, with the site of this page filled in. */
  addSite: string;
  reports(count: number): string;
  notices: Record<NoticeKind, { title: string; text: string }>;
}

const zh: UiTexts = {
  name: '年报体检',
  privacy: '全部检查在本机完成，不上传任何内容',
  year: (year) => `${year}年度`,
  form: (form) => `${form}年格式`,
  noBody: '未识别发布单位',
  noYear: '未识别年度',
  noForm: '未读到规定表格',
  levels: { error: '错误', review: '待核', hint: '提示' },
  levelMeanings: {
    error: '确定有误：数字之间不成立，或不符合规定',
    review: '很可能有误，需要人工核实',
    hint: '供参考',
  },
  filter: '按级别筛选',
  filteredOut: '所选级别没有内容。',
  whole: '报告整体',
  verdictErrors: (count) => `发现 ${count} 个错误`,
  verdictReview: (count) => `未发现错误，${count} 处待核`,
  verdictHints: (count) => `未发现错误，${count} 条提示`,
  verdictClean: '未发现问题',
  sums: (held, all) => (held === all ? `${all} 项勾稽关系全部成立` : `${all} 项勾稽关系中 ${held} 项成立`),
  held: (count) => `${count} 项检查通过`,
  proven: (count) => `${count} 个空白格可由合计推定`,
  go: '在网页中查看',
  repairOne: '只有这一种最小改法能使各等式全部成立',
  repairMany: (count) => `有 ${count} 种改法都能使各等式成立，请对照台账确定`,
  explanation: (index) => `改法${index}`,
  from: '现为',
  to: '应为',
  blank: '空白',
  cause: '可能原因：',
  brokenSums: (count) => `${count} 个等式不成立`,
  sum: '合计',
  left: '各项之和',
  right: '表中数',
  difference: '相差',
  zeros: (count) => `其余 ${count} 项均为 0`,
  basis: '依据：',
  unchecked: (count) => `未能检查（${count} 项）`,
  uncheckedMeaning: '以下各项因数据不全等原因无法判断，既不算通过，也不算错误。',
  pictures: '有表格以图片形式发布，其中的数字无法读取和核对。',
  cut: '页面过大，只检查了读到的部分。',
  marks: '网页标注',
  recheck: '重新检查',
  rechecked: '已重新检查',
  previous: '上一处（Alt+Shift+P）',
  next: '下一处（Alt+Shift+N）',
  position: (current, all) => `${current ?? '–'} / ${all}`,
  exportCsv: '导出 CSV',
  moreExports: '其他导出格式',
  exports: {
    findings: '问题清单（CSV）',
    xlsx: '数据与问题（Excel 工作簿）',
    'data-long': '数据，每格一行（CSV）',
    'data-wide': '数据，每份报告一行（CSV）',
    codebook: '宽表的代码表（CSV）',
    json: '全部内容（JSON）',
  },
  exporting: '正在导出……',
  exported: (fileName) => `已保存：${fileName}`,
  exportGone: '无法导出：这个网页已经关闭或换成了别的内容。请重新打开年报页面。',
  exportFailed: '无法导出：浏览器没有保存文件。',
  placeGone: '网页内容已变化，找不到这一处。请重新检查。',
  inspect: '检查此页',
  inspecting: '正在检查……',
  settings: '设置',
  rulesOff: (count) => `已关闭 ${count} 条规则，未作检查。`,
  addSite: '以后自动检查此网站…',
  reports: (count) => `此页含 ${count} 份年度报告`,
  notices: {
    'not-report': {
      title: '此页不是年度报告',
      text: '没有在网页中发现政府信息公开工作年度报告的正文。如果报告在附件或图片中，请打开网页版。',
    },
    loading: { title: '网页正在加载', text: '加载完成后会自动检查。' },
    'other-site': {
      title: '尚未检查此页',
      text: '扩展只在政府网站（gov.cn）自动运行。如果此页是年度报告，可以单独检查这一页。',
    },
    'not-allowed': {
      title: '浏览器不允许检查此页',
      text: '浏览器自带页面、扩展商店、PDF 阅读器等页面不对扩展开放。',
    },
    outdated: { title: '扩展已更新', text: '请刷新这个网页，再重新检查。' },
    'page-gone': { title: '网页已经离开', text: '原来的年报页面已经关闭或换成了别的内容。' },
  },
};

const en: UiTexts = {
  name: 'Nianbao Checkup',
  privacy: 'Everything is checked on this computer; nothing is uploaded',
  year: (year) => `Report year ${year}`,
  form: (form) => `${form} form`,
  noBody: 'Publishing body not recognised',
  noYear: 'Year not recognised',
  noForm: 'No statutory table read',
  levels: { error: 'Errors', review: 'To verify', hint: 'Hints' },
  levelMeanings: {
    error: 'Certain: the numbers contradict each other, or the rules are not met',
    review: 'Very likely wrong; a person has to look',
    hint: 'For information',
  },
  filter: 'Filter by level',
  filteredOut: 'Nothing at the chosen level.',
  whole: 'The report as a whole',
  verdictErrors: (count) => `${count} ${count === 1 ? 'error' : 'errors'} found`,
  verdictReview: (count) => `No errors; ${count} to verify`,
  verdictHints: (count) => `No errors; ${count} ${count === 1 ? 'hint' : 'hints'}`,
  verdictClean: 'No problems found',
  sums: (held, all) => (held === all ? `All ${all} sums hold` : `${held} of ${all} sums hold`),
  held: (count) => `${count} checks passed`,
  proven: (count) => `${count} blank ${count === 1 ? 'cell' : 'cells'} proven by the totals`,
  go: 'Show in the page',
  repairOne: 'The only smallest change after which every sum holds',
  repairMany: (count) => `${count} changes would each make every sum hold; the records must decide`,
  explanation: (index) => `Option ${index}`,
  from: 'now',
  to: 'should be',
  blank: 'blank',
  cause: 'Possible cause: ',
  brokenSums: (count) => `${count} ${count === 1 ? 'sum fails' : 'sums fail'}`,
  sum: 'Sum',
  left: 'Sum of the parts',
  right: 'Stated',
  difference: 'Difference',
  zeros: (count) => `${count} more, all 0`,
  basis: 'Basis: ',
  unchecked: (count) => `Could not be checked (${count})`,
  uncheckedMeaning:
    'These could not be decided, for want of data or other reasons. They count neither as passed nor as wrong.',
  pictures: 'A table is published as a picture; its numbers cannot be read or checked.',
  cut: 'The page is too large; only the part that was read has been checked.',
  marks: 'Marks',
  recheck: 'Check again',
  rechecked: 'Checked again',
  previous: 'Previous (Alt+Shift+P)',
  next: 'Next (Alt+Shift+N)',
  position: (current, all) => `${current ?? '–'} / ${all}`,
  exportCsv: 'Export CSV',
  moreExports: 'Other formats',
  exports: {
    findings: 'Problems (CSV)',
    xlsx: 'Data and problems (Excel workbook)',
    'data-long': 'Data, one row per cell (CSV)',
    'data-wide': 'Data, one row per report (CSV)',
    codebook: 'Code book of the wide data (CSV)',
    json: 'Everything (JSON)',
  },
  exporting: 'Exporting…',
  exported: (fileName) => `Saved: ${fileName}`,
  exportGone: 'Cannot export: the page was closed or shows something else now. Open the report again.',
  exportFailed: 'Cannot export: the browser did not save the file.',
  placeGone: 'The page has changed and this place is gone. Check again.',
  inspect: 'Check this page',
  inspecting: 'Checking…',
  settings: 'Settings',
  rulesOff: (count) => `${count} ${count === 1 ? 'rule is' : 'rules are'} switched off and not checked.`,
  addSite: 'Always check this site…',
  reports: (count) => `${count} annual reports on this page`,
  notices: {
    'not-report': {
      title: 'This page is no annual report',
      text: 'No text of an open-government annual report (政府信息公开工作年度报告) was found. If the report is an attachment or a picture, open its web version.',
    },
    loading: { title: 'The page is loading', text: 'It will be checked as soon as it is there.' },
    'other-site': {
      title: 'This page has not been checked',
      text: 'By itself the extension works on government sites (gov.cn) only. If this page is an annual report, you can check this one page.',
    },
    'not-allowed': {
      title: 'The browser does not allow checks here',
      text: 'Pages of the browser itself, extension stores and PDF viewers are closed to extensions.',
    },
    outdated: { title: 'The extension was updated', text: 'Reload this page, then check again.' },
    'page-gone': { title: 'The page has gone', text: 'The report was closed or replaced by something else.' },
  },
};

/** The words by language. */
export const uiTexts = { zh, en };

/** The words of the screen a component stands on. */
export const TextContext = createContext<UiTexts>(zh);
/** The words of this screen. */
export const useTexts = (): UiTexts => useContext(TextContext);
