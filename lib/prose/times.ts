/** The times that one sentence speaks of: which of its places are about another year, or about more or less than one. */
import type { Examples } from '../text/pattern';
import { findYears } from '../text/years';
import type { FoundWord } from './lexicon';
import { isPartOfYear } from './scope';

/** Behind a year: the year is where cases come from or go to (2021年结转132件). */
const CARRIED = /^(?:结转|转结)/;
export const CARRIED_EXAMPLES: Examples = {
  pattern: CARRIED,
  means: ['结转政府信息公开申请', '转结3件'],
  not: ['收到申请', '的结转'],
};
/** Leads back to the report's own year. */
const OWN_TIME = /[;]|本年|今年|全年|年内|当年/;
export const OWN_TIME_EXAMPLES: Examples = {
  pattern: OWN_TIME,
  means: [',今年', ';', '本年度收到', '全年'],
  not: ['近三年来,', '历年'],
};

/** The times of one sentence, asked by position. */
export class Times {
  private readonly otherYears: { at: number; other: boolean }[];

  /** @param due the report year; null where it is unknown: then no year is another */
  constructor(
    private readonly sentence: string,
    private readonly words: readonly FoundWord[],
    due: number | null,
    private readonly clauses: readonly number[],
  ) {
    this.otherYears = findYears(sentence)
      .filter(({ form, end }) => form === 'range' || (form === 'year' && !CARRIED.test(sentence.slice(end))))
      .filter((mention) => !words.some((word) => word.start < mention.end && mention.start < word.end))
      .map(({ start, year, form }) => ({
        at: start,
        // 2019年至2023年: several years together.
        other: form === 'range' || (due !== null && year !== due),
      }));
  }

  /** True where the words before a position speak of another year, or of more or less than one year. */
  isOther(position: number): boolean {
    const year = this.otherYears.filter((mention) => mention.at < position).at(-1);
    const clause = this.clauseStart(position);
    return (
      year?.other === true ||
      this.words.some(
        ({ word, start, end }) =>
          word.kind === 'elsewhen' &&
          start < position &&
          (start >= clause || (word.lasting === true && !this.isOwnTime(end, position)) || this.leadsTo(start, clause)),
      )
    );
  }

  /** 2023年1月至11月，收到…: a clause of nothing but a time that is less than the year belongs to the clause behind it. */
  private leadsTo(at: number, clause: number): boolean {
    const start = this.clauseStart(at);
    if (this.clauses[this.clauses.indexOf(start) + 1] !== clause) return false;
    const told = this.words.some(
      ({ word, start: from }) => (word.kind === 'subject' || word.kind === 'action') && from >= start && from < clause,
    );
    return !told && isPartOfYear(this.sentence.slice(start, clause));
  }

  /** True where words between two positions lead back to the report's own year. */
  private isOwnTime(from: number, to: number): boolean {
    return (
      OWN_TIME.test(this.sentence.slice(from, to)) ||
      this.otherYears.some(({ at, other }) => !other && at >= from && at < to)
    );
  }

  private clauseStart(position: number): number {
    return this.clauses.filter((start) => start <= position).at(-1) ?? 0;
  }
}
