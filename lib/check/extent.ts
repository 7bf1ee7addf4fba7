/** What may be said of a report of which only a piece was handed over. */
import type { Report } from '../contract/report';
import type { RuleOutcome } from '../rules/run';
import type { CannotTell } from '../rules/types';

/** Rules that say what a report lacks: of a piece they know nothing. */
const LACKS: ReadonlySet<RuleOutcome['rule']> = new Set([
  'missing-section',
  'missing-table',
  'missing-row',
  'empty-section',
  'fee-statement',
  'overview-topics',
  'accountability',
]);

/** The outcomes that hold for as much of the report as is there. */
export function withinExtent(outcomes: readonly RuleOutcome[], { extent }: Report): RuleOutcome[] {
  return extent === 'whole' ? [...outcomes] : outcomes.filter(({ rule }) => !LACKS.has(rule));
}

/** Says once that the rest was not there to be judged. */
export function onlyPart({ extent }: Report): (CannotTell & { rule: null })[] {
  return extent === 'part'
    ? [{ rule: null, status: 'unchecked', check: 'page', why: { code: 'part' }, where: [] }]
    : [];
}
