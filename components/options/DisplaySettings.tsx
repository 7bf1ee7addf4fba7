/** How the screens speak, and what a page shows by itself. */
import type { LanguageChoice, Settings } from '../../lib/settings/schema';
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import { ChoiceRow } from './ChoiceRow';
import { SwitchRow } from './SwitchRow';
import type { OptionsActions } from './types';

const choices: readonly LanguageChoice[] = ['auto', 'zh', 'en'];

interface Props {
  texts: OptionsTexts;
  settings: Settings;
  /** The sentence that an office prescribes this; null where the person may choose. */
  lockOf(field: 'language' | 'marks' | 'tick'): string | null;
  actions: Pick<OptionsActions, 'setLanguage' | 'setMarks' | 'setTick'>;
}

export function DisplaySettings({ texts, settings, lockOf, actions }: Props) {
  return (
    <section class="card" aria-labelledby="display">
      <h2 id="display">{texts.display}</h2>
      <ChoiceRow
        id="language"
        label={texts.language}
        choices={choices.map((choice) => ({ value: choice, name: texts.languages[choice] }))}
        chosen={settings.language}
        locked={lockOf('language')}
        onChoose={actions.setLanguage}
      />
      <SwitchRow
        id="marks"
        label={texts.marks}
        on={settings.marks}
        onChange={actions.setMarks}
        locked={lockOf('marks')}
      >
        {texts.marksNote}
      </SwitchRow>
      <SwitchRow id="tick" label={texts.tick} on={settings.tick} onChange={actions.setTick} locked={lockOf('tick')}>
        {texts.tickNote}
      </SwitchRow>
    </section>
  );
}
