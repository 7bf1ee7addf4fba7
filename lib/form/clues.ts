/** The words by which the detector knows a page that may be a report. The forms themselves would make the detector ten times as large. */
import { ARTICLE } from './tables';

/**
 * Nearly every report has one of these, in the headings of its parts or in table three. A page that has none, and does not call itself a report,
 * is not looked at further. The words are chosen for fast search: browsers look for the larger byte of the first character (of 勾, 52FE, that is
 * FE), and few Chinese characters begin with the bytes chosen here. With 总 (603B) the search would take five to thirty times as long.
 */
export const TRACES: readonly string[] = [
  '勾稽',
  '新收',
  '予以公开',
  '报告的事项',
  '及改进',
  '信息情况',
  '请情况',
  '讼情况',
  '信息的情',
  '请的情况',
];

/**
 * The same for pages in traditional characters. They are looked for only in a text that has 務 (政務, 服務): no simplified page has it, and a
 * search for it (52D9) is fast.
 */
export const TRADITIONAL_SIGN = '務';
export const TRADITIONAL_TRACES: readonly string[] = ['及改進', '信息情況', '請情況', '訟情況', '予以公開'];

/** Words of the statutory form that hardly any other page has. */
export const OWN: readonly string[] = [
  '勾稽关系',
  '本年新收',
  '上年结转',
  '结转下年度',
  '予以公开',
  '收到和处理',
  '需要报告的事项',
  '主动公开政府信息',
  '总体情况',
  '主要问题及改进',
  ARTICLE,
  '未经复议',
  '本年制发',
  '科研机构',
];

/** Words that stand on many government pages, and in every report. */
export const SHARED: readonly string[] = [
  '信息公开年度报告',
  '信息公开工作年度报告',
  '行政复议',
  '依申请公开',
  '信息公开年报',
  '统计期限',
];

/** The traditional characters of these words and, at the same places, the simplified ones: a page may be in 繁体. */
export const TRADITIONAL = '開報項進況請訟關係繫結轉處動總體問題經復複議製發髮機構統計條';
export const SIMPLIFIED = '开报项进况请讼关系系结转处动总体问题经复复议制发发机构统计条';
