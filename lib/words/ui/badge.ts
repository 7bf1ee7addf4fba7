/** What the toolbar button says, by language. */
import { badge as en } from '../en/ui/badge';
import type { Language } from '../types';
import type { BadgeTexts } from '../ui-types/badge';
import { badge as zh } from '../zh/ui/badge';

export const badgeTexts: Record<Language, BadgeTexts> = { zh, en };
