/** From paragraphs to statements: sentence → words and numbers in order → what each number counts. */
import type { Paragraph } from '../contract/report';
import { compactOf, quote } from '../text/normalise';
import type { Examples } from '../text/pattern';
import { findQuantities, type Quantity, quantitiesOf } from '../text/quantities';
import { clauseStarts, sentencesOf } from '../text/sentences';
import { findYears } from '../text/years';
import { readDenials } from './denials';
import { type Action, type FoundWord, findWords, type Subject } from './lexicon';
import { actorOf, countsMore, isOfOthers, type Scope, scopeOf } from './scope';
import type { CountedSubject, LocalStatement, Statement } from './statement';
import { isMeant, type Surroundings } from './surroundings';

/** A paragraph, or its heading, that is about applications. */
const ABOUT_APPLICATIONS = /依申请|公开[^,。]{0,8}申请/;
export const ABOUT_APPLICATIONS_EXAMPLES: Examples = {
  pattern: ABOUT_APPLICATIONS,
  means: ['依申请公开情况', '政府信息公开申请办理'],
  not: ['行政许可申请', '主动公开情况。受理申请'],
};
/** Characters without one of which a sentence denies nothing. */
const MAY_DENY = /[未没无零]/;
export const MAY_DENY_EXAMPLES: Examples = {
  pattern: MAY_DENY,
  means: ['未收到申请', '没有发生', '无', '零报告'],
  not: ['收到申请', '依法公开'],
};
/** A sentence that is about the disclosure of information. */
const ABOUT_DISCLOSURE = /信息公开|依申请公开|政务公开/;
export const ABOUT_DISCLOSURE_EXAMPLES: Examples = {
  pattern: ABOUT_DISCLOSURE,
  means: ['因政府信息公开被申请行政复议', '依申请公开工作', '政务公开'],
  not: ['办理行政复议案件3件', '信息化建设'],
};
/** Suits that no review preceded. */
const STRAIGHT_TO_COURT = /直接|未经(?:行政)?复议/;
export const STRAIGHT_TO_COURT_EXAMPLES: Examples = {
  pattern: STRAIGHT_TO_COURT,
  means: ['未经复议直接起诉', '未经行政复议提起诉讼'],
  not: ['复议后起诉', '提起行政诉讼'],
};
/** Suits behind a review. */
const AFTER_REVIEW = /复议(?:决定)?后|经(?:过)?(?:行政)?复议/;
export const AFTER_REVIEW_EXAMPLES: Examples = {
  pattern: AFTER_REVIEW,
  means: ['复议后起诉', '行政复议决定后提起诉讼', '经行政复议'],
  not: ['直接提起诉讼', '行政复议3件'],
};
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
/** A number that claims to be the whole. */
const CLAIMS_THE_WHOLE = /共|全年|总计|合计|累计|本年|年度/;
export const CLAIMS_THE_WHOLE_EXAMPLES: Examples = {
  pattern: CLAIMS_THE_WHOLE,
  means: ['全年收到', '共收到', '2022年度'],
  not: ['收到申请', '其中'],
};
/** Behind a number: no more than its noun, and the clause is over. */
const ENDS_CLAUSE = /^[^,;。]{0,4}(?:[,;。!、]|$)/;
export const ENDS_CLAUSE_EXAMPLES: Examples = {
  pattern: ENDS_CLAUSE,
  means: ['。', '件,均已办结', '', '申请,办结'],
  not: ['政府信息公开申请', '件行政复议案件。'],
};
/** Between a number and the subject that it counts (3件政府信息公开申请). */
const BEFORE_SUBJECT = /^(?:的|政府|政务|信息公开|工作|类|我局|书面|有效)*$/;
export const BEFORE_SUBJECT_EXAMPLES: Examples = {
  pattern: BEFORE_SUBJECT,
  means: ['', '政府信息公开', '的'],
  not: ['来自企业的', ',其中'],
};
/** Joins two subjects that one number counts. */
const JOINED = /^[、和及与或以]*$/;
export const JOINED_EXAMPLES: Examples = {
  pattern: JOINED,
  means: ['、', '和', '以及', '或', '与'],
  not: [',', '后提起', '引发的'],
};
/** Between a subject or a verb and its number: words that change nothing. */
const TIGHT =
  /^(?:申请|数量|总数(?!量)|总量|数(?!量)|量|办件|情况|共计|共(?!计)|合计|总计|均?为|各|有|计|了|到|过|的|:|\(|书面|件|事项|政府|信息|类|决定)*$/;
export const TIGHT_EXAMPLES: Examples = {
  pattern: TIGHT,
  means: ['', '共计', '申请数量为', '总数为', '的:'],
  not: ['网上', '比上年增加', '总数量单', '由企业提出的'],
};
/** Units of documents: 依申请公开信息59条 counts documents. */
const DOCUMENT_UNIT = /^[条篇]$/;
export const DOCUMENT_UNIT_EXAMPLES: Examples = { pattern: DOCUMENT_UNIT, means: ['条', '篇'], not: ['件', '宗'] };
/** The sentence tells cases from last year apart. */
const FROM_LAST_YEAR = /结转|转结|上年/;
export const FROM_LAST_YEAR_EXAMPLES: Examples = {
  pattern: FROM_LAST_YEAR,
  means: ['含上年结转', '转结'],
  not: ['本年新收', '办结'],
};
/** Ends what 其中 reaches over. */
const ENDS_PART = /[;)]/;
export const ENDS_PART_EXAMPLES: Examples = {
  pattern: ENDS_PART,
  means: [';办结', '),办结'],
  not: [',办结', '、部分公开'],
};

