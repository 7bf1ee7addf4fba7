/** Claims that nothing is left: 所有申请均已办理完成, 收到的申请已全部办结. Works on compacted sentences. */
import type { Examples } from '../text/pattern';
import type { FoundWord } from './lexicon';
import { isOfOthers } from './scope';
import type { LocalStatement } from './statement';
import type { Surroundings } from './surroundings';

/** All of them are done with. */
const ALL_DONE =
  /(?:均|都|全部|全都)(?:已)?(?:经)?(?:全部|依法|及时|依规|依法依规)*(?:办理完[成毕结]|办结|答复完[成毕结]|处理完[成毕结]|办理完)(?:完[成毕结])?(?=[,;。!]|$)/;
export const ALL_DONE_EXAMPLES: Examples = {
  pattern: ALL_DONE,
  means: ['均已办理完成。', '已全部办结', '全部办理完毕,'],
  not: ['均已答复。', '均按时办结', '全部按期答复', '均已办结率', '已办结3件'],
};
/** Only what was due is done, or done in time: what is not yet due may still be open. */
const DUE = /按[时期]|应[办予]|率|到期|期限|时限|限期|时间|规定|期内|\d+个?工作日/;
export const DUE_EXAMPLES: Examples = {
  pattern: DUE,
  means: ['按时办结', '应办', '办结率', '到期', '法定期限内'],
  not: ['全部办结', '均已办理完毕'],
};
/** Some are told apart: those of last year, those that are left, those that are excepted. */
const SOME = /(?<!无)结转|转结|上年|除|尚|正在|其余|剩余|部分(?!公开)|网上|当面|信函|其中|撤回|逾期/;
export const SOME_EXAMPLES: Examples = {
  pattern: SOME,
  means: ['上年结转的', '除3件外', '其余', '网上'],
  not: ['无结转', '收到申请12件', '部分公开', '所有申请'],
};
/** All that there are. */
const ALL = /所有|全部|收到|受理|接到|接收|新收|申请\d|公开\d/;
export const ALL_EXAMPLES: Examples = {
  pattern: ALL,
  means: ['所有申请', '收到的申请', '申请12件'],
  not: ['该申请', '申请人'],
};

/** True where a sentence has the words of such a claim. */
export function mayClaimCompletion(sentence: string): boolean {
  return ALL_DONE.test(sentence);
}

/**
 * The claim of a sentence that all applications are done with, as a statement that none is left open; null where it makes none, or
 * where its words leave room for open ones. `isOtherTime` tells where the words speak of another year.
 */
export function readCompletion(
  sentence: string,
  words: readonly FoundWord[],
  clauses: readonly number[],
  around: Surroundings,
  isOtherTime: (position: number) => boolean,
): LocalStatement | null {
  const claim = ALL_DONE.exec(sentence);
  if (claim === null || isOtherTime(claim.index)) return null;
  const end = claim.index + claim[0].length;
  const before = sentence.slice(0, claim.index);
  if (DUE.test(sentence) || SOME.test(sentence) || isOfOthers(before) || !ALL.test(before + claim[0])) return null;
  const subjects = words.filter(({ word, start }) => word.kind === 'subject' && start < claim.index);
  const last = subjects.at(-1);
  // 受理的依申请公开件均已办结: every subject before the claim is an application.
  if (subjects.some(({ word }) => word.kind === 'subject' && word.name !== 'applications')) return null;
  if (last === undefined && !(around.topic === 'applications' && BARE.test(before))) return null;
  const clause = clauses.filter((at) => at <= (last?.start ?? claim.index)).at(-1) ?? 0;
  return {
    subject: 'applications',
    also: null,
    action: 'left-open',
    value: 0,
    denied: true,
    exact: true,
    court: null,
    part: false,
    actor: null,
    // Another sentence may tell the open ones: this one then means those that were due.
    whole: false,
    sure: false,
    start: last?.start ?? clause,
    end,
  };
}

/** 所有申请, 收到的申请, where applications are spoken of. */
const BARE = /(?:所有|收到的?|受理的?|全部)申请$/;
export const BARE_EXAMPLES: Examples = { pattern: BARE, means: ['所有申请', '收到的申请'], not: ['许可申请', '申请'] };
