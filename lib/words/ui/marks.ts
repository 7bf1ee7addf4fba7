/** The words of the marks in the page, by language. */
import { marks as en } from '../en/ui/marks';
import type { Language } from '../types';
import type { MarkTexts } from '../ui-types/marks';
import { marks as zh } from '../zh/ui/marks';

export const markTexts: Record<Language, MarkTexts> = { zh, en };
