/** The language that the browser has chosen among ours. */
import { browser } from 'wxt/browser';
import type { Language } from '../view/schema';

/** `zh` wherever the browser speaks none of ours: the reports are Chinese. */
export function browserLanguage(): Language {
  return browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';
}
