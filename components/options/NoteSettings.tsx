/** 整改意见: its language, and what the office puts around it. */
import { MAX_NOTE_WORDS, type NoteTemplate, type Settings } from '../../lib/settings/schema';
import { languages } from '../../lib/words/languages';
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import { ChoiceRow } from './ChoiceRow';
import { TextRow } from './TextRow';
import type { OptionsActions } from './types';

const parts: readonly (keyof NoteTemplate)[] = ['addressee', 'deadline', 'signature'];

interface Props {
  texts: OptionsTexts;
  settings: Pick<Settings, 'noteLanguage' | 'noteTemplate'>;
  /** The sentence that an office prescribes this; null where the person may choose. */
  lockOf(field: 'noteLanguage' | 'noteTemplate'): string | null;
  actions: Pick<OptionsActions, 'setNoteLanguage' | 'setNoteWords'>;
}

export function NoteSettings({ texts, settings, lockOf, actions }: Props) {
  const { note } = texts;
  return (
    <section class="card" aria-labelledby="note">
      <h2 id="note">{note.title}</h2>
      <p class="note">{note.meaning}</p>
      <ChoiceRow
        id="note-language"
        label={note.language}
        choices={languages.map((language) => ({ value: language, name: texts.languages[language] }))}
        chosen={settings.noteLanguage}
        locked={lockOf('noteLanguage')}
        onChoose={actions.setNoteLanguage}
      />
      {parts.map((part) => (
        <TextRow
          key={part}
          id={`note-${part}`}
          label={note.parts[part].label}
          placeholder={note.parts[part].example}
          maxLength={MAX_NOTE_WORDS}
          value={settings.noteTemplate[part]}
          locked={lockOf('noteTemplate')}
          onChange={(words) => actions.setNoteWords(part, words)}
        />
      ))}
    </section>
  );
}
