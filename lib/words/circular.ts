/** The words of the circular, by language. */
import type { CircularTexts } from './circular-texts';
import { circular as en } from './en/circular';
import type { Language } from './types';
import { circular as zh } from './zh/circular';

export const circularTexts: Record<Language, CircularTexts> = { zh, en };
