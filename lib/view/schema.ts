/**
 * A check as a person reads it: sentences in one language, problems numbered, every place with a pointer back into the page. The
 * inspector makes it; bubble, popup and panel show it, so that they cannot disagree.
 */
import * as z from 'zod/mini';
import { CellPlaceSchema, FormIdSchema, LevelSchema, RuleIdSchema, TableNameSchema } from '../contract/page-check';
import { DismissalStateSchema, ReasonSchema } from '../dismissals/schema';
import { languages } from '../words/languages';

/** The languages of the sentences. */
export const LanguageSchema = z.enum(languages);
export type Language = z.infer<typeof LanguageSchema>;

const index = z.int().check(z.gte(0));

/** A place of the page as list and inspector name it to each other; valid for the check it came with. */
export const PointerSchema = z.union([
  /** A place of the finding with this key. */
  z.object({ finding: z.string(), place: index }),
  /** A place of a check that could not be made, by its index in the list of these. */
  z.object({ unchecked: index, place: index }),
  /** A cell of a statutory table. */
  z.object({ cell: CellPlaceSchema }),
]);
export type Pointer = z.infer<typeof PointerSchema>;

/** A cell with the value that took part in a sum. */
export const TermViewSchema = z.object({ at: CellPlaceSchema, name: z.string(), value: z.number() });
export type TermView = z.infer<typeof TermViewSchema>;

/** A sum that does not hold: left and right do not come to the same; `difference` is left minus right. */
export const FormulaViewSchema = z.object({
  left: z.array(TermViewSchema),
  right: z.array(TermViewSchema),
  difference: z.number(),
});
export type FormulaView = z.infer<typeof FormulaViewSchema>;

/** One finding. */
export const FindingViewSchema = z.object({
  /** The name of its record; places are asked for by it. */
  key: z.string(),
  /** By what it is known again on another day (lib/dismissals); null in a view of which nothing can be set aside. */
  identity: z.nullable(z.string()),
  rule: RuleIdSchema,
  ruleName: z.string(),
  level: LevelSchema,
  /** The sentence, with the numbers in it. */
  sentence: z.string(),
  /** What it rests on: the law, the form. */
  basis: z.string(),
  /** What to do about it, one sentence. */
  advice: z.string(),
  formula: z.nullable(FormulaViewSchema),
  /** How many places it marks; the first is the main one. */
  places: index,
});
export type FindingView = z.infer<typeof FindingViewSchema>;

/** A cell that, changed, would repair everything. */
export const ChangeViewSchema = z.object({
  at: CellPlaceSchema,
  name: z.string(),
  from: z.nullable(z.number()),
  to: z.number(),
});
export type ChangeView = z.infer<typeof ChangeViewSchema>;

/** One smallest set of changes after which every sum holds. */
export const ExplanationViewSchema = z.object({
  changes: z.array(ChangeViewSchema),
  /** A likely cause, as a possibility. */
  cause: z.nullable(z.string()),
  /** All of it in one sentence. */
  sentence: z.string(),
});
export type ExplanationView = z.infer<typeof ExplanationViewSchema>;

/** One problem of the list, with the number that its marks bear. */
export const ItemViewSchema = z.object({
  /** 1, 2, 3 …, in the order of the list; the list of a page's next report goes on counting. */
  number: z.int().check(z.gte(1)),
  level: LevelSchema,
  levelName: z.string(),
  /** The part of the report it belongs to, 1–6; 0 for the report as a whole. */
  section: z.int().check(z.gte(0), z.lte(6)),
  /** One line: what is wrong with which number, or the name of the rule. */
  headline: z.string(),
  /** A diagnosis has all its broken sums here; any other problem has one finding. */
  findings: z.array(FindingViewSchema),
  /** Empty where the problem is no diagnosis. */
  explanations: z.array(ExplanationViewSchema),
});
export type ItemView = z.infer<typeof ItemViewSchema>;

