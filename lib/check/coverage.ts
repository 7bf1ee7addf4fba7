/** What a check has covered: the parts that it could not look at, and what a report without problems has shown. Pure, without words. */

import { type RuleId, RuleIdSchema } from '../contract/page-check';
import { isSumRuleId } from '../form/derive-checks';
import { sectionOfTable, tableNames } from '../form/tables';
import type { UncheckedReason } from '../rules/facts';
import type { ShownView, UnreadView } from '../view/schema';
import { countSums } from './count';
import type { Evidence } from './evidence';

/** Rules that look for a part, its table or its text: what they could not tell, nobody has seen. */
const LOOKING: ReadonlySet<string> = new Set(['missing-section', 'missing-table', 'empty-section']);

/**
 * The parts of which the text or the statutory table was not read, in order. A part that is surely not there is not among them: that is an
 * error with a finding of its own.
 */
export function unreadParts({
  check,
  reasons,
  details,
}: Pick<Evidence, 'check' | 'reasons' | 'details'>): UnreadView[] {
  const parts = new Map<number, UnreadView['why']>();
  check.unchecked.forEach((entry, index) => {
    const why = reasons[index]?.why;
    const place = entry.where[0];
    const section = why?.code === 'folded' ? why.section : place && 'section' in place ? place.section : null;
    if (section !== null && why && (why.code === 'folded' || LOOKING.has(entry.check))) parts.set(section, kindOf(why));
  });
  const missing = new Set<number>();
  for (const { rule, facts } of details) {
    if (rule === 'missing-section') missing.add(facts.section);
    if (rule === 'missing-table') missing.add(sectionOfTable(facts.table));
    if (rule === 'picture-table') parts.set(sectionOfTable(facts.table), 'picture');
  }
  for (const table of tableNames) {
    const section = sectionOfTable(table);
    // Also where the rule that looks for tables is switched off.
    if (check.report.tables[table] === null && !missing.has(section) && !parts.has(section))
      parts.set(section, 'other');
  }
  return [...parts].map(([section, why]) => ({ section, why })).sort((a, b) => a.section - b.section);
}

function kindOf({ code }: UncheckedReason): UnreadView['why'] {
  return code === 'folded' || code === 'picture' || code === 'embedded' || code === 'too-large' ? code : 'other';
}

/** What the check has shown of the report, rule by rule: nothing of what was switched off, or could not be told. */
export function shownFacts({ check, rulesOff }: Pick<Evidence, 'check' | 'rulesOff'>): ShownView {
  const { sections, tables, year, years } = check.report;
  const told = new Set<string>([
    ...rulesOff,
    ...check.findings.map(({ rule }) => rule),
    ...check.unchecked.map((entry) => entry.check.split(':')[0] ?? ''),
  ]);
  const quiet = (...rules: RuleId[]) => rules.every((rule) => !told.has(rule));
  const parts = quiet('missing-section') && sections.every(({ found }) => found);
  const whole = quiet('missing-table', 'missing-row') && Object.values(tables).every((table) => table !== null);
  const stated = (['title', 'period', 'text'] as const).filter((source) =>
    years.some((entry) => entry.source === source && entry.year === year),
  );
  const agreed = quiet('year-mismatch') && stated.length > 1 ? stated : [];
  const sums = countSums(check, rulesOff);
  const named = (rule: RuleId) =>
    (parts && rule === 'missing-section') ||
    (whole && (rule === 'missing-table' || rule === 'missing-row' || rule === 'picture-table')) ||
    (agreed.length > 0 && rule === 'year-mismatch') ||
    (sums.held === sums.all && isSumRuleId(rule));
  const rules = RuleIdSchema.options.filter((rule) => quiet(rule) && !named(rule)).length;
  return { parts, tables: whole, years: agreed, rules };
}
