/** Keeps what the settings page shows, and turns what the person does into settings. */
import { browser } from 'wxt/browser';
import type { OptionsActions, OptionsState, SiteProblem } from '../../components/options/types';
import { browserLanguage } from '../../lib/browser/language';
import type { Restore } from '../../lib/dismissals/schema';
import { askBackground } from '../../lib/messages/ask';
import { withRule } from '../../lib/settings/chosen-rules';
import { NO_POLICY, withPolicy } from '../../lib/settings/policy';
import { DEFAULT_SETTINGS, languageOf, MAX_SITES, type Settings } from '../../lib/settings/schema';
import { isGovernmentSite, patternOf, siteOf } from '../../lib/settings/sites';
import { loadAllDismissals, onDismissalsChanged } from '../../lib/storage/dismissals';
import { loadOwnSettings, loadPolicy, onSettingsChanged, saveSettings } from '../../lib/storage/settings';
import { optionsTexts } from '../../lib/words/ui/options';
import { askGovernmentAccess, hasGovernmentAccess } from '../screen/government-access';
import { keyPage, loadKeys, openKeyPage } from './keys';

/** The page's doings. */
export interface Controller {
  /** Null until the settings are read. */
  state(): OptionsState | null;
  start(): Promise<void>;
  /** Asks the browser for the keys again: the person may be back from its page for keys. */
  lookAtKeys(): Promise<void>;
  actions: OptionsActions;
}

/** What a change makes of the settings as they are. */
type Edit = (settings: Settings) => Partial<Settings>;

/** @param draw is called after every change of the state */
export function createController(draw: () => void): Controller {
  let state: OptionsState | null = null;

  const set = (change: Partial<OptionsState>) => {
    if (state) state = { ...state, ...change };
    draw();
  };
  /** One after the other: two changes at once would each write without the other. */
  let changes = Promise.resolve();
  let silence: ReturnType<typeof setTimeout> | undefined;
  /** A word that has been read stands in the way; one about a failure stays. */
  const say = (text: string, bad = false) => {
    clearTimeout(silence);
    set({ status: { text, bad } });
    if (!bad) silence = setTimeout(() => set({ status: null }), 4_000);
  };
  const current = () => state?.settings ?? DEFAULT_SETTINGS;
  const texts = () => optionsTexts[languageOf(current(), browserLanguage())];

  /** Shows what is stored, under what the office prescribes. */
  async function show(): Promise<void> {
    const [own, policy] = await Promise.all([loadOwnSettings(), loadPolicy()]);
    const settings = withPolicy(own.settings, policy);
    const sites = await Promise.all(settings.sites.map(async (site) => ({ site, granted: await isGranted(site) })));
    const first = state ?? {
      fileAccess: await fileAccess(),
      status: null,
      dismissals: await loadAllDismissals(),
      keys: await loadKeys(),
      keyPage: keyPage(),
    };
    state = { ...first, settings, policy, state: own.state, sites, mayLook: await hasGovernmentAccess() };
    draw();
  }

  /** Shows and keeps a change; `word` is said when it is kept. */
  function change(edit: Edit, word?: () => string): Promise<void> {
    // The screen follows the hand at once; what the store says comes after.
    set({ settings: withPolicy({ ...current(), ...edit(current()) }, state?.policy ?? NO_POLICY) });
    changes = changes.then(() => keep(edit, word));
    return changes;
  }

  /** A change is made to what is stored, which may be newer than what is shown; what cannot be read is not written over. */
  async function keep(edit: Edit, word?: () => string): Promise<void> {
    const { settings, state: how } = await loadOwnSettings();
    const result = how === 'unavailable' ? 'failed' : await saveSettings({ ...settings, ...edit(settings) });
    if (result === 'saved') {
      say(word?.() ?? texts().saved);
    } else {
      await show();
      say(result === 'full' ? texts().full : texts().unsaved, true);
    }
  }

  async function addSite(typed: string): Promise<SiteProblem | null> {
    const site = siteOf(asciiHost(typed));
    const { sites } = current();
    if (site === null) return 'no-site';
    if (isGovernmentSite(site)) return 'government';
    if (sites.includes(site)) return 'known';
    if (sites.length >= MAX_SITES) return 'too-many';
    if (!(await ask(site))) return 'refused';
    await change(
      ({ sites: now }) => ({ sites: [...now.filter((other) => other !== site), site] }),
      () => texts().added(site),
    );
    return null;
  }

  /** Asks the background, which alone writes; the list follows when it is stored. */
  async function restore(which: Restore): Promise<void> {
    const answer = await askBackground('restore', { frame: null, which });
    const { restored, notRestored } = texts().dismissals;
    if (answer.ok && answer.value.result === 'kept') say(restored);
    else say(notRestored, true);
  }

  return {
    state: () => state,
    start: async () => {
      onDismissalsChanged(async () => set({ dismissals: await loadAllDismissals() }));
      const again = () => void show();
      onSettingsChanged(again);
      browser.permissions.onAdded.addListener(again);
      browser.permissions.onRemoved.addListener(again);
      await show();
    },
    lookAtKeys: async () => set({ keys: await loadKeys() }),
    actions: {
      setLanguage: (language) => void change(() => ({ language })),
      setMarks: (marks) => void change(() => ({ marks })),
      setTick: (tick) => void change(() => ({ tick })),
      setNoteLanguage: (noteLanguage) => void change(() => ({ noteLanguage })),
      setNoteWords: (part, words) => {
        void change(({ noteTemplate }) => ({ noteTemplate: { ...noteTemplate, [part]: words } }));
      },
      setBom: (bom) => void change(() => ({ bom })),
      setKeepOpened: (keepOpened) => void change(() => ({ keepOpened })),
      setRule: (rule, on) => {
        void change((settings) => withRule(settings, rule, on));
      },
      addSite,
      grantSite: (site) => void ask(site),
      removeSite: async (site) => {
        await change(
          ({ sites }) => ({ sites: sites.filter((other) => other !== site) }),
          () => texts().removed(site),
        );
        await browser.permissions.remove({ origins: [patternOf(site)] }).catch(() => false);
      },
      openExtensionPage: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
      openKeyPage: () => void openKeyPage(),
      grantAccess: () => void askGovernmentAccess(),
      restorePage: ({ key }) => void restore({ key, id: null }),
      restoreAll: () => void restore('all'),
      reset: () => {
        // What a person has written or allowed is no choice among defaults: sites and the words of notes stay.
        const { sites: _, noteTemplate: __, ...defaults } = DEFAULT_SETTINGS;
        void change(
          () => defaults,
          () => texts().wasReset,
        );
      },
    },
  };
}

/** Asks the person for a site; the first thing in a click, or browsers refuse to ask. */
async function ask(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] }).catch(() => false);
}

async function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] }).catch(() => false);
}

/** Names in other scripts as browsers write them (xn--…); anything else as it is. */
function asciiHost(typed: string): string {
  const [, below = '', host = ''] =
    /^\s*(?:https?:\/\/)?(\*\.)?([^/?#\s:]*\P{ASCII}[^/?#\s:]*)(?:[:/?#]\S*)?\s*$/u.exec(typed.toLowerCase()) ?? [];
  if (host === '') return typed;
  try {
    return below + new URL(`http://${host}`).hostname;
  } catch {
    return typed;
  }
}

/** Chrome has a switch for files of this machine, Firefox needs none. */
async function fileAccess(): Promise<boolean | null> {
  if (import.meta.env.BROWSER === 'firefox') return null;
  return browser.extension.isAllowedFileSchemeAccess().catch(() => null);
}