/** A problem that a person has set aside. */
export const DismissalViewSchema = z.object({
  /** The name of the entry within its page; restoring asks for it. */
  id: z.string(),
  level: LevelSchema,
  levelName: z.string(),
  headline: z.string(),
  /** What is wrong, in one sentence. */
  sentence: z.string(),
  /** The place to look at; null where the page has none, or has it no longer. */
  place: z.nullable(PointerSchema),
  reason: ReasonSchema,
  reasonName: z.string(),
  /** The person's own words; '' for none. */
  words: z.string(),
  /** ISO time. */
  at: z.string(),
});
export type DismissalView = z.infer<typeof DismissalViewSchema>;

/** All that was set aside of a page. */
export const DismissalsViewSchema = z.object({
  /** Problems that the check has found and that are not among `items`. */
  items: z.array(DismissalViewSchema),
  /** What was set aside and is not there any more as it was: a value has changed, or the problem is gone. In the words of that day. */
  changed: z.array(DismissalViewSchema),
  /** `damaged`, `newer`, `unavailable`: something may be missing here (see lib/dismissals/schema.ts). */
  state: DismissalStateSchema,
});
export type DismissalsView = z.infer<typeof DismissalsViewSchema>;

/** A check that could not be made. */
export const UncheckedViewSchema = z.object({
  /** Its index among the checks that could not be made. */
  index,
  name: z.string(),
  reason: z.string(),
  places: index,
});
export type UncheckedView = z.infer<typeof UncheckedViewSchema>;

/** A part of which the text or the statutory table was not read, and why. */
export const UnreadViewSchema = z.object({
  /** 1–6. */
  section: z.int().check(z.gte(1), z.lte(6)),
  /** `folded`: in another tab or a fold of the page; `embedded`: in a file or a frame. */
  why: z.enum(['folded', 'picture', 'embedded', 'too-large', 'other']),
});
export type UnreadView = z.infer<typeof UnreadViewSchema>;

/** What a check has shown to be in order. */
export const ShownViewSchema = z.object({
  /** All six parts are there. */
  parts: z.boolean(),
  /** The three tables are there with every row and column of the form. */
  tables: z.boolean(),
  /** Where the page states its year, and states the same; empty where they were not compared. */
  years: z.array(z.enum(['title', 'period', 'text'])),
  /** How many further rules have found nothing. */
  rules: index,
});
export type ShownView = z.infer<typeof ShownViewSchema>;

/** The whole check of one report. */
export const ReportViewSchema = z.object({
  language: LanguageSchema,
  url: z.string(),
  /** The site around a frame that has no address of its own; null for every other page. */
  site: z.nullable(z.string()),
  /** The title of the page. */
  pageTitle: z.string(),
  body: z.nullable(z.string()),
  year: z.nullable(z.int()),
  form: z.nullable(FormIdSchema),
  /** The names of the six parts, for the headings of the list. */
  sectionNames: z.array(z.string()),
  /** Problems by severity: errors, then 待核, then 提示; within one level in the order of the report. Without those set aside. */
  items: z.array(ItemViewSchema),
  aside: DismissalsViewSchema,
  unchecked: z.array(UncheckedViewSchema),
  /** How many findings of each level are only counted, because their rule has found too many; `unchecked` names the rules. */
  more: z.object({ error: index, review: index, hint: index }),
  /** Parts that were not read; as long as there are any, nobody calls the report fine. */
  unread: z.array(UnreadViewSchema),
  shown: ShownViewSchema,
  /** The rules that have found nothing and are not switched off, by what came of them; each by what it looks at. */
  quiet: z.object({ fine: z.array(z.string()), unchecked: z.array(z.string()), notApplicable: z.array(z.string()) }),
  /** How many checks hold. */
  held: index,
  /** The sums of the form by what came of them (`SumCounts`). */
  sums: z.object({ held: index, computed: index, broken: index, unchecked: index, all: index }),
  /** How many blank cells the sums prove to be a number. */
  proven: index,
  /** Tables that stand as pictures, so that no number could be read. */
  pictures: z.array(TableNameSchema),
  /** True where the page was too large to be read to its end. */
  cut: z.boolean(),
  /** How many rules the person has switched off; the check says nothing about them. */
  rulesOff: index,
});
export type ReportView = z.infer<typeof ReportViewSchema>;
