import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WorkbenchPage } from '../../components/workbench/WorkbenchPage';
import { languageTags } from '../../lib/words/ui/language-tag';
import { uiTexts } from '../../lib/words/ui/screen';
import { workbenchTexts } from '../../lib/words/ui/workbench';
import { receiveFiles } from '../screen/receive-files';
import { watchForUpdate } from '../screen/update-notice';
import { createController } from './controller';

const root = document.getElementById('screen') as HTMLElement;
const { version } = browser.runtime.getManifest();
const pane = document.getElementById('drafts') as HTMLElement;
const field = document.getElementById('files') as HTMLInputElement;
const controller = createController(pane, draw);

function draw(): void {
  const state = controller.state();
  if (state === null) return;
  const language = controller.language();
  document.documentElement.lang = languageTags[language];
  field.setAttribute('aria-label', workbenchTexts[language].addFiles);
  render(
    <WorkbenchPage
      texts={workbenchTexts[language]}
      listTexts={uiTexts[language]}
      state={state}
      version={version}
      fileField={field.id}
      actions={controller.actions}
    />,
    root,
  );
}

receiveFiles(document, field, {
  take: controller.actions.addFiles,
  setDropping: controller.setDropping,
});
void controller.start();
void watchForUpdate(root, () => controller.language());
