/** The words of popup and side panel, by language. */
import { screen as en } from '../en/ui/screen';
import type { Language } from '../types';
import type { UiTexts } from '../ui-types/screen';
import { screen as zh } from '../zh/ui/screen';

export const uiTexts: Record<Language, UiTexts> = { zh, en };
