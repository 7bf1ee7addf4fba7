/**
 * Words for findings in the language asked for. The engine and the page need Chinese alone and import `zh` from ./zh, so
 * that English does not come along; popup, panel and exports import this file.
 */
import { en } from './en/index';
import type { Language, Wording } from './types';
import { zh } from './zh/index';

const languages: Record<Language, Wording> = { zh, en };

/** All that a language can say. */
export function wordingOf(language: Language): Wording {
  return languages[language];
}
