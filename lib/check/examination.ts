/** The options of a check, and what a sentence about a finding is made from. */

import type { EarlierReport } from '../contract/earlier-report';
import type { RuleId } from '../contract/page-check';
import type { FactsByRule } from '../rules/index';

/** The options of a check. */
export interface CheckOptions {
  url: string;
  /** ISO date; rules that compare with today stay silent without it. */
  today?: string;
  /** Rules that the person has switched off: they find nothing, and nothing of theirs is counted. None by default. */
  rulesOff?: readonly RuleId[];
  /** Rules that are off by default and that the person has switched on. None by default. */
  rulesOn?: readonly RuleId[];
  /**
   * Other reports that are known, in any order: those of the same unit and of others. Each report is held against the ones that matter to it; without
   * them the rules that need another report are not applicable. None by default.
   */
  previous?: readonly EarlierReport[];
  /** Units that a person has joined: the key of a report (`unitOf`) → the key under which the unit is kept. None by default. */
  joined?: ReadonlyMap<string, string>;
  /** The site around a frame that has no address of its own; null, the default, for every other page. */
  site?: string | null;
}

/** A rule with its own facts: all that a sentence about a finding needs, in any language. */
export type FindingDetail = { [Id in RuleId]: { rule: Id; facts: FactsByRule[Id] } }[RuleId];