/**
 * The statements of the running text about this report's year, read sentence by sentence as they are asked for. Sections five and
 * six look back and ahead, so they state nothing.
 */
export function* readStatements(paragraphs: Iterable<Paragraph>, year: number | null): Generator<Statement> {
  let heading = '';
  for (const paragraph of paragraphs) {
    if (paragraph.section > 4) continue;
    const line = compactOf(paragraph);
    const around: Surroundings = {
      requests: paragraph.section === 3 || ABOUT_APPLICATIONS.test(heading + line.text),
      cases: paragraph.section === 4,
      year,
    };
    // A short line without a full stop heads the paragraphs behind it.
    if (line.text.length <= 30) heading = line.text;
    for (const sentence of sentencesOf(line)) {
      for (const { start, end, ...statement } of readSentence(sentence.text, around, quantitiesOf(sentence)))
        yield {
          ...statement,
          quote: quote(paragraph.text, line, sentence.start + start, sentence.start + end),
          ref: paragraph.ref,
          section: paragraph.section,
        };
    }
  }
}

/** The statements of one compacted sentence. */
export function readSentence(
  sentence: string,
  around: Surroundings,
  numbers: readonly Quantity[] = findQuantities(sentence),
): LocalStatement[] {
  const quantities = numbers.filter((quantity) => quantity.kind === 'count');
  // Without a number and without a word that denies there is nothing to state.
  if (quantities.length === 0 && !MAY_DENY.test(sentence)) return [];
  const words = findWords(sentence).filter(
    (word) =>
      !quantities.some((quantity) => word.start < quantity.end && quantity.start < word.end) &&
      isMeant(word, sentence, around),
  );
  if (!words.some((word) => word.word.kind === 'subject' || word.word.kind === 'action')) return [];
  const disclosed = around.cases || ABOUT_DISCLOSURE.test(sentence);
  const clauses = clauseStarts(sentence);
  const walk = new Walk(sentence, words, around, clauses);
  const counted = quantities.flatMap((quantity) => walk.read(quantity));
  // Behind 收到申请3件 a denial of applications is one of the rest.
  const denied = readDenials(sentence, words, clauses, (position) => walk.isOtherTime(position)).filter(
    (denial) => !counted.some((other) => other.subject === denial.subject && other.value > 0),
  );
  return [...counted, ...denied].filter(
    ({ subject, end }) =>
      (subject !== 'reconsideration' && subject !== 'litigation') || (disclosed && !countsMore(sentence.slice(end))),
  );
}

