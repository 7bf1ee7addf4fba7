/** What the evidence of several rules is made of, and why a check could not be made; in no language. */
import type { CellPlace, Level, TableName } from '../contract/page-check';
import type { Term } from '../contract/report';

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

/** What a report may leave unsaid. `date`: that of its publication, or any that may be it; `period`: 统计期限; `year`: the report year. */
export type StatedFact = 'date' | 'period' | 'year';

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
  /** The report states no such thing, so that there is nothing to hold the rule against. */
  | { code: 'not-stated'; fact: StatedFact }
  /** Only a piece of the report was handed over. */
  | { code: 'part' }
  /** The page shows the report in a way that cannot be read; its text version, not shown, was checked instead. */
  | { code: 'hidden-text' }
  /** The tables were put together from what a PDF draws, or from its bare lines of text. */
  | { code: 'print' }
  /** A report for a year before the first statutory form, without its tables. */
  | { code: 'before-forms'; year: number }
  | { code: 'rule-failed'; message: string }
  /** The rule has found more of one level than are told one by one: so many others. */
  | { code: 'more'; level: Level; count: number }
  | { code: 'ambiguous'; detail: string };
