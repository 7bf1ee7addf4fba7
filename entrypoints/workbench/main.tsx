import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WorkbenchPage } from '../../components/workbench/WorkbenchPage';
import { languageTags } from '../../lib/words/ui/language-tag';
import { uiTexts } from '../../lib/words/ui/screen';
import { workbenchTexts } from '../../lib/words/ui/workbench';
import { watchForUpdate } from '../screen/update-notice';
import { createController } from './controller';

const root = document.getElementById('screen') as HTMLElement;
const { version } = browser.runtime.getManifest();
const controller = createController(draw);

function draw(): void {
  const state = controller.state();
  if (state === null) return;
  const language = controller.language();
  document.documentElement.lang = languageTags[language];
  render(
    <WorkbenchPage
      texts={workbenchTexts[language]}
      listTexts={uiTexts[language]}
      state={state}
      version={version}
      actions={controller.actions}
    />,
    root,
  );
}

void controller.start();
void watchForUpdate(root, () => controller.language());
