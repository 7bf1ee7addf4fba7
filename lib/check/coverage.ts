/** What a check has covered: the parts that it could not look at, and what a report without problems has shown. Pure, without words. */

import { type RuleId, RuleIdSchema } from '../contract/page-check';
import { isSumRuleId } from '../form/derive-checks';
import { sectionOfTable, tableNames } from '../form/tables';
import type { UncheckedReason } from '../rules/facts';
import { countSums } from './count';
import type { Evidence } from './evidence';

/** A part of which the text or the statutory table was not read, and why. */
export interface UnreadPart {
  /** 1–6. */
  section: number;
  /** `folded`: in another tab or a fold of the page; `embedded`: in a file or a frame. */
  why: 'folded' | 'picture' | 'embedded' | 'too-large' | 'other';
}

/** What a check has shown to be in order. */
export interface ShownFacts {
  /** All six parts are there. */
  parts: boolean;
  /** The three tables are there with every row and column of the form. */
  tables: boolean;
  /** Where the page states its year, and states the same; empty where they were not compared. */
  years: ('title' | 'period' | 'text')[];
  /** How many further rules have found nothing. */
  rules: number;
}

/** Rules that look for a part, its table or its text. Where one of them could not decide, that part was not seen. */
const LOOKING: ReadonlySet<string> = new Set(['missing-section', 'missing-table', 'empty-section']);

/**
 * The parts of which the text or the statutory table was not read, in order. A part that is surely not there is not among them: that is an
 * error with a finding of its own.
 */
export function unreadParts({
  report,
  findings,
  unchecked,
}: Pick<Evidence, 'report' | 'findings' | 'unchecked'>): UnreadPart[] {
  const parts = new Map<number, UnreadPart['why']>();
  for (const { check, why, spots } of unchecked) {
    const place = spots[0]?.place;
    const section = why.code === 'folded' ? why.section : place && 'section' in place ? place.section : null;
    if (section !== null && (why.code === 'folded' || LOOKING.has(check))) parts.set(section, kindOf(why));
  }
  const missing = new Set<number>();
  for (const { rule, facts } of findings) {
    if (rule === 'missing-section') missing.add(facts.section);
    if (rule === 'missing-table') missing.add(sectionOfTable(facts.table));
    if (rule === 'picture-table') parts.set(sectionOfTable(facts.table), 'picture');
  }
  for (const table of tableNames) {
    const section = sectionOfTable(table);
    // Also where the rule that looks for tables is switched off.
    if (report.tables[table] === null && !missing.has(section) && !parts.has(section)) parts.set(section, 'other');
  }
  return [...parts].map(([section, why]) => ({ section, why })).sort((a, b) => a.section - b.section);
}

function kindOf({ code }: UncheckedReason): UnreadPart['why'] {
  return code === 'folded' || code === 'picture' || code === 'embedded' || code === 'too-large' ? code : 'other';
}

/** What came of every rule that has found nothing and was not switched off. */
export interface QuietRules {
  /** It was checked, and nothing was found. */
  fine: RuleId[];
  /** It could not be checked, or not everywhere; `unchecked` of the check has the reasons. */
  unchecked: RuleId[];
  /** Another report that it needs is not known, or nobody has asked for it. */
  notApplicable: RuleId[];
}

/** Every rule without findings by what came of it, in the order of the rules. */
export function quietRules({
  findings,
  unchecked,
  rulesOff,
  notApplicable,
}: Pick<Evidence, 'findings' | 'unchecked' | 'rulesOff' | 'notApplicable'>): QuietRules {
  const told = new Set<string>([...rulesOff, ...findings.map(({ rule }) => rule)]);
  const open = new Set(unchecked.map(({ check }) => check.split(':')[0] ?? ''));
  // Of a page that was not read to its end, or a year without a form, no rule has seen all.
  const blind = open.has('page') || open.has('form');
  const rules: QuietRules = { fine: [], unchecked: [], notApplicable: [] };
  for (const rule of RuleIdSchema.options) {
    if (told.has(rule)) continue;
    if (notApplicable.includes(rule)) rules.notApplicable.push(rule);
    else if (blind || open.has(rule)) rules.unchecked.push(rule);
    else rules.fine.push(rule);
  }
  return rules;
}

/** What the check has shown to be in order. A rule that was switched off, or could not decide, shows nothing. */
export function shownFacts(
  evidence: Pick<Evidence, 'report' | 'findings' | 'unchecked' | 'rulesOff' | 'notApplicable' | 'held'>,
): ShownFacts {
  const { sections, tables, year, years } = evidence.report;
  const told = new Set<string>([
    ...evidence.rulesOff,
    ...evidence.notApplicable,
    ...evidence.findings.map(({ rule }) => rule),
    ...evidence.unchecked.map(({ check }) => check.split(':')[0] ?? ''),
  ]);
  const quiet = (...rules: RuleId[]) => rules.every((rule) => !told.has(rule));
  const parts = quiet('missing-section') && sections.every(({ found }) => found);
  const whole = quiet('missing-table', 'missing-row') && Object.values(tables).every((table) => table !== null);
  const stated = (['title', 'period', 'text'] as const).filter((source) =>
    years.some((entry) => entry.source === source && entry.year === year),
  );
  const agreed = quiet('year-mismatch') && stated.length > 1 ? stated : [];
  const sums = countSums(evidence);
  const named = (rule: RuleId) =>
    (parts && rule === 'missing-section') ||
    (whole && (rule === 'missing-table' || rule === 'missing-row' || rule === 'picture-table')) ||
    (agreed.length > 0 && rule === 'year-mismatch') ||
    // The sums have a line of their own in the list.
    (sums.all > 0 && isSumRuleId(rule));
  const rules = RuleIdSchema.options.filter((rule) => quiet(rule) && !named(rule)).length;
  return { parts, tables: whole, years: agreed, rules };
}
