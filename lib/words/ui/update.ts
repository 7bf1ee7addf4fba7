/** The words about a new version, by language. */
import { update as en } from '../en/ui/update';
import type { Language } from '../types';
import type { UpdateTexts } from '../ui-types/update';
import { update as zh } from '../zh/ui/update';

export const updateTexts: Record<Language, UpdateTexts> = { zh, en };
