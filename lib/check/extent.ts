/** What may be said of a report that was not read as a page is: of a piece of one, and of a PDF. */
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

/** Rules that say what a report lacks: a PDF may have it all the same, such as a heading that stands in a cell. */
const LOST_IN_PRINT: ReadonlySet<RuleOutcome['rule']> = new Set(['missing-section', 'missing-table', 'missing-row']);

/** The outcomes that hold for as much of the report as is there, and as surely as it was read. */
export function withinExtent(outcomes: readonly RuleOutcome[], { extent }: Report): RuleOutcome[] {
  if (extent === 'whole') return [...outcomes];
  if (extent === 'part') return outcomes.filter(({ rule }) => !LACKS.has(rule));
  return outcomes.map((outcome): RuleOutcome => {
    if (outcome.status !== 'broken') return outcome;
    const { rule, where } = outcome;
    if (LOST_IN_PRINT.has(rule))
      return { rule, status: 'unchecked', check: rule, why: { code: 'print' }, where } as RuleOutcome;
    // Lines of text without a table around them: which number belongs where is a guess.
    return extent === 'print-lines' && outcome.level === 'error' ? { ...outcome, level: 'review' } : outcome;
  });
}

/** True where broken sums are sure enough to say which cell is wrong. */
export function canDiagnose({ extent }: Report): boolean {
  return extent !== 'print-lines';
}

/** Says once that the rest was not there to be judged. */
export function onlyPart({ extent }: Report): (CannotTell & { rule: null })[] {
  return extent === 'part'
    ? [{ rule: null, status: 'unchecked', check: 'page', why: { code: 'part' }, where: [] }]
    : [];
}
