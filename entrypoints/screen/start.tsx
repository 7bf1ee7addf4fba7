/** Starts the screen that popup and side panel share. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { KeyContext, type StepKeys } from '../../components/keys';
import { TabScreen } from '../../components/screen/TabScreen';
import { browserLanguage } from '../../lib/browser/language';
import { hasPanel } from '../../lib/browser/open-panel';
import { languageOf, type Settings } from '../../lib/settings/schema';
import { forgetNews, untoldNews } from '../../lib/storage/news';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import { languageTags } from '../../lib/words/ui/language-tag';
import { uiTexts } from '../../lib/words/ui/screen';
import { type Controller, createController } from './controller';
import { askGovernmentAccess, hasGovernmentAccess } from './government-access';
import { takeDrops } from './hand-over';
import { openWelcome } from './open-pages';
import type { Speech } from './report-actions';
import { loadStepKeys } from './step-keys';
import { framesInFront, type Surface } from './tab-screen';
import { browserWorld } from './world';

/** Draws the state of the tab in front, and keeps it true until the screen is closed. */
export async function startScreen(surface: Surface): Promise<void> {
  // What happens before there is anything to draw with must not be missed: the first answer may be old by then.
  let early = false;
  let onNews = (_tabId?: number) => {
    early = true;
  };
  // A frame has checked its page, or gone: what is shown may be old.
  browser.storage.session.onChanged.addListener(() => onNews());
  // A page that holds no report says nothing when it loads.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) onNews(tabId);
  });
  // Asked for together: people wait for all of it before they see anything.
  const asked = framesInFront();
  let speech = speechBy((await loadSettings()).settings);
  let keys: StepKeys | null = null;
  let mayLook = true;
  let news: string | null = null;
  const root = document.getElementById('screen') as HTMLElement;
  const controller = createController({ world: browserWorld, surface, speech: () => speech, draw });

  function draw(): void {
    document.documentElement.lang = languageTags[speech.language];
    document.title = speech.texts.name;
    render(
      <KeyContext.Provider value={keys}>
        <TabScreen
          texts={speech.texts}
          {...controller.state()}
          onInspect={() => void controller.inspect()}
          onSettings={(addSite) => void controller.openSettings(addSite)}
          onPanel={surface === 'popup' && hasPanel ? () => void controller.openPanel() : null}
          onDrafts={() => void controller.openDrafts()}
          onWorkbench={(list) => void controller.openWorkbench(list)}
          actionsFor={controller.actionsFor}
          news={news}
          onNewsTold={(read) => void told(read)}
          onAccess={mayLook ? null : () => void askGovernmentAccess()}
        />
      </KeyContext.Provider>,
      root,
    );
  }

  draw();
  void loadStepKeys().then((known) => {
    keys = known;
    draw();
  });
  const look = async () => {
    mayLook = await hasGovernmentAccess();
    draw();
  };
  void look();
  void untoldNews().then((version) => {
    news = version === browser.runtime.getManifest().version ? version : null;
    if (news === null) return;
    draw();
    // Said once: the next popup is about the report alone.
    void forgetNews();
  });
  const told = async (read: boolean) => {
    news = null;
    draw();
    if (read) await openWelcome('#news');
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  void controller.refresh(asked);
  onNews = (tabId) => {
    // Other tabs are none of ours. Before the first answer nobody knows which one it will be about.
    if (tabId === undefined || tabId === (controller.tabId() ?? tabId)) void controller.refresh();
  };
  if (early) void controller.refresh();
  // Another language, other rules. Drawn anew and not loaded anew: what a person has half typed stays.
  onSettingsChanged(({ settings }) => {
    speech = speechBy(settings);
    draw();
    void controller.refresh();
  });
  // A popup would close before the file is over it.
  if (surface === 'panel') takeDrops(document);
  if (surface === 'panel') followTabs(controller);
  addEventListener('pagehide', controller.putOutLight);
}

function speechBy(settings: Settings): Speech {
  const language = languageOf(settings, browserLanguage());
  return { language, texts: uiTexts[language] };
}

/** The panel stands beside whichever tab is in front of its window. */
function followTabs(controller: Controller): void {
  const own = browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId === (await own).id) void controller.follow(tabId);
  });
  // A page that was loaded beforehand takes the place of a tab.
  browser.tabs.onReplaced.addListener(() => void controller.refresh());
}
