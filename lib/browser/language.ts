/** The language that the browser has chosen among ours. */

import { type Language, languageNamed } from '../words/languages';
import { api } from './api';

/** `zh` wherever the browser speaks none of ours: the reports are Chinese. */
export function browserLanguage(): Language {
  return languageNamed(api.i18n.getMessage('language'));
}
