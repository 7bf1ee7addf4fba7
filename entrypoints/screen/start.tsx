/** Starts the screen that popup and side panel share. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { uiTexts } from '../../components/texts';
import { languageOf } from '../../lib/settings/schema';
import { browserLanguage } from '../../lib/storage/language';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import { createController } from './controller';

/** Draws the state of the tab in front, and keeps it true until the screen is closed. */
export async function startScreen(): Promise<void> {
  const { settings } = await loadSettings();
  const language = languageOf(settings, browserLanguage());
  const texts = uiTexts[language];
  const root = document.getElementById('screen') as HTMLElement;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = texts.name;

  const controller = createController(language, texts, draw);

  function draw(): void {
    const { screen, status, current, busy } = controller.state();
    render(
      <Popup
        texts={texts}
        screen={screen}
        status={status}
        current={current}
        busy={busy}
        onInspect={() => void controller.inspect()}
        onSettings={(addSite) => void controller.openSettings(addSite)}
        actionsFor={controller.actionsFor}
      />,
      root,
    );
  }

  draw();
  void controller.refresh();
  // Another language, other rules: everything that is shown may be another.
  onSettingsChanged(() => location.reload());
  // A frame has checked its page, or gone: what is shown may be old.
  browser.storage.session.onChanged.addListener(() => void controller.refresh());
  // A page that holds no report says nothing when it has loaded.
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') void controller.refresh();
  });
  // The light of a row under the pointer must not stay in the page.
  addEventListener('pagehide', () => {
    const { screen } = controller.state();
    if (screen.kind === 'reports') for (const { frameId } of screen.reports) controller.actionsFor(frameId).hint(null);
  });
}
