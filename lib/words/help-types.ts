/** What the help says: of each rule, of the law's own words, and of each line of the forms. */
import type { RuleId } from '../contract/page-check';

/** A provision whose words the help quotes. */
export type ProvisionId =
  | 'form'
  | 'format'
  | 'balance'
  | 'contents'
  | 'completeness'
  | 'problems'
  | 'overview'
  | 'fee-note'
  | 'unit'
  | 'decree'
  | 'day-departments'
  | 'day-governments'
  | 'rules-departments'
  | 'rules-governments'
  | 'tariff-cases'
  | 'tariff-pages';

/** The words of a provision, as the act or notice has them. */
export interface Provision {
  /** The act or notice with its number, and the article. */
  source: string;
  /** In Chinese, word for word. */
  words: string;
  /** What they say, for readers of another language; absent in Chinese. */
  meaning?: string;
}

/** A piece of a made-up report: the numbers of a table, the headings of the six parts, or words. */
export interface RuleExample {
  /** What is right or wrong about it. */
  note: string;
  /** Where the words stand: a part, 1–6, the title, the period or the line with the date of publication. */
  at?: 1 | 3 | 4 | 5 | 6 | 'title' | 'period' | 'published';
  words?: string;
  /** The body whose report it is, where that decides. */
  body?: string;
  /** The headings of the six parts. */
  headings?: readonly string[];
  /** Some cells of a table: each row is its label and its numbers. */
  table?: { columns: readonly string[]; rows: readonly (readonly string[])[] };
}

/** What a clerk should know of a rule. */
export interface RuleHelp {
  /** What is checked, and what is not. */
  checked: string;
  /** What to do about a finding. */
  todo: string;
  /** When a finding is no fault. */
  fine: string;
  wrong: RuleExample;
  right: RuleExample;
  /** The provisions that it rests on; empty where it rests on none. */
  law: readonly ProvisionId[];
}

/** The help on every rule: one without help does not compile. */
export type AllRuleHelp = { readonly [Id in RuleId]: RuleHelp };

/** What a line of a form asks for, by its key and printed label (`newReceived 一、本年新收…`). */
export type FormNotes = Readonly<Record<string, string>>;

/** Everything the help says in one language. */
export interface Help {
  rules: AllRuleHelp;
  provisions: Readonly<Record<ProvisionId, Provision>>;
  formNotes: FormNotes;
  /** What each of the six parts is for, in their order. */
  parts: readonly string[];
}
