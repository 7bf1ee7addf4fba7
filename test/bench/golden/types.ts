/** Golden pages: what is written to test/pages, and what a right check of each page says. */
import type { Level, RuleId } from '../../../lib/contract/page-check';

/**
 * Where the main place of a finding is: `applications/granted/total` (with * for any), `table:cases` (a cell of the table or its
 * section), `section:5`, `title`, `text:words` (words that the place contains).
 */
export type At = string;

/** A finding that must be there; nothing else may be. */
export interface GoldenFinding {
  rule: RuleId;
  level: Level;
  at?: At;
}

/** A diagnosis in short. */
export interface GoldenDiagnosis {
  unique: boolean;
  /** How many explanations, where not unique. */
  explanations?: number;
  /** The true repair, which must be among the explanations: cell → value. */
  repair: Record<string, number>;
}

/** expected.json; null for a page that is no report. */
export interface Expected {
  /** What the page shows, for whoever reads a failing test. */
  why: string;
  url?: string;
  today?: string;
  form: '2019' | '2021' | null;
  year: number | null;
  bodyKind?: string;
  findings: GoldenFinding[];
  /** Ids of the checks that cannot be made, sum checks aside; absent: not compared. */
  unchecked?: string[];
  /** Absent: not compared. */
  diagnoses?: GoldenDiagnosis[];
  /** A few cells: value, or the printed text of a cell without a value. */
  cells: Record<string, number | string | null>;
}

/** One page with its expectation. */
export interface GoldenPage {
  slug: string;
  html: string;
  expected: Expected | null;
}
