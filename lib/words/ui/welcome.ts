/** The words of the welcome page, by language. */
import { welcome as en } from '../en/ui/welcome';
import type { Language } from '../types';
import type { WelcomeTexts } from '../ui-types/welcome';
import { welcome as zh } from '../zh/ui/welcome';

export const welcomeTexts: Record<Language, WelcomeTexts> = { zh, en };
