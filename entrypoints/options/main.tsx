import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage';
import { browserLanguage } from '../../lib/browser/language';
import { DEFAULT_SETTINGS, languageOf } from '../../lib/settings/schema';
import { siteOf } from '../../lib/settings/sites';
import { ruleChoices } from '../../lib/words/rule-choices';
import { languageTags } from '../../lib/words/ui/language-tag';
import { optionsTexts } from '../../lib/words/ui/options';
import { watchForUpdate } from '../screen/update-notice';
import { createController } from './controller';

const root = document.getElementById('screen') as HTMLElement;
const { version } = browser.runtime.getManifest();
// The popup sends people here with a site to add: options.html#add=www.example.com
const suggestedSite = siteOf(new URLSearchParams(location.hash.slice(1)).get('add') ?? '') ?? '';

const controller = createController(draw);

function draw(): void {
  const state = controller.state();
  if (state === null) return;
  const language = languageOf(state.settings, browserLanguage());
  const texts = optionsTexts[language];
  document.documentElement.lang = languageTags[language];
  document.title = texts.title;
  render(
    <OptionsPage
      texts={texts}
      state={state}
      groups={ruleChoices(language)}
      version={version}
      suggestedSite={suggestedSite}
      actions={controller.actions}
    />,
    root,
  );
}

void watchForUpdate(root, () => languageOf(controller.state()?.settings ?? DEFAULT_SETTINGS, browserLanguage()));
addEventListener('focus', () => void controller.lookAtKeys());
void controller.start().then(() => {
  if (suggestedSite !== '') document.getElementById('site')?.focus();
});