/** The way into court that the words before a count name. */
function courtOf(before: string): LocalStatement['court'] {
  if (STRAIGHT_TO_COURT.test(before)) return 'direct';
  return AFTER_REVIEW.test(before) ? 'after' : null;
}

/** Reads the numbers of one sentence in order, each with the last words that can govern it. */
class Walk {
  private readonly otherYears: { at: number; other: boolean }[];

  constructor(
    private readonly sentence: string,
    private readonly words: readonly FoundWord[],
    around: Surroundings,
    private readonly clauses: readonly number[],
  ) {
    this.otherYears = findYears(sentence)
      .filter(({ form, end }) => form === 'range' || (form === 'year' && !CARRIED.test(sentence.slice(end))))
      .filter((mention) => !words.some((word) => word.start < mention.end && mention.start < word.end))
      .map(({ start, year, form }) => ({
        at: start,
        // 2019年至2023年: several years together.
        other: form === 'range' || (around.year !== null && year !== around.year),
      }));
  }

  /** True where the words before a position speak of another year, or of more or less than one year. */
  isOtherTime(position: number): boolean {
    const year = this.otherYears.filter((mention) => mention.at < position).at(-1);
    const clause = this.clauseStart(position);
    return (
      year?.other === true ||
      this.words.some(
        ({ word, start, end }) =>
          word.kind === 'elsewhen' &&
          start < position &&
          (start >= clause || (word.lasting === true && !this.isOwnTime(end, position))),
      )
    );
  }

  /** True where words between two positions lead back to the report's own year. */
  private isOwnTime(from: number, to: number): boolean {
    return (
      OWN_TIME.test(this.sentence.slice(from, to)) ||
      this.otherYears.some(({ at, other }) => !other && at >= from && at < to)
    );
  }

  read(quantity: Quantity): LocalStatement[] {
    if (this.isOtherTime(quantity.start)) return [];
    const subjects = this.subjectsOf(quantity);
    const [subject, also = null] = subjects.names;
    if (subject === undefined || subject === 'foreign' || also === 'foreign') return [];
    const action = this.actionOf(quantity, subject, subjects);
    if (action === null) return [];
    const start = Math.min(subjects.start, action.start, quantity.start);
    const clause = this.clauseStart(quantity.start);
    const scope = quantity.value === 0 ? scopeOf(this.sentence, Math.max(start, clause), this.clauses) : null;
    if (scope?.reach === 'share') return [];
    const named = actorOf(this.sentence.slice(clause, Math.max(subjects.inherited ? action.start : start, clause)));
    return [
      {
        subject,
        also,
        action: action.name,
        value: quantity.value,
        denied: false,
        exact: quantity.exact,
        court: courtOf(this.sentence.slice(clause, quantity.start)),
        part: this.isPart(quantity.start, action.name),
        actor: scope?.actor ?? named,
        sure: this.isSureNothing(quantity, scope, subjects.inherited, action.name),
        whole: CLAIMS_THE_WHOLE.test(this.sentence.slice(clause, quantity.start)),
        start: Math.max(start, clause),
        end: Math.max(quantity.end, subjects.ahead ? subjects.end : 0),
      },
    ];
  }

  /** 全年收到政府信息公开申请0件, 行政复议0件: the number stands with its subject, and nothing else in the clause. */
  private isSureNothing(quantity: Quantity, scope: Scope | null, inherited: boolean, action: Action): boolean {
    if (scope?.reach !== 'whole' || inherited || action === 'accepted') return false;
    return ENDS_CLAUSE.test(this.sentence.slice(quantity.end)) || action !== 'received';
  }

  private clauseStart(position: number): number {
    return this.clauses.filter((start) => start <= position).at(-1) ?? 0;
  }

