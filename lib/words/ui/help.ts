/** The words around the help, by language. */
import { help as en } from '../en/ui/help';
import type { Language } from '../types';
import type { HelpTexts } from '../ui-types/help';
import { help as zh } from '../zh/ui/help';

export const helpTexts: Record<Language, HelpTexts> = { zh, en };
