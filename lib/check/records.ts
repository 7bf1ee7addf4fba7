/**
 * What a check found, one record for each finding and for each check that could not be made. Everything else that speaks of them (PageCheck,
 * the list, the marks, the files) is made from these records. Plain JSON, without a sentence.
 */
import type { Explanation, Level, Place, RuleId } from '../contract/page-check';
import type { UncheckedReason } from '../rules/facts';
import type { FactsByRule } from '../rules/index';
import type { NodeRef } from '../source/source-document';

/** A place of the report with the node it was read from. */
export interface LocatedPlace {
  place: Place;
  /** Null where the page has no node for it, as for a part that is missing. */
  ref: NodeRef | null;
}

/** A finding of the rule `Id`; with all ids, of any rule: `rule` then decides what `facts` are. */
export type FindingRecord<Id extends RuleId = RuleId> = {
  [Each in Id]: {
    rule: Each;
    level: Level;
    /** The evidence, from which the sentences are made. */
    facts: FactsByRule[Each];
    /** What to mark; the first is the main place. */
    spots: LocatedPlace[];
    /** The part of the report that the main place stands in, 1–6; 0 where it concerns the report as a whole. */
    section: number;
    /** The id of the form's sum that does not hold (`row-total:granted`); null for every other rule. */
    sum: string | null;
    /** What the main place should say, and what it says; for a sum, what its parts come to and what the table states. */
    expected?: number | string;
    actual?: number | string;
    /** The name of this record within its check; no other record has it. */
    key: string;
  };
}[Id];

/** A check that could not be made. */
export interface UncheckedRecord {
  /** The sum's own id (`row-total:granted`), else the rule's id; `page` and `form` where the report as a whole is meant. */
  check: string;
  why: UncheckedReason;
  spots: LocatedPlace[];
}

/** One cause of several broken sums. */
export interface DiagnosisRecord {
  /** The keys of the findings that it explains; at least one. */
  findings: string[];
  /** All smallest sets of wrong cells, best first. */
  explanations: Explanation[];
  /** True where there is only one such set. */
  unique: boolean;
}
