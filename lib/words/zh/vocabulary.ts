/** Chinese words for the values of the schema. */

import type { BodyKind, Cause, CellKind, Level } from '../../contract/page-check';
import type { Reason } from '../../dismissals/schema';
import type { StatedFact } from '../../rules/facts';

export const causeNames: Record<Cause, string> = {
  'digits-swapped': '相邻两位数字颠倒',
  'digit-missing': '漏写一位数字',
  'digit-extra': '多写一位数字',
  'digit-wrong': '一位数字写错',
  'times-ten': '多写或漏写末位的 0',
  'number-split': '一个数拆写在两格',
  'row-shifted': '整行数字错位',
  'column-shifted': '整列数字错位',
  'cells-exchanged': '两格数字互换',
  'block-left-out': '有一组数未计入总计',
  'wrong-applicant': '申请人类别归错',
  'total-not-updated': '分项已改而总计未更新',
};

export const levelNames: Record<Level, string> = { error: '错误', review: '待核', hint: '提示' };

export const kindNames: Record<CellKind, string> = { number: '数字', blank: '空白', placeholder: '符号', text: '文字' };

export const bodyKindNames: Record<BodyKind, string> = {
  department: '部门或单位',
  government: '县级以上人民政府',
  township: '乡镇人民政府',
  office: '街道办事处',
  unknown: '未识别',
};

/** Why a problem was set aside, as a person chooses. */
export const reasonNames: Record<Reason, string> = { verified: '已核实无误', historical: '历史口径', other: '其他' };

/** What a report may leave unsaid. */
export const factNames: Record<StatedFact, string> = { date: '发布日期', period: '统计期限', year: '报告年度' };
