/** The page that explains the columns of the files. */
import { dictionary as en } from '../en/ui/dictionary';
import type { Language } from '../types';
import type { DictionaryTexts } from '../ui-types/dictionary';
import { dictionary as zh } from '../zh/ui/dictionary';

export const dictionaryTexts: Record<Language, DictionaryTexts> = { zh, en };
