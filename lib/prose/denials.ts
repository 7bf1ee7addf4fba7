/** Denials: 未收到政府信息公开申请, 无行政复议、行政诉讼案件, 依申请公开情况：无. Only whole ones; a limited one denies nothing. */
import type { FoundWord } from './lexicon';
import { scopeOf } from './scope';
import type { CountedSubject, LocalStatement } from './statement';

/** Between the denial and what is denied: words that limit nothing. */
const UNLIMITED =
  /^(?:过|到|任何|有关|关于|相关|要求|提出|书面|口头|或|者|其他形式|形式|公民|法人|及|和|与|以|、|其他组织|组织|社会|公众|群众|单位|个人|市民|村民|居民|当事人|的|向|我|本|局|镇|乡|委|办|街道|县|区|市|政府|政务|机关|年度?|对|部门|因|由|于|针对|信息|公开|依申请|工作|而|被|申请|引发|引起|产生|导致|提起|发生|方面|过程|中)*$/;
/** Behind what is denied, up to the end of the clause: words that only round it off. */
const ROUNDED =
  /^(?:的|申请|件|案件|案(?!件)|事项|情况|情形|事宜|办件|业务|现象|信息|要求|事件|发生|出现|产生|行为|记录|等|有关|相关|及|和|政府|公开|\d+[件宗起例条]|\([^)]*\))*[,;。、!:]?$/;
/** 依申请公开情况：无, 申请数量为零, 零报告. */
const NOUGHT =
  /^(?:申请|数量|总量|数(?!量)|量|办件|件数|情况|工作|为|是|均|都|共|:|的)*(?:无|没有|零报告|零)[,;。、!]?$/;
/** The only ways to deny applications that leave no doubt: 未收到, 没有, 无, and behind it everybody or nobody named. */
const PLAIN_DENIAL = /^(?:尚|均)?(?:(?:未|没有|没|无)(?:曾|有)?(?:收到|接到|接收|收)?(?:过|到)?|零)$/;
const PLAIN_BETWEEN =
  /^(?:过|到|任何|公民|自然人|法人|及|和|与|或者?|以及|、|其他组织|组织|社会|公众|群众|单位|个人|的|要求|提出|提交|新)*$/;
const PLAIN_END = /^(?:的|申请|件|案件|事项|情况|情形|事宜|办件|\d+件)*[,;。!]?$/;
/** Before or behind 申请: it is only what a suit arose from. */
const CAUSE = /因|由|针对|就/;
const CAUSED = /引发|引起|提起|产生|导致/;
const JOINT = /^[、,和及与或以者]*(?:因|被|申请|提起|提出|政府|信息|公开|引起|引发|的)*$/;

/** The denials of one sentence. `isOtherTime` tells where the words speak of another year. */
export function readDenials(
  sentence: string,
  words: readonly FoundWord[],
  clauses: readonly number[],
  isOtherTime: (position: number) => boolean,
): LocalStatement[] {
  const found: LocalStatement[] = [];
  const clauseEnd = (position: number): number => clauses.find((start) => start > position) ?? sentence.length;
  for (const word of words) {
    const denied =
      word.word.kind === 'denial' ? deniedBy(word, clauseEnd(word.start)) : noughtOf(word, clauseEnd(word.start));
    if (denied === null || isOtherTime(word.start) || isLimited(word)) continue;
    found.push(denied);
  }
  return found;

  function deniedBy(denial: FoundWord, end: number): LocalStatement | null {
    if (/[有除]$/.test(sentence.slice(0, denial.start))) return null;
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
      (CAUSE.test(lead) ||
        (second !== undefined && isCase(second) && (CAUSED.test(gap) || !/^[、和及与或以]/.test(gap))));
    const first = modifies ? subjects.slice(1).find(isCase) : named;
    if (first?.word.kind !== 'subject' || first.word.name === 'foreign') return null;
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
    if (!ROUNDED.test(behind) || /的[,、:]$/.test(behind)) return null;
    const { reach, actor } = scopeOf(sentence, denial.start, clauses);
    if (reach === 'share') return null;
    const plain =
      first.word.name !== 'applications' ||
      (last === first && PLAIN_DENIAL.test(denial.text) && PLAIN_BETWEEN.test(between) && PLAIN_END.test(behind));
    const told = statement(first.word.name, also, denial.start, last.end);
    return { ...told, actor, sure: plain && reach === 'whole' };
  }

  function noughtOf(subject: FoundWord, end: number): LocalStatement | null {
    if (subject.word.kind !== 'subject' || subject.word.name === 'foreign') return null;
    if (!NOUGHT.test(sentence.slice(subject.end, end))) return null;
    const { reach, actor } = scopeOf(sentence, subject.start, clauses);
    if (reach === 'share') return null;
    const stop = end - (/[,;。、!]$/.test(sentence.slice(0, end)) ? 1 : 0);
    return { ...statement(subject.word.name, null, subject.start, stop), actor, sure: reach === 'whole' };
  }

  /** 网上未收到…, 除…外未收到…: only a share is denied. */
  function isLimited(denial: FoundWord): boolean {
    const start = clauses.filter((at) => at <= denial.start).at(-1) ?? 0;
    const limited = words.some((word) => word.word.kind === 'part' && word.start >= start && word.end <= denial.start);
    return (
      limited ||
      /除[^。]{0,30}外/.test(sentence.slice(0, denial.start)) ||
      /此外|其他[^,]{0,4}$/.test(sentence.slice(start, denial.start))
    );
  }
}

/** 未收到自然人的申请 says nothing of the others, nor 法人或其他组织 of persons; persons and bodies together mean everybody. */
function isOneApplicant(between: string): boolean {
  const bodies = /法人|企业|单位|组织/.test(between);
  const persons = /自然人|个人|公民/.test(between);
  return bodies !== persons && !/公众|群众|任何(?:单位|组织)/.test(between) && !/公民/.test(between);
}

/** 未收到其他形式的申请: none besides those that were told. */
function isRest(between: string): boolean {
  return /^[过到]*其[他它](?!组织)/.test(between);
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
