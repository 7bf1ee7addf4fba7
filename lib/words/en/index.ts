/** All that is said in English. */

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
  );
}

function unclearReason(why: UncheckedReason, form: FormId | null): string {
  switch (why.code) {
    case 'unknown-cells':
      return `The value is not known: ${cells(why.cells, form)}.`;
    case 'misfit-row': {
      const row = why.label.trim() === '' ? 'A row' : `Row ${names.quotedWords(why.label)}`;
      return `${row} of ${names.tablePlace(why.table)} has ${names.counted(why.found, 'number cell')}, while the form has ${why.expected}; which number belongs to which column is unclear.`;
    }
    case 'missing-cells':
      return `Not in the table: ${cells(why.cells, form)}.`;
    case 'picture':
      return `${names.capital(names.tablePlace(why.table))} is a picture and cannot be read.`;
    case 'embedded':
      return `In place of ${names.tablePlace(why.table)} stands an embedded document, a frame or a link to a file, which cannot be read.`;
    case 'folded':
      return `The page keeps content of part ${why.section} in another tab or a fold and does not show it now; open it and check again.`;
    case 'too-large':
      return 'The page is too large and was not read to its end.';
    case 'not-stated':
      return `The report states no ${factNames[why.fact]}.`;
    case 'part':
      return 'Only what was pasted is checked; parts, tables and rows that were not pasted are not judged.';
    case 'hidden-text':
      return 'What the page shows now (a file or pictures) cannot be read; the text version that it does not show was checked instead. See that both agree.';
    case 'print':
      return 'A PDF only draws its tables: they were put together again and may not be read whole; please look at the document.';
    case 'before-forms':
      return `There was no statutory form for ${why.year} yet (the first serves ${firstFormYear}), so nothing is checked.`;
    case 'rule-failed':
      return `The program failed on this check (${why.message}).`;
    case 'more':
      return `${why.count} more of this kind, not listed one by one.`;
    case 'ambiguous':
      return `The words ${names.quotedWords(why.detail)} of the page can be read in more than one way.`;
  }
}

/** Checks that belong to no rule. */
const OTHER_CHECKS = new Map(
  Object.entries({
    page: 'Content of the page',
    form: 'Form of the report',
    'hidden-text': 'Version that is shown',
  }),
);

function checkName(checkId: string, form: FormId | null): string {
  const { rule, line } = splitCheckId(checkId);
  if (line === '' || !isSumRuleId(rule))
    return Object.hasOwn(rules, rule) ? rules[rule as RuleId].check : (OTHER_CHECKS.get(checkId) ?? checkId);
  if (rule === 'row-total') return `Sum of row ${names.quoted(names.rowLabel('applications', line, form))}`;
  const column = names.quoted(names.lineLabel(columnLine('applications', line, form), line));
  if (rule === 'result-total') return `Sum of results in column ${column}`;
  if (rule === 'balance') return `Balance of column ${column}`;
  return `Sum of ${names.quoted(names.blockName({ table: 'cases', row: 'count', column: line }, form))}`;
}

export const en: Wording = {
  ...ruleWording(rules, cite),
  ...namesWording(names, { bodyKindNames, causeNames, kindNames, levelNames, reasonNames }, rules),
  unclearReason,
  checkName,
  grouped: false,
  termNames: (terms, form) => termNames(terms, form, names.lineLabel),
  diagnosisHeadline,
  explanationText: ({ cells: changed, cause }, form) => {
    const changes = changed.map(
      ({ at, from, to }) =>
        `${names.cellName(at, form)} from ${from === null ? 'blank' : digits(from)} to ${digits(to)}`,
    );
    const why = cause === undefined ? '' : `; possible cause: ${causeNames[cause]}`;
    return `Changing ${changes.join(' and ')} makes every sum concerned hold${why}.`;
  },
};
