/** The words of the settings about what was set aside. */

import type { Language } from '../../lib/view/schema';
import { reasonNames } from '../../lib/words/aside-words';
import { asideTexts } from '../aside-texts';

/** Everything one language needs. */
export interface AsideSettingsTexts {
  title: string;
  note: string;
  none: string;
  unavailable: string;
  count(problems: number): string;
  /** A report by whose it is and of which year, as far as that is known. */
  report(body: string, year: number | null): string;
  day(at: string): string;
  problems: string;
  reasons: (typeof reasonNames)[Language];
  states: { damaged: string; newer: string };
  restore: string;
  restorePage(name: string): string;
  restoreAll: string;
  sure(pages: number): string;
  yes: string;
  no: string;
  restored: string;
  notRestored: string;
}

const zh: AsideSettingsTexts = {
  title: '已搁置的问题',
  note: '保存在本机，不随账号同步。恢复后，相应问题在该页面重新列出。',
  none: '没有已搁置的问题。',
  unavailable: '浏览器没有提供本地存储，问题无法搁置。',
  count: (problems) => `${problems} 项`,
  report: (body, year) => `${body}${year === null ? '' : ` ${year}年度`}`,
  day: asideTexts.zh.day,
  problems: '查看各项',
  reasons: reasonNames.zh,
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

const en: AsideSettingsTexts = {
  title: 'Problems set aside',
  note: 'Kept on this computer only. What is restored is listed again on its page.',
  none: 'Nothing is set aside.',
  unavailable: 'The browser keeps nothing; no problem can be set aside.',
  count: (problems) => `${problems} set aside`,
  report: (body, year) => `${body}${year === null ? '' : `, ${year}`}`,
  day: asideTexts.en.day,
  problems: 'Show them',
  reasons: reasonNames.en,
  states: {
    damaged: 'Some of it could not be read and has no effect.',
    newer: 'Kept by a later version of the extension; it has no effect here.',
  },
  restore: 'Restore',
  restorePage: (name) => `Restore all problems of this page: ${name}`,
  restoreAll: 'Restore all',
  sure: (pages) =>
    `Everything set aside on ${pages} ${pages === 1 ? 'page' : 'pages'} will be restored, and the reasons given will be deleted. This cannot be undone.`,
  yes: 'Restore all',
  no: 'Cancel',
  restored: 'Restored',
  notRestored: 'Not restored: the browser did not keep the change. Try again later.',
};

/** The words by language. */
export const asideSettingsTexts: Record<Language, AsideSettingsTexts> = { zh, en };
