/** What the command says, by language. */
import { command as en } from '../en/ui/command';
import type { Language } from '../types';
import type { CommandTexts } from '../ui-types/command';
import { command as zh } from '../zh/ui/command';

export const commandTexts: Record<Language, CommandTexts> = { zh, en };

/** Whether the command speaks the language. */
export function isCommandLanguage(name: string): name is Language {
  return Object.hasOwn(commandTexts, name);
}
