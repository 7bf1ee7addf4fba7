/** What a sentence states about the numbers of the statutory tables. */
import type { NodeRef } from '../source/source-document';
import type { Action, Subject } from './lexicon';

/** A subject that the tables count. */
export type CountedSubject = Exclude<Subject, 'foreign'>;

/** One stated number, or one denial. */
export interface Statement {
  subject: CountedSubject;
  /** A second subject that the same number or denial is about (行政复议、行政诉讼均为0件). */
  also: CountedSubject | null;
  /** What happened to it; `received` where the sentence does not say. */
  action: Exclude<Action, 'foreign'>;
  /** 0 for a denial. */
  value: number;
  /** True where words deny it (未收到…, 无…), false where a number stands. */
  denied: boolean;
  /** False beside 余, 约, 近. */
  exact: boolean;
  /** Which way into court is meant, where a count of suits says so: 直接提起, 复议后提起. */
  court: 'direct' | 'after' | null;
  /** True where only a share of the whole is meant: 其中…, one channel, one kind of applicant. */
  part: boolean;
  /** The body named right before the verb (县住建局收到…); null where none is, or where it is 我局, 本机关, 各部门. */
  actor: string | null;
  /** True where the sentence says in so many words that it gives the whole: 共, 全年, 总计. */
  whole: boolean;
  /** For nothing only: true where the words have one of the few shapes that cannot mean a share of the year or of the bodies. */
  sure: boolean;
  /** The exact words in the page, from what is counted to its number. */
  quote: string;
  ref: NodeRef;
  section: number;
}

/** A statement inside one compacted sentence, with its position there. */
export type LocalStatement = Omit<Statement, 'quote' | 'ref' | 'section'> & { start: number; end: number };
