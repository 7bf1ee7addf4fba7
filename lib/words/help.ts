/** The help by language. For the help page alone: it is larger than all sentences together. */
import type { FormLine } from '../form/types';
import { help as en } from './en/help/index';
import type { Help } from './help-types';
import type { Language } from './types';
import { help as zh } from './zh/help/index';

const languages: Record<Language, Help> = { zh, en };

/** Everything the help says in that language. */
export function helpOf(language: Language): Help {
  return languages[language];
}

/** What a line of a form asks for; '' for a line that needs no words (the one row of table four). */
export function noteOn(line: FormLine, { formNotes }: Pick<Help, 'formNotes'>): string {
  const label = line.path.at(-1) ?? '';
  return formNotes[`${line.key} ${label}`] ?? formNotes[label] ?? '';
}
