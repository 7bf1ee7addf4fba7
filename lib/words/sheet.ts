/** The words of the sheet, by language. */
import { sheet as en } from './en/sheet';
import type { SheetTexts } from './sheet-texts';
import type { Language } from './types';
import { sheet as zh } from './zh/sheet';

export const sheetTexts: Record<Language, SheetTexts> = { zh, en };
