/** The numbers of one sentence: what each counts, and what happened to it. */

import type { Examples } from '../text/pattern';
import type { Quantity } from '../text/quantities';
import type { Action, FoundWord, Subject } from './lexicon';
import { actorOf, isOfOthers, ownHead, type Scope, scopeOf } from './scope';
import type { CountedSubject, LocalStatement } from './statement';
import { namesOtherMatter, type Surroundings } from './surroundings';
import type { Times } from './times';

/** Suits that no review preceded. */
const STRAIGHT_TO_COURT = /直接|未经(?:行政)?复议/;
export const STRAIGHT_TO_COURT_EXAMPLES: Examples = {
  pattern: STRAIGHT_TO_COURT,
  means: ['未经复议直接到法院', '未经行政复议提起诉讼'],
  not: ['复议后起诉', '提起行政诉讼'],
};
/** Suits behind a review. */
const AFTER_REVIEW = /复议(?:决定)?后|经(?:过)?(?:行政)?复议/;
export const AFTER_REVIEW_EXAMPLES: Examples = {
  pattern: AFTER_REVIEW,
  means: ['复议后起诉', '行政复议决定后提起诉讼', '经行政复议'],
  not: ['直接提起诉讼', '行政复议3件'],
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
  /^(?:申请[书表]?|\d+人次?(?:提出|提交)的?|数量|总数(?!量)|总量|数(?!量)|量|办件|情况|共计|共(?!计)|合计|总计|均?为|各|有|计|了|到|过|的|:|\(|书面|件|事项|政府|信息|类|决定|相关|达到?|\((?:含|包括|包含)[^()\d]*\))*$/;
export const TIGHT_EXAMPLES: Examples = {
  pattern: TIGHT,
  means: ['', '共计', '申请数量为', '总数为', '的:'],
  not: ['网上', '比上年增加', '总数量单', '由企业提出的'],
};
/** 线上线下: both, not one. */
const BOTH_LINES = /[线网]上[、和及]?[线网]下/;
export const BOTH_LINES_EXAMPLES: Examples = {
  pattern: BOTH_LINES,
  means: ['线上线下', '线上和线下'],
  not: ['线上', '线下'],
};
/** Units of documents: 依申请公开信息59条 counts documents. */
const DOCUMENT_UNIT = /^[条篇]$/;
export const DOCUMENT_UNIT_EXAMPLES: Examples = { pattern: DOCUMENT_UNIT, means: ['条', '篇'], not: ['件', '宗'] };
/** Behind a way of applying: more ways are named with it, and 等 or 各类 says that all are meant. */
const AMONG_ALL = /^[^,;。\d]{0,24}?(?:等|各类|各种)|^[、和及]?(?:线下|网下)/;
export const AMONG_ALL_EXAMPLES: Examples = {
  pattern: AMONG_ALL,
  means: ['、信函等方式', '、当面等各类申请', '线下', '和线下申请'],
  not: ['申请3件', '、信函申请3件', '提交,当面等'],
};
/** The three numbers of documents that the form asks for; beside them 发布 means issuing. */
const TELLS_THE_STOCK = /废止.*现行有效|现行有效.*废止/;
export const TELLS_THE_STOCK_EXAMPLES: Examples = {
  pattern: TELLS_THE_STOCK,
  means: ['发布2件,废止1件,现行有效9件', '现行有效9件,废止0件'],
  not: ['发布2件', '现行有效9件'],
};
/** A count of decisions in so many words. */
const DECIDED = /处理决定|决定数|[许处强].{1}决定/;
export const DECIDED_EXAMPLES: Examples = {
  pattern: DECIDED,
  means: ['行政处罚处理决定', '行政许可决定31件', '行政强制决定数量'],
  not: ['行政处罚31件', '决定公开'],
};
/** Between 作出 or 办理 and a number: decisions and their numbers, nothing else. */
const DECISION_LIST =
  /^(?:行政许可|行政处罚|行政强制|措施|执行|处理|决定|数量|件数|各类|分别|的|共计|共|为|有|[:、和及与]|[\d,]+[件项宗起个次])*$/;
export const DECISION_LIST_EXAMPLES: Examples = {
  pattern: DECISION_LIST,
  means: ['', '行政处罚决定', '行政许可541件、行政处罚', '行政许可决定共'],
  not: ['交通运输行政处罚', '行政许可事项', '行政许可申请'],
};
/** Between a number and 正在办理 or 结转 behind it. */
const BEFORE_LEFT_OPEN = /^(?:申请|依申请公开|仍|尚|还|已|因[^,。;]{2,12}|的|现|于年底|,)*$/;
export const BEFORE_LEFT_OPEN_EXAMPLES: Examples = {
  pattern: BEFORE_LEFT_OPEN,
  means: ['', '申请', '仍', '申请尚'],
  not: [',办结18件,', '办结,', '工单'],
};
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
/** What can happen to an application or to a case. */
const OF_CASES: readonly Action[] = [
  'received',
  'accepted',
  'new',
  'carried-over',
  'handled',
  'answered',
  'left-open',
  'granted',
  'partly-granted',
  'denied',
  'unavailable',
  'rejected',
  'otherwise',
];
/** What can happen to nothing but an application. */
const SPEAKS_FOR_ITSELF: readonly Action[] = OF_CASES.filter(
  (action) => !['received', 'accepted', 'handled', 'answered'].includes(action),
);

/** The way into court that the words before a count name. */
function courtOf(before: string): LocalStatement['court'] {
  if (STRAIGHT_TO_COURT.test(before)) return 'direct';
  return AFTER_REVIEW.test(before) ? 'after' : null;
}

/** Reads the numbers of one sentence in order, each with the last words that can govern it. */
export class Walk {
  constructor(
    private readonly sentence: string,
    private readonly words: readonly FoundWord[],
    private readonly around: Surroundings,
    private readonly clauses: readonly number[],
    private readonly times: Times,
  ) {}

  read(quantity: Quantity): LocalStatement[] {
    if (this.times.isOther(quantity.start)) return [];
    const subjects = this.subjectsOf(quantity);
    const [subject, also = null] = subjects.names;
    if (subject === undefined || subject === 'foreign' || also === 'foreign') return [];
    const action = this.actionOf(quantity, subject, subjects);
    if (action === null) return [];
    // 办理行政许可21件、行政处罚4件: the words of a decision begin with its own name, not with a verb that serves several.
    const start =
      subject === 'decisions'
        ? Math.min(subjects.start, quantity.start)
        : Math.min(subjects.start, action.start, quantity.start);
    const clause = this.clauseStart(quantity.start);
    const ofTableTwo = subject === 'documents' || subject === 'decisions';
    // Other bodies issue and decide, too: only what the report's own body says of itself is compared.
    const own = ofTableTwo ? ownHead(this.sentence, clause, this.firstWord(clause)) : null;
    if (own?.own === false) return [];
    const scope =
      quantity.value === 0 && !ofTableTwo ? scopeOf(this.sentence, Math.max(start, clause), this.clauses) : null;
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
        actor: own?.actor ?? scope?.actor ?? named,
        sure: this.isSureNothing(quantity, scope, subjects.inherited, action.name),
        whole: CLAIMS_THE_WHOLE.test(this.sentence.slice(clause, quantity.start)),
        start: Math.max(start, clause),
        end: Math.max(quantity.end, subjects.ahead ? subjects.end : 0, action.end),
      },
    ];
  }

  /** Where the first word of a clause stands that says what is counted or what happened to it. */
  private firstWord(clause: number): number {
    const first = this.words.find(
      ({ word, start }) => start >= clause && (word.kind === 'subject' || word.kind === 'action'),
    );
    return first?.start ?? clause;
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
    if (last?.word.kind !== 'subject') {
      // Where applications are spoken of, 结转下年度3件 and 予以公开5件 need not name them.
      const names: Subject[] = this.around.topic === 'applications' ? ['applications'] : [];
      return { names, start: quantity.start, end: quantity.end, ahead: false, inherited: true };
    }
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
  ): { name: Exclude<Action, 'foreign'>; start: number; end: number } | null {
    const clause = this.clauseStart(quantity.start);
    const word = this.words
      .filter((found) => found.word.kind === 'action' && found.start >= clause && found.end <= quantity.start)
      .at(-1);
    const name = word?.word.kind === 'action' ? word.word.name : null;
    const last = Math.max(word?.end ?? clause, subjects.ahead || subjects.inherited ? clause : subjects.end);
    const gap = this.sentence.slice(last, quantity.start);
    if (name === 'foreign') return null;
    const tight = TIGHT.test(gap);
    const before = { start: word?.start ?? quantity.start, end: quantity.end };
    if (subject === 'documents') {
      // 公开现行有效规范性文件96件: what is made public may be anybody's.
      const shown = this.words.some(
        ({ word: { kind, ...rest }, start }) =>
          kind === 'action' &&
          'name' in rest &&
          (rest.name === 'foreign' || rest.name === 'published') &&
          start >= clause &&
          start < (word?.start ?? 0),
      );
      if (shown) return null;
      const issued = name === 'published' && TELLS_THE_STOCK.test(this.sentence) ? 'issued' : name;
      return tight && (issued === 'issued' || issued === 'repealed' || issued === 'in-force')
        ? { name: issued, ...before }
        : null;
    }
    if (subject === 'decisions') {
      const verb = word === undefined ? '' : this.sentence.slice(word.end, quantity.start);
      const decided = DECIDED.test(this.sentence.slice(clause, quantity.start));
      const listed =
        (name === 'made' || name === 'handled') && subjects.end > (word?.end ?? 0) && DECISION_LIST.test(verb);
      return listed || (name === null && tight && decided && !subjects.inherited) ? { name: 'made', ...before } : null;
    }
    if (subject === 'applications') {
      // 2件正在办理, 5件结转下一年度: the verb stands behind the number, and none before it takes the number.
      const behind = this.words.find((found) => found.word.kind === 'action' && found.start >= quantity.end);
      if (
        behind?.word.kind === 'action' &&
        behind.word.name === 'left-open' &&
        BEFORE_LEFT_OPEN.test(this.sentence.slice(quantity.end, behind.start)) &&
        (name === null || !tight || this.sentence.slice(last, quantity.start).includes(','))
      )
        return { name: 'left-open', start: quantity.start, end: behind.end };
    }
    if (name !== null && !OF_CASES.includes(name)) return null;
    // 依申请公开答复文书新增5件: what is new must stand right before it.
    const apart = this.sentence.slice(subjects.end, Math.max(subjects.end, word?.start ?? 0));
    if (word?.text.endsWith('新增') === true && !subjects.ahead && !subjects.inherited && !TIGHT.test(apart))
      return null;
    if (subjects.inherited) {
      const named = this.words.some((found) => found.word.kind === 'subject' && found.end <= quantity.start);
      // Unnamed, 新增5件 may be anything, and 不予公开46条 may be documents.
      const clear =
        name !== null &&
        SPEAKS_FOR_ITSELF.includes(name) &&
        !namesOtherMatter(this.sentence) &&
        word?.text.endsWith('新增') === false &&
        !DOCUMENT_UNIT.test(quantity.unit);
      const keepsOn = name !== null && subject === 'applications' && (named || clear);
      return keepsOn && tight ? { name, ...before } : null;
    }
    if (name !== null) return tight ? { name, ...before } : null;
    // Without a verb only a number right behind its subject counts, and 条 may be documents.
    if (
      subjects.ahead ||
      !tight ||
      (subject === 'applications' && DOCUMENT_UNIT.test(quantity.unit) && quantity.value > 0)
    )
      return null;
    return { name: 'received', start: quantity.start, end: quantity.end };
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
      if (word.text !== '其中' && word.text !== '分别')
        return (
          word.start >= clause &&
          !AMONG_ALL.test(this.sentence.slice(word.end, position)) &&
          !BOTH_LINES.test(this.sentence.slice(word.start - 3, word.end))
        );
      return (!ownRow || apart) && !ENDS_PART.test(this.sentence.slice(word.end, position));
    });
  }
}
