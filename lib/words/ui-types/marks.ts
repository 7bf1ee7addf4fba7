/** The words of the marks in the page. They are loaded into pages: nothing else may come along with them. */

/** Everything one language needs. */
export interface MarkTexts {
  /** The language of these words, as an attribute `lang` names it. */
  lang: string;
  previous: string;
  next: string;
  close: string;
  repair: string;
  basis: string;
  /** The accessible name of a numbered tag. */
  tag(number: number, level: string, headline: string): string;
}
