/** The language that the browser has chosen among ours. */

import type { Language } from '../view/schema';
import { api } from './api';

/** `zh` wherever the browser speaks none of ours: the reports are Chinese. */
export function browserLanguage(): Language {
  return api.i18n.getMessage('language') === 'en' ? 'en' : 'zh';
}
