/** Whether the extension has been updated and nobody has been told yet: told once, in the popup or on the welcome page. */
import { api } from '../browser/api';

const KEY = 'news';

/** Keeps that this version is new to the person. Never throws. */
export async function keepNews(version: string): Promise<void> {
  await api.storage.local.set({ [KEY]: version }).catch(() => {});
}

/** The version that the person has not been told of; null where there is none, or where the browser keeps nothing. */
export async function untoldNews(): Promise<string | null> {
  try {
    const stored = (await api.storage.local.get(KEY))[KEY];
    return typeof stored === 'string' ? stored : null;
  } catch {
    return null;
  }
}

/** The person has been told. Never throws. */
export async function forgetNews(): Promise<void> {
  await api.storage.local.remove(KEY).catch(() => {});
}
