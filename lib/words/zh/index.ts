/** All that is said in Chinese. Import this alone where only Chinese is needed: it brings no other language along. */

import type { CellPlace, FormId, RuleId } from '../../contract/page-check';
import { isSumRuleId } from '../../form/derive-checks';
import { firstFormYear } from '../../form/look-up';
import type { UncheckedReason } from '../../rules/facts';
import { columnLine } from '../form-lines';
import { digits } from '../formula';
import { namesWording, ruleWording, splitCheckId } from '../shared';
import { termNames } from '../term-names';
import type { AllRuleWords, Wording } from '../types';
import { cite } from './laws';
import * as names from './names';
import { diagnosisHeadline } from './phrases';
import * as all from './rules/all';
import { bodyKindNames, causeNames, factNames, kindNames, levelNames, reasonNames } from './vocabulary';

const rules: AllRuleWords = all;

function cells(at: readonly CellPlace[], form: FormId | null): string {
  return names.listed(
    at.map((cell) => names.cellName(cell, form)),
    3,
    '格',
  );
}

function unclearReason(why: UncheckedReason, form: FormId | null): string {
  switch (why.code) {
    case 'unknown-cells':
      return `${cells(why.cells, form)}的数值未知。`;
    case 'misfit-row': {
      const row = why.label.trim() === '' ? '有一行' : `${names.quotedWords(why.label)}行`;
      return `${names.tablePlace(why.table)}${row}有 ${why.found} 个数据格，格式规定为 ${why.expected} 个，无法确定各数所属的列。`;
    }
    case 'missing-cells':
      return `表中没有${cells(why.cells, form)}。`;
    case 'picture':
      return `${names.tablePlace(why.table)}为图片，无法读取。`;
    case 'embedded':
      return `${names.tablePlace(why.table)}所在处为嵌入的文件、画面或附件链接，无法读取。`;
    case 'folded':
      return `网页将${names.sectionPlace(why.section)}的内容折叠或放在其他标签页中，当前未显示；请在网页中展开后重新检查。`;
    case 'too-large':
      return '页面过大，未读取全部内容。';
    case 'not-stated':
      return `未找到${factNames[why.fact]}。`;
    case 'part':
      return '只核对了粘贴来的部分；没有粘贴的部分、表格和行不作判断。';
    case 'hidden-text':
      return '网页当前显示的版本（文件或图片）无法读取，核对的是未显示的文字版，请核实两个版本是否一致。';
    case 'print':
      return 'PDF 中没有表格的结构，表格是还原出来的，可能没有读全，请对照原件核实。';
    case 'before-forms':
      return `${why.year}年度尚无统一的年度报告格式（自${firstFormYear}年度起施行），不作检查。`;
    case 'rule-failed':
      return `检查程序出错，本项未完成（${why.message}）。`;
    case 'more':
      return `另有 ${why.count} 处同类问题，未逐一列出。`;
    case 'ambiguous':
      return `页面上的${names.quotedWords(why.detail)}可作不同理解，无法判断。`;
  }
}

/** Checks that belong to no rule. */
const OTHER_CHECKS = new Map(
  Object.entries({
    page: '网页内容',
    form: '年度报告格式',
    'hidden-text': '显示的版本',
  }),
);

function checkName(checkId: string, form: FormId | null): string {
  const { rule, line } = splitCheckId(checkId);
  if (line === '' || !isSumRuleId(rule))
    return Object.hasOwn(rules, rule) ? rules[rule as RuleId].check : (OTHER_CHECKS.get(checkId) ?? checkId);
  if (rule === 'row-total') return `${names.quoted(names.rowLabel('applications', line, form))}行合计`;
  const column = names.quoted(names.lineLabel(columnLine('applications', line, form), line));
  if (rule === 'result-total') return `${column}列办理结果合计`;
  if (rule === 'balance') return `${column}列收办勾稽关系`;
  return `${names.quoted(names.blockName({ table: 'cases', row: 'count', column: line }, form))}合计`;
}

export const zh: Wording = {
  ...ruleWording(rules, cite),
  ...namesWording(names, { bodyKindNames, causeNames, kindNames, levelNames, reasonNames }, rules),
  unclearReason,
  checkName,
  grouped: true,
  termNames: (terms, form) => termNames(terms, form, names.termName),
  diagnosisHeadline,
  explanationText: ({ cells: changed, cause }, form) => {
    const changes = changed.map(({ at, from, to }) => {
      const now = from === null ? '空白' : ` ${digits(from)} `;
      return `${names.cellName(at, form)}由${now}改为 ${digits(to)}`;
    });
    const why = cause === undefined ? '' : `；可能原因：${causeNames[cause]}`;
    return `若${changes.join('，同时')}，则相关勾稽关系全部成立${why}。`;
  },
};
