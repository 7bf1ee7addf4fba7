/** Which findings hold for a report that was not read as a whole web page: for a pasted piece, and for a PDF. */
import type { Report } from '../contract/report';
import type { RuleOutcome } from '../rules/run';
import type { CannotTell } from '../rules/types';

/** Rules that say what a report lacks. They are silent about a pasted piece: the rest may have it. */
const LACKS: ReadonlySet<RuleOutcome['rule']> = new Set([
  'missing-section',
  'missing-table',
  'missing-row',
  'empty-section',
  'fee-statement',
  'overview-topics',
  'accountability',
]);

/** Rules that say what a report lacks. A PDF may have it in a place that is not read as such: a heading in a cell, for example. */
const LOST_IN_PRINT: ReadonlySet<RuleOutcome['rule']> = new Set(['missing-section', 'missing-table', 'missing-row']);

/**
 * Rules about the wording of labels and headings and about what a cell holds. Without lines nothing tells the end of one cell from the beginning of
 * the next: a label that goes on in a second line stands among the numbers, and a row that begins with 一、 looks like a heading.
 */
const LOST_WITHOUT_LINES: ReadonlySet<RuleOutcome['rule']> = new Set([
  'altered-label',
  'altered-heading',
  'section-order',
  'malformed-table',
  'blank-cell',
  'placeholder-cell',
  'not-a-number',
]);

/** The outcomes that hold for the part of the report that was read, at the level that the way of reading allows. */
export function withinExtent(outcomes: readonly RuleOutcome[], { extent }: Report): RuleOutcome[] {
  if (extent === 'whole') return [...outcomes];
  if (extent === 'part') return outcomes.filter(({ rule }) => !LACKS.has(rule));
  return outcomes.map((outcome): RuleOutcome => {
    if (outcome.status !== 'broken') return outcome;
    const { rule, where } = outcome;
    if (LOST_IN_PRINT.has(rule) || (extent === 'print-lines' && LOST_WITHOUT_LINES.has(rule)))
      return { rule, status: 'unchecked', check: rule, why: { code: 'print' }, where } as RuleOutcome;
    // Lines of text without a table around them: which number belongs where is a guess.
    return extent === 'print-lines' && outcome.level === 'error' ? { ...outcome, level: 'review' } : outcome;
  });
}

/** True where broken sums are sure enough to say which cell is wrong. */
export function canDiagnose({ extent }: Report): boolean {
  return extent !== 'print-lines';
}

/** Adds one entry that says that the rest was not checked. */
export function onlyPart({ extent }: Report): (CannotTell & { rule: null })[] {
  return extent === 'part'
    ? [{ rule: null, status: 'unchecked', check: 'page', why: { code: 'part' }, where: [] }]
    : [];
}
