/** Problems that a person sets aside, in Chinese. */
import type { DismissalSettingsTexts, DismissalTexts } from '../../ui-types/dismissals';
import { reasonNames } from '../vocabulary';

/** Around setting a problem aside in popup and panel. */
export const dismissals: DismissalTexts = {
  setAside: '搁置',
  setAsideItem: (number) => `搁置第${number}项`,
  setAsideHelp: '经核实无需处理的，可以搁置：不再列出、标注和计数，随时可以恢复',
  reason: '搁置原因',
  reasons: reasonNames,
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

/** Around the list of them in the settings. */
export const dismissalSettings: DismissalSettingsTexts = {
  title: '已搁置的问题',
  note: '保存在本机，不随账号同步。恢复后，相应问题在该页面重新列出。',
  none: '没有已搁置的问题。',
  unavailable: '浏览器没有提供本地存储，问题无法搁置。',
  count: (problems) => `${problems} 项`,
  report: (body, year) => `${body}${year === null ? '' : ` ${year}年度`}`,
  day: dismissals.day,
  problems: '查看各项',
  reasons: reasonNames,
  states: {
    damaged: '部分记录无法读取，未生效。',
    newer: '由更新版本的扩展保存，本版本未采用。',
  },
  restore: '恢复',
  restorePage: (name) => `恢复此页全部问题：${name}`,
  restoreAll: '全部恢复',
  sure: (pages) => `将恢复 ${pages} 个页面上已搁置的全部问题，填写的原因和说明一并删除，不能撤销。`,
  yes: '全部恢复',
  no: '取消',
  restored: '已恢复',
  notRestored: '未恢复：浏览器没有保存这项更改。请稍后重试。',
};
