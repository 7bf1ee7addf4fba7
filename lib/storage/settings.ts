/** Keeps the settings in `storage.sync`, so that they follow a person to the next machine. Every way to fail has a name. */
import { api } from '../browser/api';
import { NO_POLICY, type Policy, readPolicy, withPolicy } from '../settings/policy';
import { DEFAULT_SETTINGS, type KnownSettings, readSettings, type Settings } from '../settings/schema';
import { failureOf, type WriteFailure } from './failure';

const KEY = 'settings';

/** The settings that hold: what the person has chosen, and what an office prescribes. Never throws. */
export async function loadSettings(): Promise<KnownSettings> {
  const [{ settings, state }, policy] = await Promise.all([loadOwnSettings(), loadPolicy()]);
  return { settings: withPolicy(settings, policy), state };
}

/** What an office prescribes on this machine; nothing where no policy is set. Never throws: Firefox rejects where there is none. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return readPolicy(await api.storage.managed.get());
  } catch {
    return NO_POLICY;
  }
}

/** The person's own settings as stored; the defaults where there are none, or where the browser keeps none. Never throws. */
export async function loadOwnSettings(): Promise<KnownSettings> {
  try {
    return readSettings((await api.storage.sync.get(KEY))[KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, state: 'unavailable' };
  }
}

/** How keeping went. `full`: the browser's store for settings has no room for them. */
export type SettingsResult = 'saved' | WriteFailure;

/** Keeps the person's own settings. Never throws. */
export async function saveSettings(settings: Settings): Promise<SettingsResult> {
  try {
    await api.storage.sync.set({ [KEY]: settings });
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Calls back with the settings that hold whenever they have changed: here, on another machine, or by the office's word.
 * @returns stops listening
 */
export function onSettingsChanged(listener: (known: KnownSettings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'managed' || (area === 'sync' && changes[KEY])) void loadSettings().then(listener);
  };
  api.storage.onChanged.addListener(changed);
  return () => api.storage.onChanged.removeListener(changed);
}
