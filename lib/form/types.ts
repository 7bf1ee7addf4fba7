/** What a statutory form is made of. The forms themselves are data: a third form is a new file, one entry in the index, and its words. */
import type { TableName } from './tables';

/** The sum rules that a form can ask for; their ids are those of lib/rules. */
export type SumRuleId = 'row-total' | 'result-total' | 'balance' | 'case-total';

/** What a number of the form counts; decides which values are possible. */
export type Measure =
  /** Whole things, never negative: 件, decisions, items. */
  | 'count'
  /** A change against last year: may be negative (本年增/减). */
  | 'change'
  /** Money in 万元; may have decimals. */
  | 'money'
  /** Money in a unit that the form leaves open: 万元 on one page, 元 on another. */
  | 'money-of-any-unit';

/** What a row or column is to the rules and sentences. They ask for a role (`carriedOver`), so that only the forms name a row. */
export type LineRole = DisclosureRole | RequestRole | ResultRole | CaseRole;

/** Lines of table two. */
export type DisclosureRole =
  /** Row of 规章, which only some bodies may make. */
  | 'rulemaking'
  /** Row of (行政)规范性文件. */
  | 'documents'
  /** Rows of 行政许可, 行政处罚, 行政强制. */
  | 'licenses'
  | 'penalties'
  | 'coercions'
  /** Row of 行政事业性收费. */
  | 'fee'
  /** Columns of a stock of documents: added this year, taken away this year, there at the end of the year. */
  | 'stock-added'
  | 'stock-removed'
  | 'stock-left'
  /** Column of the decisions made this year. */
  | 'decided';

/** Rows of table three around its results: newly received, carried over from last year, all results, still open at the end of the year. */
export type RequestRole = 'received' | 'carried-over' | 'results' | 'left-open';

/** Groups of results in table three; several rows may share one. */
export type ResultRole = 'granted' | 'partly-granted' | 'denied' | 'unavailable' | 'rejected' | 'otherwise';

/** Columns of table four that give the total of a block: 行政复议, and the two ways into court. */
export type CaseRole = 'reconsideration' | 'litigation-direct' | 'litigation-after';

/** One row or one column of a form. */
export interface FormLine {
  /** The key of the line in PageCheck and in the files. It never changes, and forms share it where the meaning is the same. */
  key: string;
  /** The labels as the form prints them, outermost group first; the last is the line's own label. */
  path: readonly string[];
  /** How a sentence names the line in Chinese, where the last label alone would be ambiguous. */
  short?: string;
  /** Only on the axis that decides it; `count` where absent. */
  measure?: Measure;
  /** The role of the line for rules and sentences; most lines have none. */
  role?: LineRole;
  /** Other printed labels with the same meaning, met on real pages. */
  aliases?: readonly string[];
}

/** For every line of the other axis: the sum of the `left` lines equals the sum of the `right` lines. */
export interface SumPattern {
  rule: SumRuleId;
  /** The axis on which left and right stand. */
  across: 'rows' | 'columns';
  left: readonly string[];
  right: readonly string[];
}

/** A rectangle of cells under one header: the whole of tables three and four, one 第二十条第（…）项 of table two. */
export interface FormBand {
  /** The title row above the header, or null where the form prints none. */
  title: string | null;
  /** The item of 条例第二十条 that asks for it, 一; absent where none does. */
  item?: string;
  /** What the header prints above the row labels; absent where it prints nothing there. */
  corner?: string;
  rows: readonly FormLine[];
  columns: readonly FormLine[];
  sums: readonly SumPattern[];
}

/** One of the three statutory tables. */
export interface FormTable {
  name: TableName;
  /** The part it stands in, 2–4. */
  section: number;
  bands: readonly FormBand[];
}

/** One of the six parts of the report. */
export interface FormSection {
  /** 1–6. */
  number: number;
  /** The heading as the form prints it, with its number: 一、总体情况. */
  heading: string;
}

/** What the notice of a form asks for beyond the tables; a finding about it rests on the notice only where it does. */
export type FormDemand =
  /** Section six reports on the 信息处理费. */
  | 'fee'
  /** The topics that section one has to cover. */
  | 'overview-topics'
  /** The fees of table two are given in 万元. */
  | 'fee-unit';

/** A statutory form. */
export interface Form {
  /** The first report year that it serves, as text. */
  id: string;
  /** The notice that prescribes it, by its number; and the title under which it does. */
  notice: string;
  noticeTitle: Record<'zh' | 'en', string>;
  /** The first report year it serves; it serves until the next form does. */
  firstYear: number;
  asksFor: readonly FormDemand[];
  /** The six parts in their order. */
  sections: readonly FormSection[];
  tables: readonly FormTable[];
}
