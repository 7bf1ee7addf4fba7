/** The words of the marks in the page. They are loaded into pages: nothing else may come along with them. */

/** Everything one language needs. */
export interface MarkTexts {
  /** The language of these words, as an attribute `lang` names it. */
  lang: string;
  previous: string;
  next: string;
  close: string;
  /** Above the ways to put it right; several of them are only possibilities. */
  repair(ways: number): string;
  /** Unfolds the sums that do not hold. */
  sums(count: number): string;
  basis: string;
  /** At the edge of a page in which nothing was found. */
  passed: string;
  /** Opens what the help says of the rule. */
  explain: string;
  /** The accessible name of a numbered tag. */
  tag(number: number, level: string, headline: string): string;
}
