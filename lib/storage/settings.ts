/** Keeps the settings in `storage.sync`, so that they follow a person to the next machine. Every way to fail has a name. */
import { api } from '../browser/api';
import { DEFAULT_SETTINGS, type KnownSettings, readSettings, type Settings } from '../settings/schema';
import { failureOf, type WriteFailure } from './failure';

const KEY = 'settings';

/** The settings as stored; the defaults where there are none, or where the browser keeps none. Never throws. */
export async function loadSettings(): Promise<KnownSettings> {
  try {
    return readSettings((await api.storage.sync.get(KEY))[KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, state: 'unavailable' };
  }
}

/** How keeping went. `full`: the browser's store for settings has no room for them. */
export type SettingsResult = 'saved' | WriteFailure;

/** Keeps the settings. Never throws. */
export async function saveSettings(settings: Settings): Promise<SettingsResult> {
  try {
    await api.storage.sync.set({ [KEY]: settings });
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Calls back whenever the settings have changed, here or on another machine.
 * @returns stops listening
 */
export function onSettingsChanged(listener: (known: KnownSettings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'sync' && change) listener(readSettings(change.newValue));
  };
  api.storage.onChanged.addListener(changed);
  return () => api.storage.onChanged.removeListener(changed);
}
