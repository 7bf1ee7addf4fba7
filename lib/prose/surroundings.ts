/** What surrounds a sentence, and the words that mean something only there. */

import type { Examples } from '../text/pattern';
import type { FoundWord } from './lexicon';

/** What stands right before 申请 where it is an application: a verb, a number, an ordering word, the beginning. */
const BEFORE_APPLICATION = /(?:^|收到?|受理|接到|接收|办理|新增|[件条宗份起例项次]|的|共|相关|任何|各类|有效|[,、(:])$/;
export const BEFORE_APPLICATION_EXAMPLES: Examples = {
  pattern: BEFORE_APPLICATION,
  means: ['', '全年收到', '共收到3件', '有效'],
  not: ['向我局提出', '因不服', '可以'],
};

/** What surrounds a sentence and decides what its bare words mean. */
export interface Surroundings {
  /** The paragraph is about applications, so that 申请 alone is one. */
  requests: boolean;
  /** The paragraph is about information disclosure, so that 复议 alone is one of ours. */
  cases: boolean;
  /** The line above the paragraph names the cases about disclosure. */
  headsCases?: boolean;
  /** What the words before the sentence are about, so that it need not name it again. */
  topic?: 'applications' | null;
  /** The report year; sentences of other years are left out. */
  year: number | null;
}

/** Matters that people apply for beside information: where a sentence names one, 申请 alone is an application for that. */
const OTHER_MATTERS =
  /许可|审批|政务服务|听证|住房|援助|职称|补贴|救助|保障(?!局|厅)|登记|陈述申辩|低保|工伤|仲裁|证照|项目申报/;
export const OTHER_MATTERS_EXAMPLES: Examples = {
  pattern: OTHER_MATTERS,
  means: ['受理申请12000件,办理行政许可', '听证会收到申请', '住房保障申请'],
  not: ['收到申请12件,予以公开3件', '办结申请'],
};

/** True where a sentence names another matter that people apply for. */
export function namesOtherMatter(sentence: string): boolean {
  return OTHER_MATTERS.test(sentence);
}

/** 申请 alone is an application only where the paragraph is about them, and right behind a verb or a number. */
export function isMeant(word: FoundWord, sentence: string, around: Surroundings): boolean {
  if (!word.bareApplication) return true;
  return around.requests && !namesOtherMatter(sentence) && BEFORE_APPLICATION.test(sentence.slice(0, word.start));
}
