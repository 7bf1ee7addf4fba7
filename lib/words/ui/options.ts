/** The words of the settings page, by language. */
import { options as en } from '../en/ui/options';
import type { Language } from '../types';
import type { OptionsTexts } from '../ui-types/options';
import { options as zh } from '../zh/ui/options';

export const optionsTexts: Record<Language, OptionsTexts> = { zh, en };
