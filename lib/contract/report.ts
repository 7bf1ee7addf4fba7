/** A report as read: what the rules look at. Plain data with references back into the source document. */
import type { NodeRef } from '../source/source-document';
import type { BodyKind, CellKind, CellPlace, FormId, TableName, YearStatement } from './page-check';

/** A cell as read from the page. */
export interface ReadCell {
  at: CellPlace;
  ref: NodeRef;
  /** As printed, white space collapsed. */
  text: string;
  kind: CellKind;
  /** The number printed; for a blank the value that the sums prove (then `proven`); null where unknown. */
  value: number | null;
  proven: boolean;
  /** The sum (its check id) that a proven value was computed from; that sum then holds whatever is printed. */
  provenBy?: string;
  /** Words beside the number, as in 0（无集采中心）; null where there are none. */
  note: string | null;
  /** A unit printed behind the number (万元, 元, 件 …); null where there is none. */
  unit: string | null;
  /** False where the row has more or fewer numbers than the form, so that the number may belong to another column. */
  certain: boolean;
}

/** A cell with the value that takes part in a sum. */
export interface Term {
  at: CellPlace;
  value: number;
}

/** A row of the page whose numbers do not fit the form. */
export interface Misfit {
  /** The form's row, or null where even that is unclear. */
  row: string | null;
  /** How many numbers the row has, and how many the form asks for. */
  found: number;
  expected: number;
  /** The row's number cells on the page. */
  refs: NodeRef[];
  /** The printed label of the row, '' where it has none. */
  label: string;
}

/** A label that reads differently from the form's in a way that changes it. */
export interface AlteredLabel {
  ref: NodeRef;
  printed: string;
  /** The form's label. */
  expected: string;
  axis: 'row' | 'column';
  key: string;
}

/** One statutory table as found on the page, possibly put together from several physical tables. */
export interface ReadTable {
  name: TableName;
  /** The form this table follows. */
  form: FormId;
  /** Cells by `cellKey`. Only cells that the page has. */
  cells: ReadonlyMap<string, ReadCell>;
  /** The cells of the form's lines that the page lacks: keys of whole rows and whole columns. */
  missingRows: string[];
  missingColumns: string[];
  misfits: Misfit[];
  alteredLabels: AlteredLabel[];
  /** The physical tables it was read from, in page order. */
  refs: NodeRef[];
}

/** The key of a cell in `ReadTable.cells`. */
export function cellKey(row: string, column: string): string {
  return `${row}|${column}`;
}

/** One of the six statutory parts, found or not. */
export interface ReportSection {
  /** 1–6. */
  number: number;
  /** The heading as printed, numbering included; null where the heading is missing. */
  heading: string | null;
  headingRef: NodeRef | null;
  /** True where the heading or, under another name, the content is there. */
  found: boolean;
  /** The numbering as printed: the value of 一、二、…; null where the heading has none. */
  printedNumber: number | null;
  /** How the heading is numbered: 一、 is `main`, （一） is `sub`, 1. is `item`. */
  numbering: 'main' | 'sub' | 'item' | 'none';
}

/** One paragraph of the report's own running text (lines parted only by `<br>` stay apart). */
export interface Paragraph {
  /** 0 before section one (the preamble), else 1–6. */
  section: number;
  ref: NodeRef;
  /** As printed, white space collapsed. */
  text: string;
  /** Index of the block in the report's flow (lib/report/outline/flow). */
  block: number;
}

/** The report's title as it stands on the page, or in the document's title where the page prints none. */
export interface ReportTitle {
  text: string;
  /** Null where only the document's title has it. */
  ref: NodeRef | null;
  /** The year it names; null where it names none or two. */
  year: number | null;
}

/** A year statement with its place: as `years` in PageCheck, plus where it is. */
export interface LocatedYear extends YearStatement {
  ref: NodeRef | null;
  /**
   * What the words say: `own` states this report's year (title, 统计期限, the report's name, a sentence that reports this
   * year's own count); `other` is any other year and never evidence of a mistake.
   */
  role: 'own' | 'other';
  /**
   * How the running text claims the year as its own: `name` calls the report by it (现将…2022年度政府信息公开工作年度报告公布如下), `mention`
   * does so less plainly, `count` reports a count for it, `opening` begins section one with it. Only for source `text`.
   */
  claim?: 'name' | 'mention' | 'count' | 'opening';
  /** True where the statement may be another report's: a bare title line, a span without 统计期限. Never the ground of an error. */
  weak?: boolean;
}

