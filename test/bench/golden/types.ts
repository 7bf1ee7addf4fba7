/** Golden pages: what is written to test/pages, and what a right check of each page says. */
import type { Level, RuleId } from '../../../lib/contract/page-check';
import type { TableName } from '../accuracy/model/form';

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
  /** What should stand there, by the model of the page; absent: not compared. */
  expected?: number | string;
  /** What stands there instead. */
  actual?: number | string;
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
  /** Rules that are off by default and on for this page. */
  rulesOn?: RuleId[];
  form: '2019' | '2021' | null;
  year: number | null;
  bodyKind?: string;
  findings: GoldenFinding[];
  /** Ids of the checks that cannot be made, sum checks aside; absent: not compared. */
  unchecked?: string[];
  /** Absent: not compared. */
  diagnoses?: GoldenDiagnosis[];
  /**
   * Every cell that the page prints, by table and row: the cells of a row in the order of the form, with ` | ` between them, a number as its
   * value, anything else as it is printed; `*` for a cell that no reader can be sure of. null for a table that is not on the page.
   */
  tables: Partial<Record<TableName, Record<string, string> | null>>;
  /** Cells whose value takes more than reading: value, or the printed text of a cell without a value. */
  cells: Record<string, number | string | null>;
}

/** One page with its expectation. */
export interface GoldenPage {
  slug: string;
  html: string;
  expected: Expected | null;
}
