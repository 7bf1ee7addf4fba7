/** English sentences of the four sum rules. */
import type { CellPlace, FormId } from '../../contract/page-check';
import type { Term } from '../../contract/report';
import type { SumFacts } from '../../rules/facts';
import { digits, sideOf, summand } from '../formula';
import { capital, columnLabel, outcomeLabel, rowLabel } from './names';

/** Which axis of the cell tells the terms of the sum apart. */
type Varies = 'row' | 'column' | 'outcome';

function label({ at }: Term, varies: Varies, form: FormId | null): string {
  if (varies === 'row') return rowLabel(at.table, at.row, form);
  return varies === 'outcome' ? outcomeLabel(at, form) : columnLabel(at, form);
}

/** natural persons 3001 + commercial enterprises 53 = 3054 (all others 0) */
export function sideText(terms: readonly Term[], varies: Varies, form: FormId | null): string {
  const { shown, zeros, sum } = sideOf(terms);
  if (shown.length === 0) return `all terms are 0, sum ${digits(sum)}`;
  const formula = shown.map((term) => `${label(term, varies, form)} ${summand(term.value)}`).join(' + ');
  if (shown.length === 1 && zeros === 0) return formula;
  if (shown.length === 1) return `${formula}, all others 0, sum ${digits(sum)}`;
  return `${formula} = ${digits(sum)}${zeros > 0 ? ' (all others 0)' : ''}`;
}

export function difference(facts: SumFacts): string {
  return `a difference of ${digits(Math.abs(sideOf(facts.left).sum - sideOf(facts.right).sum))}`;
}

export function againstTotal(line: string, facts: SumFacts, varies: Varies, form: FormId | null): string {
  const stated = facts.right
    .map((term) => `the stated ${label(term, varies, form)} is ${digits(term.value)}`)
    .join(', ');
  return `${capital(line)}: ${sideText(facts.left, varies, form)}, but ${stated}: ${difference(facts)}.`;
}

/** The line of a sum: all its cells share a row or a column, so any cell names it. */
export function lineOf(
  facts: SumFacts,
  name: (at: CellPlace, form: FormId | null) => string,
  form: FormId | null,
): string {
  const term = facts.right[0] ?? facts.left[0];
  return term ? name(term.at, form) : '';
}
