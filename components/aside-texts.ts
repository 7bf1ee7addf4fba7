/** The words around setting problems aside, in every language. */
import type { KeepResult, Reason, SetAsideResult } from '../lib/dismissals/schema';
import type { AsidesView, Language } from '../lib/view/schema';
import { reasonNames } from '../lib/words/aside-words';

/** Why something could not be restored. */
export type KeepFailure = Exclude<KeepResult, 'kept'>;
/** Why something could not be set aside. */
export type SetAsideFailure = Exclude<SetAsideResult, 'kept'>;

/** Everything one language needs. */
export interface AsideTexts {
  setAside: string;
  setAsideHelp: string;
  reason: string;
  reasons: Record<Reason, string>;
  words: string;
  wordsWanted: string;
  chooseReason: string;
  giveWords: string;
  confirm: string;
  cancel: string;
  done(headline: string): string;
  notDone: Record<SetAsideFailure, string>;
  /** Behind the verdict, also where nothing else is left. */
  also(count: number): string;
  /** The verdicts where errors were found and are all set aside. */
  verdictReview(count: number): string;
  verdictHints(count: number): string;
  /** The verdict where everything that was found is set aside. */
  verdictClean: string;
  /** @param changed entries whose problem is not there any more as it was */
  fold(count: number, changed: number): string;
  meaning: string;
  changed(count: number): string;
  changedMeaning: string;
  states: Record<Exclude<AsidesView['state'], 'fine'>, string>;
  /** The day something was set aside, from an ISO time. */
  day(at: string): string;
  restore: string;
  restored(headline: string): string;
  remove: string;
  removed(headline: string): string;
  notRestored: Record<KeepFailure, string>;
}

const zh: AsideTexts = {
  setAside: '搁置',
  setAsideHelp: '经核实无需处理的，可以搁置：不再列出、标注和计数，随时可以恢复',
  reason: '搁置原因',
  reasons: reasonNames.zh,
  words: '说明（可不填）',
  wordsWanted: '说明（必填）',
  chooseReason: '请选择原因。',
  giveWords: '请填写说明。',
  confirm: '确定',
  cancel: '取消',
  done: (headline) => `已搁置：${headline}。可在列表末尾恢复`,
  notDone: {
    full: '未搁置：浏览器的存储空间已满。请先恢复或移除部分已搁置的问题。',
    newer: '未搁置：此页的搁置记录由更新版本的扩展保存，本版本不作改动。请更新扩展。',
    unavailable: '未搁置：浏览器没有保存这项更改。请稍后重试。',
    private: '未搁置：搁置须在本机留下记录，无痕（隐私）窗口不留记录。请在普通窗口中搁置。',
  },
  also: (count) => `另有 ${count} 项已搁置`,
  verdictReview: (count) => `没有待处理的错误，${count} 处待核`,
  verdictHints: (count) => `没有待处理的错误，${count} 条提示`,
  verdictClean: '没有待处理的问题',
  fold: (count, changed) => `已搁置（${count} 项）${changed === 0 ? '' : `，另有 ${changed} 项已有变化`}`,
  meaning: '以下各项不列出、不标注、不计数，也不写入整改意见；导出的问题清单保留并注明。所涉数值有变化的，会重新列出。',
  changed: (count) => `搁置后已有变化（${count} 项）`,
  changedMeaning: '以下各项搁置以后，所涉数值已经改变，或者问题已不存在；仍有问题的，已重新列出。',
  states: {
    damaged: '部分搁置记录无法读取，未生效。',
    newer: '此页的搁置记录由更新版本的扩展保存，本版本未采用。',
    unavailable: '浏览器没有提供本地存储，问题无法搁置。',
  },
  day: (at) => new Date(at).toLocaleDateString('zh-CN', { dateStyle: 'long' }),
  restore: '恢复',
  restored: (headline) => `已恢复：${headline}`,
  remove: '移除',
  removed: (headline) => `已移除搁置记录：${headline}`,
  notRestored: {
    full: '未恢复：浏览器没有保存这项更改。请稍后重试。',
    newer: '未恢复：此页的搁置记录由更新版本的扩展保存，本版本不作改动。请更新扩展。',
    unavailable: '未恢复：浏览器没有保存这项更改。请稍后重试。',
  },
};

const en: AsideTexts = {
  setAside: 'Set aside',
  setAsideHelp: 'For what needs no action: no longer listed, marked or counted, and restored at any time',
  reason: 'Why it is set aside',
  reasons: reasonNames.en,
  words: 'Explanation (optional)',
  wordsWanted: 'Explanation (required)',
  chooseReason: 'Choose a reason.',
  giveWords: 'Write an explanation.',
  confirm: 'OK',
  cancel: 'Cancel',
  done: (headline) => `Set aside: ${headline}. It can be restored at the end of the list`,
  notDone: {
    full: 'Not set aside: the browser’s store is full. Restore or remove something that is set aside first.',
    newer: 'Not set aside: a later version of the extension has kept the list of this page. Update the extension.',
    unavailable: 'Not set aside: the browser did not keep the change. Try again later.',
    private:
      'Not set aside: it would leave a record on this computer, and a private window leaves none. Use a normal window.',
  },
  also: (count) => `${count} more set aside`,
  verdictReview: (count) => `No open errors; ${count} to verify`,
  verdictHints: (count) => `No open errors; ${count} ${count === 1 ? 'hint' : 'hints'}`,
  verdictClean: 'No open problems',
  fold: (count, changed) => `Set aside (${count})${changed === 0 ? '' : `, ${changed} changed since`}`,
  meaning:
    'Not listed, marked or counted, and left out of the corrections; the exported list keeps them and says so. They come back when a value changes.',
  changed: (count) => `Changed since (${count})`,
  changedMeaning:
    'Since these were set aside a value has changed, or the problem is gone; what is still wrong is listed again.',
  states: {
    damaged: 'Some of what was set aside could not be read and has no effect.',
    newer: 'A later version of the extension has kept what was set aside of this page; it has no effect here.',
    unavailable: 'The browser keeps nothing; no problem can be set aside.',
  },
  day: (at) => new Date(at).toLocaleDateString('en', { dateStyle: 'medium' }),
  restore: 'Restore',
  restored: (headline) => `Restored: ${headline}`,
  remove: 'Remove',
  removed: (headline) => `Removed from what is set aside: ${headline}`,
  notRestored: {
    full: 'Not restored: the browser did not keep the change. Try again later.',
    newer: 'Not restored: a later version of the extension has kept the list of this page. Update the extension.',
    unavailable: 'Not restored: the browser did not keep the change. Try again later.',
  },
};

/** The words by language. */
export const asideTexts: Record<Language, AsideTexts> = { zh, en };
