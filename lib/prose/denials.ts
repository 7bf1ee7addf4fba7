/** Denials: 未收到政府信息公开申请, 无行政复议、行政诉讼案件, 依申请公开情况：无. Only whole ones; a limited one denies nothing. */

import type { Examples } from '../text/pattern';
import type { FoundWord } from './lexicon';
import { scopeOf } from './scope';
import type { CountedSubject, LocalStatement } from './statement';
import type { Surroundings } from './surroundings';

/** Between the denial and what is denied: words that limit nothing. */
const UNLIMITED =
  /^(?:过|到|任何|有关|关于|相关|要求|提出|书面|口头|或|者|其他形式|形式|公民|法人|及|和|与|以|、|其他组织|组织|社会|公众|群众|单位|个人|市民|村民|居民|当事人|的|向|我|本|办事处|局|镇|乡|委|办|街道|县|区|市|政府|政务|机关|年度?|对|部门|因|由|于|针对|信息|公开|依申请|工作|而|被|申请|引发|引起|产生|导致|提起|发生|方面|过程|中|类|需要?|因为|来自(?=公民|社会|任何|群众|公众)|涉及(?=政府信息公开|信息公开|政务公开)|申请人|人(?!员)|一?[起例件宗次]|各类|一)*$/;
export const UNLIMITED_EXAMPLES: Examples = {
  pattern: UNLIMITED,
  means: ['', '公民、法人和其他组织提出的', '过任何', '因政府信息公开引发的'],
  not: ['网上', '村民委员会代', '来自外省'],
};
/** Behind what is denied, up to the end of the clause: words that only round it off. */
const ROUNDED =
  /^(?:的|申请|件|案件|案(?!件)|事项|情况|情形|事宜|办件|业务|现象|信息|要求|事件|发生|出现|产生|行为|记录|等|来函|请求|材料|受理(?=情况)|工作的?(?=相关|申请|情况)|有关|相关|及|和|政府|公开|\d+[件宗起例条]|\([^)]*\))*[,;。、!:]?$/;
export const ROUNDED_EXAMPLES: Examples = {
  pattern: ROUNDED,
  means: ['', '申请。', '案件,', '的情况', '3件'],
  not: ['所需的费用', '网上申请', '来信'],
};
/** 依申请公开情况：无, 申请数量为零, 零报告. */
const NOUGHT =
  /^(?:申请|数量|总量|数(?!量)|量|办件|件数|情况|工作|(?:受理|办理)(?=[数量])|保持|实现|为|是|均|都|共|:|的)*(?:方面)?(?::?(?:20\d\d年度?|本年度?|全年)?(?:均|都)?未(?:发生|产生|收到)|(?:无|没有|零(?:报告|申请|受理)(?:、零[^,;。、]{2,4})*|零|0)(?:(?:相关|此类|有关)(?:情况|申请|事项|业务))?)[,;。、!]?$/;
export const NOUGHT_EXAMPLES: Examples = {
  pattern: NOUGHT,
  means: ['情况:无。', '数量为零', '均无', '零受理、零答复。', '受理数0,', '工作保持零申请。'],
  not: ['情况良好', '3件', '无法统计'],
};
/** The only ways to deny applications that leave no doubt: 未收到, 没有, 无, and behind it everybody or nobody named. */
const PLAIN_DENIAL = /^(?:尚|均)?(?:(?:未|没有|没|无)(?:曾|有)?(?:收到|接到|接收|收)?(?:过|到)?|零)$/;
export const PLAIN_DENIAL_EXAMPLES: Examples = {
  pattern: PLAIN_DENIAL,
  means: ['未收到', '没有', '尚未接到过', '无', '零'],
  not: ['未被', '未发生', '没有受理'],
};
const PLAIN_BETWEEN =
  /^(?:过|到|任何|公民|自然人|法人|及|和|与|或者?|以及|、|其他组织|组织|社会|公众|群众|单位|个人|的|要求|提出|提交|新)*$/;
