/** What a rule is: it looks at a report and says holds, broken or cannot tell. It returns evidence, never a sentence. */

import type { Level, Place, RuleId } from '../contract/page-check';
import type { Report } from '../contract/report';
import type { Previous } from '../history/choose-previous';
import type { NodeRef } from '../source/source-document';
import type { StatedFact, UncheckedReason } from './facts';

/** A place with the node it stands at, where that is known (places by words need it: words recur). */
export interface Spot {
  place: Place;
  ref?: NodeRef;
}

/** A check that fails, with the evidence of its rule. */
export interface Broken<Facts = unknown> {
  status: 'broken';
  level: Level;
  /** What to mark; the first is the main place. */
  where: Spot[];
  /** The evidence, from which the sentences are made. */
  facts: Facts;
  expected?: number | string;
  actual?: number | string;
  /** Id of the sum check that is broken; only for the four sum rules. */
  check?: string;
}

/** A check that could not be made. */
export interface CannotTell {
  status: 'unchecked';
  /** The check's own id where it has one (`row-total:granted`), else the rule's id. */
  check: string;
  why: UncheckedReason;
  where: Spot[];
}

/** A check that holds. */
export interface Holds {
  status: 'holds';
  check: string;
  /** Set for a sum that could not have failed: a blank of it was computed from it, or nothing of it is printed. */
  computed?: true;
}

/** What a rule says of one thing that it looked at. */
export type Outcome<Facts = unknown> = Broken<Facts> | CannotTell | Holds;

/** What a rule may know beside the report. */
export interface RuleContext {
  /** ISO date of today, or null where the caller gave none: rules that need it then stay silent. */
  today: string | null;
  /** The other reports that this one is held against; absent or null where none is known. */
  previous?: Previous | null;
}

/** One rule; its file has its id as name, and exports the type of its evidence as `Facts`. */
export interface Rule<Id extends RuleId = RuleId, Facts = unknown> {
  id: Id;
  /** Every level it may fire at. */
  levels: readonly Level[];
  /** Set for a rule that asks for what no text demands: it is run only for whoever has switched it on. */
  offByDefault?: true;
  /** The other report that it needs: where that is not known, the rule is not applicable and is not run. */
  needs?: 'lastYear' | 'samePage' | 'texts';
  /** What the report has to state: where it leaves one of these out, the rule is not checked, and the first of them is the reason. */
  rests?: readonly StatedFact[];
  check(report: Report, context: RuleContext): Iterable<Outcome<Facts>>;
  /**
   * What makes a finding this very problem, where its places with `expected` and `actual` say too little or too much: what a person has said of
   * the problem holds as long as this stays. Kept small and stable, since it is stored.
   */
  key?(facts: Facts): readonly (string | number)[];
}
