/**
 * The evidence of each rule: what a sentence about it needs, in no language. Wording (lib/words) turns it into Chinese
 * and English.
 */
import type { CellPlace, FormId, TableName } from '../contract/page-check';

/** A cell with the value that took part in a sum. */
export interface Term {
  at: CellPlace;
  value: number;
}

/** A sum that does not hold: left and right as the form's checks have them. */
export interface SumFacts {
  left: Term[];
  right: Term[];
  /** Sum of left minus sum of right. */
  difference: number;
}

/** A cell and what it prints. */
export interface CellFacts {
  at: CellPlace;
  text: string;
}

/** A number that the text states, with the words around it. */
export interface TextNumber {
  /** The exact words in the page. */
  quote: string;
  value: number;
}

export interface FactsByRule {
  'row-total': SumFacts;
  'result-total': SumFacts;
  balance: SumFacts;
  'case-total': SumFacts;
  'missing-section': { section: number };
  'missing-table': { table: TableName };
  'picture-table': { table: TableName; pictures: number };
  'missing-row': { table: TableName; axis: 'row' | 'column'; keys: string[]; form: FormId };
  'wrong-form': { year: number; used: FormId; due: FormId; tables: TableName[] };
  'invalid-count': CellFacts & { value: number; reason: 'negative' | 'fraction' };
  'not-a-number': CellFacts & { value: number | null };
  'blank-cell': {
    table: TableName;
    proven: number;
    unproven: number;
    /** The blanks to be named, with the value that the sums prove: all of a few; of many only those without a value, the first few. */
    named: { at: CellPlace; value: number | null }[];
  };
  'placeholder-cell': { table: TableName; cells: CellFacts[] };
  'malformed-table': { table: TableName; row: string | null; label: string; found: number; expected: number };
  'altered-label': { table: TableName; printed: string; expected: string };
  'section-order': {
    reason: 'repeated' | 'jump' | 'level' | 'order';
    heading: string;
    section: number | null;
    previous: string | null;
  };
  'year-mismatch': {
    /** Where the deviating year stands. */
    source: 'title' | 'heading' | 'period' | 'text';
    quote: string;
    found: number;
    due: number;
    /** What the due year rests on, in the page's words. */
    against: { source: 'title' | 'heading' | 'period' | 'text'; quote: string }[];
  };
  'period-incomplete': { quote: string; from: string | null; to: string | null };
  'text-mismatch': {
    kind: 'denied' | 'differs';
    topic:
      | 'applications'
      | 'reconsideration'
      | 'litigation'
      | 'results'
      | 'carriedForward'
      | 'normativeDocuments'
      | 'decisions';
    quote: string;
    stated: number;
    /** What the table has, by the quantity that comes closest to what the sentence can mean. */
    table: Term[];
  };
  'text-breakdown': { quote: string; total: TextNumber; parts: TextNumber[]; sum: number; open: boolean };
  'fee-statement': Record<string, never>;
  'fee-tariff': { quote: string; amount: number };
  'fee-unit': CellFacts & { value: number };
  'regulation-authority': { cells: Term[]; body: string | null };
  'stock-bound': { issued: Term; repealed: Term; inForce: Term };
  'carry-bound': { newReceived: Term; carriedForward: Term };
  'overview-topics': { missing: ('disclosure' | 'requests' | 'management' | 'platform' | 'supervision')[] };
  accountability: { missing: ('assessment' | 'evaluation' | 'accountability')[] };
  'empty-section': { section: number; text: string };
  'late-publication': { publishedOn: string; deadline: string };
}

/** Why a check could not be made. */
export type UncheckedReason =
  | { code: 'unknown-cells'; cells: CellPlace[] }
  | { code: 'misfit-row'; table: TableName; found: number; expected: number; label: string }
  | { code: 'missing-cells'; cells: CellPlace[] }
  | { code: 'picture'; table: TableName }
  /** In the table's part stands a document, a frame or a link to a file instead. */
  | { code: 'embedded'; table: TableName }
  /** The part, or what is missing in it, may stand in another tab or a fold of the page. */
  | { code: 'folded'; section: number }
  | { code: 'too-large' }
  /** A report for a year before the first statutory form, without its tables. */
  | { code: 'before-forms'; year: number }
  | { code: 'rule-failed'; message: string }
  | { code: 'ambiguous'; detail: string };
