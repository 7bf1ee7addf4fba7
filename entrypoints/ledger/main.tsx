import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LedgerPage } from '../../components/ledger/LedgerPage';
import { languageTags } from '../../lib/words/ui/language-tag';
import { ledgerTexts } from '../../lib/words/ui/ledger';
import { createController } from './controller';

const root = document.getElementById('screen') as HTMLElement;
const { version } = browser.runtime.getManifest();
const controller = createController(draw);

function draw(): void {
  const state = controller.state();
  if (state === null) return;
  const language = controller.language();
  const texts = ledgerTexts[language];
  document.documentElement.lang = languageTags[language];
  document.title = state.shown ? `${state.shown.line.name ?? texts.nobody} · ${texts.title}` : texts.title;
  render(<LedgerPage texts={texts} state={state} version={version} actions={controller.actions} />, root);
}

void controller.start();
