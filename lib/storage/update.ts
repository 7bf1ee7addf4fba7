/** The version that the browser has fetched and that waits to be started. Kept for the session: a restart starts it anyway. */
import * as z from 'zod/mini';
import { api } from '../browser/api';

const KEY = 'waiting-update';
const VersionSchema = z.string().check(z.regex(/^\d+(?:\.\d+){0,3}$/));

/** Keeps the version that waits. */
export async function keepWaitingUpdate(version: string): Promise<void> {
  await api.storage.session.set({ [KEY]: version });
}

/** The version that waits; null where none does, or the session cannot be read. Never throws. */
export async function waitingUpdate(): Promise<string | null> {
  try {
    return versionIn((await api.storage.session.get(KEY))[KEY]);
  } catch {
    return null;
  }
}

/** Calls back with every version that comes to wait from now on. */
export function onWaitingUpdate(listener: (version: string) => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    const version = area === 'session' ? versionIn(changes[KEY]?.newValue) : null;
    if (version !== null) listener(version);
  });
}

function versionIn(stored: unknown): string | null {
  const read = VersionSchema.safeParse(stored);
  return read.success ? read.data : null;
}
