/** The page that opens once after installing, and from the settings whenever somebody wants it. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { WelcomeState } from '../../components/welcome/types';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { browserLanguage } from '../../lib/browser/language';
import { languageOf } from '../../lib/settings/schema';
import { FILE_PATTERN } from '../../lib/settings/sites';
import { forgetNews, untoldNews } from '../../lib/storage/news';
import { loadOwnSettings, loadPolicy, loadSettings, onSettingsChanged, saveSettings } from '../../lib/storage/settings';
import { languageTags } from '../../lib/words/ui/language-tag';
import { newsOf } from '../../lib/words/ui/news';
import { welcomeTexts } from '../../lib/words/ui/welcome';
import { wordingOf } from '../../lib/words/wording';
import { askGovernmentAccess, hasGovernmentAccess } from '../screen/government-access';
import { SAMPLE } from '../screen/open-pages';

const firefox = import.meta.env.BROWSER === 'firefox';
const root = document.getElementById('screen') as HTMLElement;
const { version } = browser.runtime.getManifest();
const FILES = { origins: [FILE_PATTERN] };

let { settings } = await loadSettings();
// What is new is news for those who had another version.
const updated = location.hash === '#news' || (await untoldNews()) === version;
let state: WelcomeState = { government: null, files: null, filesOpen: false, fileSwitch: null, keep: 'open' };

function draw(): void {
  const language = languageOf(settings, browserLanguage());
  const texts = welcomeTexts[language];
  const { levelName } = wordingOf(language);
  document.documentElement.lang = languageTags[language];
  document.title = texts.title;
  render(
    <WelcomePage
      texts={texts}
      levels={{ error: levelName('error'), review: levelName('review'), hint: levelName('hint') }}
      state={state}
      browser={firefox ? 'firefox' : 'chromium'}
      version={version}
      news={updated ? newsOf(version, language) : []}
      sample={`/document.html${SAMPLE}`}
      actions={{
        askGovernment: () => void askGovernmentAccess().then((given) => look({ government: given })),
        askFiles: () =>
          void browser.permissions
            .request(FILES)
            .catch(() => false)
            .then((given) => look({ files: given })),
        keepOpened: (keep) => void keepOpened(keep),
        openDetails: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
      }}
    />,
    root,
  );
}

/** Keeps the answer to the one question, in the settings as they are stored now. */
async function keepOpened(keep: boolean): Promise<void> {
  const { settings: own, state: how } = await loadOwnSettings();
  const result = how === 'unavailable' ? 'failed' : await saveSettings({ ...own, keepOpened: keep });
  state = { ...state, keep: result === 'saved' ? (keep ? 'yes' : 'no') : 'failed' };
  draw();
}

/** Looks what is allowed now. `asked` says what a click has just come to. */
async function look(asked: { government?: boolean; files?: boolean } = {}): Promise<void> {
  // Chrome settles sites when the extension is installed, and lets nobody ask for files.
  if (firefox) {
    const [government, files, filesOpen] = await Promise.all([
      hasGovernmentAccess(),
      browser.permissions.contains(FILES).catch(() => false),
      browser.extension.isAllowedFileSchemeAccess().catch(() => false),
    ]);
    const access = (given: boolean, answer = true) => (given ? 'granted' : answer ? 'open' : 'refused');
    state = {
      ...state,
      government: access(government, asked.government),
      files: access(files, asked.files),
      filesOpen,
    };
  } else {
    const fileSwitch = await browser.extension.isAllowedFileSchemeAccess().catch(() => null);
    state = { ...state, fileSwitch };
  }
  draw();
}

draw();
void look();
void loadPolicy().then(({ keepOpened: prescribed }) => {
  if (prescribed !== undefined || settings.keepOpened)
    state = { ...state, keep: prescribed === undefined ? 'yes' : null };
  draw();
});
void forgetNews();
// The popup leads here: the page is drawn after the browser has looked for it.
if (location.hash === '#news') document.getElementById('news')?.scrollIntoView();
browser.permissions.onAdded.addListener(() => void look());
browser.permissions.onRemoved.addListener(() => void look());
// The switch for files is on another page.
addEventListener('focus', () => void look());
onSettingsChanged((known) => {
  settings = known.settings;
  draw();
});
