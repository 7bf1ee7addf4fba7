/** The words of the sheet: one check on paper, for those who have no extension. */

/** Everything one language needs. */
export interface SheetTexts {
  /** As the `lang` of the document. */
  tag: string;
  /** Of the document, of one report. */
  title(body: string | null, year: number | null): string;
  /** Above the name of the body. */
  kind: string;
  year: string;
  form: string;
  page: string;
  address: string;
  checkedAt: string;
  published: string;
  unknown: string;
  problems: string;
  noProblems: string;
  /** Above what would repair everything; several are only possibilities. */
  repair(ways: number): string;
  sums: string;
  advice: string;
  basis: string;
  tables: string;
  tableMissing: string;
  tablePicture: string;
  /** What the marks in the tables mean. */
  legend: string;
  shown: string;
  unchecked: string;
  uncheckedNone: string;
  uncheckedLine(name: string, reason: string): string;
  aside: string;
  /** `words` are the person's own, '' for none. */
  asideLine(level: string, headline: string, reason: string, words: string): string;
  /** Rules that the person has switched off. */
  rulesOff(count: number): string;
  levels: string;
  footnote(version: string): string;
}
