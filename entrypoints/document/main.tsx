/** The page that checks drafts: a file or a paste is drawn here, and read, marked and listed like any page. */
import { render } from 'preact';
import { DocumentPage } from '../../components/document/DocumentPage';
import { browserLanguage } from '../../lib/browser/language';
import { languageOf } from '../../lib/settings/schema';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import { documentTexts, draftUiTexts } from '../../lib/words/ui/document';
import { languageTags } from '../../lib/words/ui/language-tag';
import { takeOver } from '../screen/hand-over';
import { SAMPLE } from '../screen/open-pages';
import { watchForUpdate } from '../screen/update-notice';
import { createController } from './controller';
import { receive } from './receive';

const { settings } = await loadSettings();
const root = document.getElementById('screen') as HTMLElement;
const pane = document.getElementById('drafts') as HTMLElement;
const field = document.getElementById('files') as HTMLInputElement;
const controller = createController(pane, settings, languageOf(settings, browserLanguage()), draw);

function draw(): void {
  const language = controller.language();
  const texts = documentTexts[language];
  const state = controller.state();
  document.documentElement.lang = languageTags[language];
  document.title = texts.title;
  document.body.classList.toggle('empty-handed', state.front === null);
  field.setAttribute('aria-label', texts.choose);
  pane.setAttribute('aria-label', texts.draft);
  render(
    <DocumentPage
      texts={texts}
      uiTexts={draftUiTexts(language)}
      state={state}
      fileField={field.id}
      actions={controller.actions}
    />,
    root,
  );
}

draw();
void watchForUpdate(document.body.firstElementChild as Element, () => controller.language());
receive(document, field, controller);
takeOver(async (files, at) => {
  await controller.openFiles(files);
  if (at !== null) controller.actions.report.show(at);
});
// The welcome page leads here.
if (location.hash === SAMPLE) void controller.openSample();
onSettingsChanged(
  (known) => void controller.useSettings(known.settings, languageOf(known.settings, browserLanguage())),
);