/** The reporting period (统计期限) as stated; a part that is not stated is null. */
export interface ReportPeriod {
  from: { year: number | null; month: number; day: number | null } | null;
  to: { year: number | null; month: number; day: number | null } | null;
  text: string;
  ref: NodeRef;
  /** True behind 统计期限 or a cousin of it; without one the span may be another's. */
  strong: boolean;
}

/** Who publishes, for which year, and when: read from title, preamble, period, chrome and signature. */
export interface ReportIdentity {
  body: string | null;
  bodyKind: BodyKind;
  year: number | null;
  title: ReportTitle | null;
  years: LocatedYear[];
  periods: ReportPeriod[];
  /** ISO date; null unless a label of publication or the page's metadata gives it. */
  publishedOn: string | null;
  /**
   * Every date that may be that of publication, best first. `published`: behind a label of publication; `metadata`: <meta name="PubDate">, which
   * stands nowhere on the page; `updated`: of an update or an upload; `made`: on which the report was made (成文日期); `shown`: beside the
   * source, without a label; `signed`: the signature's.
   */
  publications: {
    source: 'published' | 'metadata' | 'updated' | 'made' | 'shown' | 'signed';
    /** ISO date. */
    date: string;
    /** The printed words: label and date, or the date alone. */
    text: string;
    ref: NodeRef | null;
  }[];
}

/** Which parts and tables of the report a person may see after opening what is hidden. */
export interface HiddenParts {
  /** Parts (1–6) whose text, or some of it, is hidden: nothing that they lack is certain. */
  parts: readonly number[];
  /** Tables whose labels stand in hidden text. */
  tables: readonly TableName[];
}

/** Everything a rule may look at. */
export interface Report {
  identity: ReportIdentity;
  /** The form the tables follow, whatever the year; null where no table was found. */
  form: FormId | null;
  /** The six parts, in the order of the form. */
  sections: ReportSection[];
  /** Every heading-like line of the report in page order that is numbered 一、二、… or names one of the six parts. */
  headings: ReportHeading[];
  paragraphs: Paragraph[];
  tables: Record<TableName, ReadTable | null>;
  /** Tables that stand as pictures: the refs of the pictures in the table's section. */
  pictures: Record<TableName, NodeRef[]>;
  /**
   * Words in tables that none of `tables` was read from, cell by cell; only where a statutory table was not found, since only then do they
   * matter: its labels among them show that it is there, in a shape that cannot be read.
   */
  unread: Pick<Paragraph, 'section' | 'text'>[];
  /** What stands in a table's section and cannot be read: embedded documents, foreign frames, drawings, links to files. */
  embedded: Record<TableName, NodeRef[]>;
  /** What stands on the page without being shown (another tab, a fold, closed details) and may be what is missing in sight. */
  hiddenParts: HiddenParts;
  /** True where the report's document was too large to be read to its end. */
  cut: boolean;
  /** True where so much is hidden that not all of it was read, so that nothing is known to be missing. */
  hiddenCut: boolean;
  /**
   * `part` where only a piece of a report was handed over, so that nothing that it lacks is missing. `print` where its tables were put together
   * from the lines of a PDF, so that a row may be there unread; `print-lines` where at least one of them has no
   * such lines and was put together from lines of text.
   */
  extent: 'whole' | 'part' | 'print' | 'print-lines';
  /** Set where the report was read from a text version that the page does not show, because what it shows cannot be read. */
  fromHiddenText?: true;
}

/** A heading on the page. */
export interface ReportHeading {
  ref: NodeRef;
  text: string;
  /** The part it names (1–6), or null for a heading of its own. */
  section: number | null;
  printedNumber: number | null;
  numbering: 'main' | 'sub' | 'item' | 'none';
}
