/** The words of the circular: what an inspector sends round about many reports. */

/** Everything one language needs. */
export interface CircularTexts {
  /** As the `lang` of the document. */
  tag: string;
  /** @param years of the reports, each once, in order */
  title(years: readonly number[]): string;
  made(date: string): string;
  overview(all: number, wrong: number, doubtful: number, open: number, fine: number): string;
  units: string;
  faults: string;
  columns: {
    number: string;
    unit: string;
    year: string;
    errors: string;
    review: string;
    published: string;
    problems: string;
  };
  faultColumns: { rule: string; reports: string; units: string };
  noUnit: string;
  /** Between names. */
  between: string;
  more(count: number): string;
  fine: string;
  open: string;
  footnote(version: string): string;
}