export const PLAIN_BETWEEN_EXAMPLES: Examples = {
  pattern: PLAIN_BETWEEN,
  means: ['', '公民、法人或者其他组织', '任何单位和个人提出的'],
  not: ['信函', '我局', '涉密'],
};
const PLAIN_END = /^(?:的|申请|件|案件|事项|情况|情形|事宜|办件|\d+件)*[,;。!]?$/;
export const PLAIN_END_EXAMPLES: Examples = {
  pattern: PLAIN_END,
  means: ['', '申请。', '的事项,', '0件'],
  not: ['的收费', '工单'],
};
/** Before or behind 申请: it is only what a suit arose from. */
const CAUSE = /因|由|针对|就/;
export const CAUSE_EXAMPLES: Examples = {
  pattern: CAUSE,
  means: ['因政府信息公开', '由此', '针对'],
  not: ['政府信息公开', '收到'],
};
const CAUSED = /引发|引起|提起|产生|导致/;
export const CAUSED_EXAMPLES: Examples = { pattern: CAUSED, means: ['引发的', '提起的', '导致'], not: ['、', '及'] };
const JOINT = /^[、,和及与或以者]*(?:因|被|申请|提起|提出|政府|信息|公开|引起|引发|的)*$/;
export const JOINT_EXAMPLES: Examples = {
  pattern: JOINT,
  means: ['、', '和因', '及被提起', '或政府信息公开'],
  not: [',未', ';', '结果维持'],
};

/** Before 无 or 没有: 有无, 除无… deny nothing. */
const NOT_DENYING = /[有除]$/;
export const NOT_DENYING_EXAMPLES: Examples = {
  pattern: NOT_DENYING,
  means: ['有', '如有', '除'],
  not: ['', '我局', '年'],
};
/** Begins with a word that joins two nouns. */
const JOINS = /^[、和及与或以]/;
export const JOINS_EXAMPLES: Examples = {
  pattern: JOINS,
  means: ['、行政诉讼', '和', '及'],
  not: ['行政诉讼', '引发'],
};
/** 未收到申请的，…: whoever has received none. A rule and no fact. */
const WHOEVER = /的[,、:]$/;
export const WHOEVER_EXAMPLES: Examples = { pattern: WHOEVER, means: ['申请的,', '的、'], not: ['的申请,', '申请,'] };
/** The mark that ends a clause. */
const STOP = /[,;。、!]$/;
export const STOP_EXAMPLES: Examples = { pattern: STOP, means: ['无。', '零,'], not: ['无', '零件'] };
/** 除…外, some are excepted. */
const EXCEPT = /除[^。]{0,30}外/;
export const EXCEPT_EXAMPLES: Examples = {
  pattern: EXCEPT,
  means: ['除县住建局外', '除上述情形之外'],
  not: ['除夕', '例外'],
};
/** Only what is not told elsewhere is denied. */
const BESIDES = /此外|其他[^,]{0,4}$/;
export const BESIDES_EXAMPLES: Examples = {
  pattern: BESIDES,
  means: ['此外', '其他部门'],
  not: ['我局', '其他部门共3家,本局'],
};
/** Applicants that are bodies. */
const BODIES = /法人|企业|单位|组织/;
export const BODIES_EXAMPLES: Examples = {
  pattern: BODIES,
  means: ['法人', '企业提出', '其他组织'],
  not: ['自然人', '公众'],
};
/** Applicants that are persons. */
const PERSONS = /自然人|个人|公民/;
export const PERSONS_EXAMPLES: Examples = {
  pattern: PERSONS,
  means: ['自然人', '公民个人'],
  not: ['法人', '社会公众'],
};
/** Everybody who may apply. */
const ANYBODY = /公众|群众|任何(?:单位|组织)|公民/;
export const ANYBODY_EXAMPLES: Examples = {
  pattern: ANYBODY,
  means: ['社会公众', '任何单位', '公民'],
  not: ['企业', '自然人', '单位'],
};
/** 未收到其他形式的申请: none besides those that were told. */
const THE_REST = /^[过到]*其[他它](?!组织)/;
export const THE_REST_EXAMPLES: Examples = {
  pattern: THE_REST,
  means: ['其他形式的', '过其它'],
  not: ['其他组织', '任何其他'],
};

