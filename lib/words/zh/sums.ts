/** Chinese sentences of the four sum rules. */

import type { FormId } from '../../contract/page-check';
import type { Term } from '../../contract/report';
import type { SumFacts } from '../../rules/facts';
import { columnLine, rowLine } from '../form-lines';
import { digits, sideOf, summand } from '../formula';
import { termLabel } from './names';

/** Which axis of the cell tells the terms of the sum apart. */
type Varies = 'row' | 'column' | 'outcome';

function label(term: Term, varies: Varies, form: FormId | null): string {
  const { at } = term;
  if (varies === 'row') return termLabel(rowLine(at.table, at.row, form), at.row);
  const column = columnLine(at.table, at.column, form, at.row);
  return varies === 'outcome' ? (column?.path.at(-1) ?? at.column) : termLabel(column, at.column);
}

/** 自然人 3001 + 商业企业 53 = 3054（其余各项为 0） */
export function sideText(terms: readonly Term[], varies: Varies, form: FormId | null): string {
  const { shown, zeros, sum } = sideOf(terms);
  if (shown.length === 0) return `各项均为 0，合计 ${digits(sum)}`;
  const formula = shown.map((term) => `${label(term, varies, form)} ${summand(term.value)}`).join(' + ');
  if (shown.length === 1 && zeros === 0) return formula;
  if (shown.length === 1) return `${formula}，其余各项为 0，合计 ${digits(sum)}`;
  return `${formula} = ${digits(sum)}${zeros > 0 ? '（其余各项为 0）' : ''}`;
}

/** Sum against one stated total: …，表中总计为 3191，相差 72。 */
export function againstTotal(line: string, facts: SumFacts, varies: Varies, form: FormId | null): string {
  const stated = facts.right.map((term) => `表中${label(term, varies, form)}为 ${digits(term.value)}`).join('，');
  return `${line}：${sideText(facts.left, varies, form)}，${stated}，${difference(facts)}。`;
}

export function difference(facts: SumFacts): string {
  return `相差 ${digits(Math.abs(sideOf(facts.left).sum - sideOf(facts.right).sum))}`;
}

/** The line of a sum: all its cells share a row or a column, so any cell names it. */
export function lineOf(
  facts: SumFacts,
  name: (at: Term['at'], form: FormId | null) => string,
  form: FormId | null,
): string {
  const term = facts.right[0] ?? facts.left[0];
  return term ? name(term.at, form) : '';
}
