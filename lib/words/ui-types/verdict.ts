/** The words around what was checked and what was not. */

import type { SumCounts } from '../../check/count';

/** Why a part was not read. `folded`: in another tab or a fold of the page; `embedded`: in a file or a frame. */
export type UnreadWhy = 'folded' | 'picture' | 'embedded' | 'too-large' | 'other';

/** Where a page states its year. */
export type YearSource = 'title' | 'period' | 'text';

/** Everything one language needs. */
export interface VerdictTexts {
  /** @param aside how many of the sums that fail are set aside */
  sums(counts: SumCounts, aside: number): string;
  /** Nothing was found, but not everything was looked at. */
  incomplete: string;
  /** As `incomplete`, where parts are folded away and nothing else is in the way. */
  folded(sections: readonly number[]): string;
  /** Parts that were not read for one reason. */
  unread(why: UnreadWhy, sections: readonly number[]): string;
  /** Behind the words on errors and 待核. */
  partly: string;
  /** What to do about parts that are folded away. */
  expand: string;
  /** What a report without problems has shown. */
  parts: string;
  tables: string;
  years(sources: readonly YearSource[], year: number): string;
  rules(count: number): string;
  /** Unfolds which rules were checked. */
  ruleList: string;
  /** The rules that have found nothing, by what came of them; `fineInPart` where part of the report was not read. */
  quiet: Record<'fine' | 'fineInPart' | 'unchecked' | 'notApplicable', (count: number) => string>;
  /** What to know of those that were not checked. */
  quietNotes: Record<'unchecked' | 'notApplicable', string>;
  listed(names: readonly string[]): string;
}