/** Denials of documents: 未制发. */
const ISSUED = /制发|制定|出台/;
export const ISSUED_EXAMPLES: Examples = { pattern: ISSUED, means: ['未制发', '没有制定'], not: ['未收到', '无'] };
/** 按时办结，无未办结申请: of those that were due. */
const IN_TIME = /按[时期]|应办|到期|期限|率/;
export const IN_TIME_EXAMPLES: Examples = { pattern: IN_TIME, means: ['按时办结', '应办'], not: ['无上年结转'] };
/** Behind 上年结转 or 结转下年度 in a denial: the applications, and nothing that limits them. */
const KEPT_REST = /^(?:的|继续|办理|处理|政府|政务|信息|公开|依申请公开|申请|事项|件|案件|情况|办件)*[,;。、!]?$/;
export const KEPT_REST_EXAMPLES: Examples = {
  pattern: KEPT_REST,
  means: ['的政府信息公开申请。', '办理的申请', ''],
  not: ['的投诉', '申请的费用'],
};
/** The denials of one sentence. `isOtherTime` tells where the words speak of another year. */
export function readDenials(
  sentence: string,
  words: readonly FoundWord[],
  clauses: readonly number[],
  around: Surroundings,
  isOtherTime: (position: number) => boolean,
): LocalStatement[] {
  const found: LocalStatement[] = [];
  const clauseEnd = (position: number): number => clauses.find((start) => start > position) ?? sentence.length;
  for (const [index, word] of words.entries()) {
    const denied =
      word.word.kind === 'denial'
        ? deniedBy(word, words[index + 1], clauseEnd(word.start))
        : noughtOf(word, clauseEnd(word.start));
    if (denied === null || isOtherTime(word.start) || isLimited(word)) continue;
    found.push(denied);
  }
  return found;

  function deniedBy(denial: FoundWord, next: FoundWord | undefined, end: number): LocalStatement | null {
    if (NOT_DENYING.test(sentence.slice(0, denial.start))) return null;
    const kept = keptBy(denial, next, end);
    if (kept !== null) return kept;
    const subjects = words.filter(
      (word) => word.word.kind === 'subject' && word.start >= denial.end && word.start < end,
    );
    const [named] = subjects;
    const second = subjects[1];
    if (named?.word.kind !== 'subject' || named.word.name === 'foreign') return null;
    const gap = second === undefined ? '' : sentence.slice(named.end, second.start);
    const lead = sentence.slice(denial.end, named.start);
    // 因政府信息公开申请引发的行政复议, 政府信息公开申请行政复议: the cases are denied, not the applications they arose from.
    const modifies =
      named.word.name === 'applications' &&
      (CAUSE.test(lead) || (second !== undefined && isCase(second) && (CAUSED.test(gap) || !JOINS.test(gap))));
    const first = modifies ? subjects.slice(1).find(isCase) : named;
    if (first?.word.kind !== 'subject' || first.word.name === 'foreign') return null;
    const issued = ISSUED.test(denial.text);
    if ((first.word.name === 'documents') !== issued || first.word.name === 'decisions') return null;
    const between = modifies
      ? sentence.slice(denial.end, first.start).replace(sentence.slice(named.start, named.end), '')
      : sentence.slice(denial.end, first.start);
    if (!UNLIMITED.test(between) || isRest(between) || isOneApplicant(between)) return null;
    let last = first;
    let also: CountedSubject | null = null;
    for (const next of subjects.slice(subjects.indexOf(first) + 1)) {
      if (next.word.kind !== 'subject' || !JOINT.test(sentence.slice(last.end, next.start))) break;
      if (next.word.name === 'foreign') return null;
      if (next.word.name !== first.word.name) also ??= next.word.name;
      last = next;
    }
    const behind = sentence.slice(last.end, end);
    // 未收到申请的，实行零报告: whoever has received none, a rule and no fact.
    if (!ROUNDED.test(behind) || WHOEVER.test(behind)) return null;
    const { reach, actor } = scopeOf(sentence, denial.start, clauses);
    if (reach === 'share') return null;
    const plain =
      first.word.name !== 'applications' ||
      (last === first && PLAIN_DENIAL.test(denial.text) && PLAIN_BETWEEN.test(between) && PLAIN_END.test(behind));
    const told = statement(first.word.name, also, denial.start, last.end);
    return {
      ...told,
      action: issued ? 'issued' : 'received',
      actor,
      sure: plain && !issued && reach === 'whole',
    };
  }

  /** 无上年结转申请, 没有结转下年度办理的申请: no case came from last year, or none goes on into the next. */
  function keptBy(denial: FoundWord, kept: FoundWord | undefined, end: number): LocalStatement | null {
    if (kept === undefined || kept.start >= end || kept.word.kind !== 'action' || IN_TIME.test(sentence)) return null;
    const { name } = kept.word;
    if (name !== 'carried-over' && name !== 'left-open') return null;
    const behind = sentence.slice(kept.end, end);
    const named = words.some(
      ({ word, start }) => word.kind === 'subject' && word.name === 'applications' && start < end,
    );
    if (!named && around.topic !== 'applications') return null;
    if (!UNLIMITED.test(sentence.slice(denial.end, kept.start)) || !KEPT_REST.test(behind)) return null;
    const foreign = words.some(
      ({ word, start }) => word.kind === 'subject' && word.name !== 'applications' && start < end,
    );
    const { reach, actor } = scopeOf(sentence, denial.start, clauses);
    if (foreign || reach === 'share') return null;
    return { ...statement('applications', null, denial.start, kept.end), action: name, actor, sure: false };
  }

  function noughtOf(subject: FoundWord, end: number): LocalStatement | null {
    if (subject.word.kind !== 'subject' || subject.word.name === 'foreign') return null;
    if (!NOUGHT.test(sentence.slice(subject.end, end))) return null;
    const { reach, actor } = scopeOf(sentence, subject.start, clauses);
    if (reach === 'share') return null;
    const stop = end - (STOP.test(sentence.slice(0, end)) ? 1 : 0);
    // 行政复议、诉讼均为零: one nought for both.
    const before = words[words.indexOf(subject) - 1];
    const joined = before?.word.kind === 'subject' && JOINT.test(sentence.slice(before.end, subject.start));
    const other = joined && before?.word.kind === 'subject' ? before.word.name : null;
    if (other === 'foreign') return null;
    const also = other === subject.word.name ? null : other;
    const start = also === null || before === undefined ? subject.start : before.start;
    return { ...statement(subject.word.name, also, start, stop), actor, sure: reach === 'whole' };
  }

  /** 网上未收到…, 除…外未收到…: only a share is denied. */
  function isLimited(denial: FoundWord): boolean {
    const start = clauses.filter((at) => at <= denial.start).at(-1) ?? 0;
    const limited = words.some((word) => word.word.kind === 'part' && word.start >= start && word.end <= denial.start);
    return limited || EXCEPT.test(sentence.slice(0, denial.start)) || BESIDES.test(sentence.slice(start, denial.start));
  }
}

/** 未收到自然人的申请 says nothing of the others, nor 法人或其他组织 of persons; persons and bodies together mean everybody. */
function isOneApplicant(between: string): boolean {
  const bodies = BODIES.test(between);
  const persons = PERSONS.test(between);
  return bodies !== persons && !ANYBODY.test(between);
}

/** 未收到其他形式的申请: none besides those that were told. */
function isRest(between: string): boolean {
  return THE_REST.test(between);
}

function isCase({ word }: FoundWord): boolean {
  return word.kind === 'subject' && (word.name === 'reconsideration' || word.name === 'litigation');
}

function statement(subject: CountedSubject, also: CountedSubject | null, start: number, end: number): LocalStatement {
  return {
    subject,
    also,
    action: 'received',
    value: 0,
    denied: true,
    exact: true,
    part: false,
    court: null,
    actor: null,
    whole: true,
    sure: true,
    start,
    end,
  };
}
