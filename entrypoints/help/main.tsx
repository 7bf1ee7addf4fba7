/** The help: help.html#row-total shows that rule. */
import { render } from 'preact';
import { HelpPage } from '../../components/help/HelpPage';
import type { RuleEntry } from '../../components/help/types';
import { browserLanguage } from '../../lib/browser/language';
import { formIds } from '../../lib/form/look-up';
import { languageOf } from '../../lib/settings/schema';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import { formReference } from '../../lib/view/form-reference';
import type { Language } from '../../lib/view/schema';
import { helpOf } from '../../lib/words/help';
import { ruleChoices } from '../../lib/words/rule-choices';
import { helpTexts } from '../../lib/words/ui/help';
import { languageTags } from '../../lib/words/ui/language-tag';

let { settings } = await loadSettings();
const root = document.getElementById('screen') as HTMLElement;

function draw(): void {
  const language = languageOf(settings, browserLanguage());
  const texts = helpTexts[language];
  document.documentElement.lang = languageTags[language];
  document.title = texts.title;
  const forms = [...formIds].reverse().map((id) => formReference(id, language));
  render(<HelpPage texts={texts} rules={rulesOf(language)} forms={forms} />, root);
}

/** Every rule in the order of the settings, with its help. */
function rulesOf(language: Language): RuleEntry[] {
  const help = helpOf(language);
  return ruleChoices(language).flatMap(({ level, levelName, rules }) =>
    rules.map(({ id, name, meaning, offByDefault }) => ({
      id,
      level,
      levelName,
      name,
      meaning,
      offByDefault,
      ...help.rules[id],
      law: help.rules[id].law.map((provision) => help.provisions[provision]),
    })),
  );
}

/** Brings what the address names into sight: the page is drawn after the browser has looked for it. */
function showNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  named?.scrollIntoView();
  named?.focus({ preventScroll: true });
}

draw();
showNamed();
addEventListener('hashchange', showNamed);
onSettingsChanged((known) => {
  settings = known.settings;
  draw();
});
