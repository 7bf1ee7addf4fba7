/** A planted error and what a right check says of it. */
import type { Level, RuleId } from '../../../../lib/contract/page-check';
import type { Draft, Wish } from '../model/make-report';
import type { CellAt } from '../model/report';
import type { Rng } from '../random';

/** A finding that must be there. */
export interface ExpectedFinding {
  rule: RuleId;
  levels: readonly Level[];
  /** The main place: a cell, a table, a section, the title, or words that its text contains. Any place where left out. */
  at?: { cell: CellAt } | { table: string } | { section: number } | { words: string };
}

/** What the error does to the check. */
export interface Planted {
  findings: ExpectedFinding[];
  /** Rules that may speak as well, because the same error touches them. */
  allowed?: RuleId[];
  /** The wrong cells, for the diagnosis. */
  culprits?: CellAt[];
  /** The year that a right reading names, where the error leaves it open (null: do not ask). */
  year?: number | null;
}

/** One kind of planted error. */
export interface ErrorKind {
  id: string;
  /** The report it needs. */
  wish?: (rng: Rng) => Wish;
  /** Layouts in which the error cannot be seen or means something else. */
  notIn?: readonly string[];
  /** Changes the draft; null where this draft has no place for the error. */
  plant(draft: Draft, rng: Rng): Planted | null;
}

export const cellTotal = (row: string): CellAt => ({ table: 'applications', row, column: 'total' });