  /** What is counted: named right behind the number (3件行政复议申请), or last before it; two where one number serves both. */
  private subjectsOf(quantity: Quantity): {
    names: Subject[];
    start: number;
    end: number;
    ahead: boolean;
    inherited: boolean;
  } {
    const ahead = this.words.find((word) => word.start >= quantity.end && word.word.kind !== 'matter');
    if (ahead?.word.kind === 'subject' && BEFORE_SUBJECT.test(this.sentence.slice(quantity.end, ahead.start))) {
      return { names: [ahead.word.name], start: quantity.start, end: ahead.end, ahead: true, inherited: false };
    }
    const clause = this.clauseStart(quantity.start);
    const before = this.words.filter((word) => word.word.kind === 'subject' && word.end <= quantity.start);
    const last = before.at(-1);
    const previous = before.at(-2);
    const none = { names: [], start: quantity.start, end: quantity.end, ahead: false, inherited: false };
    if (last?.word.kind !== 'subject') return none;
    const inherited = last.start < clause;
    const names: Subject[] = [last.word.name];
    let start = last.start;
    // 行政复议、行政诉讼均为0件: one number for both.
    if (
      previous?.word.kind === 'subject' &&
      previous.word.name !== last.word.name &&
      JOINED.test(this.sentence.slice(previous.end, last.start))
    ) {
      names.push(previous.word.name);
      start = previous.start;
    }
    return { names, start, end: last.end, ahead: false, inherited };
  }

  /** What happened to it, or null where nothing ties the number to its subject. */
  private actionOf(
    quantity: Quantity,
    subject: CountedSubject,
    subjects: { end: number; ahead: boolean; inherited: boolean },
  ): { name: Exclude<Action, 'foreign'>; start: number } | null {
    const clause = this.clauseStart(quantity.start);
    const word = this.words
      .filter((found) => found.word.kind === 'action' && found.start >= clause && found.end <= quantity.start)
      .at(-1);
    const name = word?.word.kind === 'action' ? word.word.name : null;
    const last = Math.max(word?.end ?? clause, subjects.ahead || subjects.inherited ? clause : subjects.end);
    const gap = this.sentence.slice(last, quantity.start);
    if (name === 'foreign') return null;
    const tight = TIGHT.test(gap);
    if (subject === 'documents') return name === 'issued' && tight ? { name, start: word?.start ?? 0 } : null;
    if (subject === 'decisions')
      return name === null && tight && !subjects.inherited ? { name: 'received', start: quantity.start } : null;
    if (subjects.inherited) {
      const keepsOn = name !== null && name !== 'issued' && subject === 'applications';
      return keepsOn && tight ? { name, start: word?.start ?? 0 } : null;
    }
    if (name !== null) return name === 'issued' || !tight ? null : { name, start: word?.start ?? 0 };
    // 依申请公开信息数59条 is a class of documents; without a verb only a number right behind its subject counts.
    if (
      subjects.ahead ||
      !tight ||
      (subject === 'applications' && DOCUMENT_UNIT.test(quantity.unit) && quantity.value > 0)
    )
      return null;
    return { name: 'received', start: quantity.start };
  }

  /**
   * 其中 reaches to the end of its brackets or clause group; a channel or an applicant only over its own clause. 其中新收9件 and 其中予以公开5件
   * name rows of the table, so they are whole counts of their own, unless results are told apart for new and carried-over ones.
   */
  private isPart(position: number, action: Action): boolean {
    const clause = this.clauseStart(position);
    const ownRow = !['received', 'accepted', 'handled', 'answered'].includes(action);
    const apart = !['new', 'carried-over', 'left-open'].includes(action) && FROM_LAST_YEAR.test(this.sentence);
    const parts = this.words.filter((word) => word.word.kind === 'part' && word.start < position);
    // 全县各部门、各乡镇共收到: wider than the table of one body, and than that of a government's own office.
    if (isOfOthers(this.sentence.slice(clause, position))) return true;
    return parts.some((word) => {
      if (word.text !== '其中' && word.text !== '分别') return word.start >= clause;
      return (!ownRow || apart) && !ENDS_PART.test(this.sentence.slice(word.end, position));
    });
  }
}
