/**
 * The sending end for what runs in every page: no polyfill, no schema library. What is told is checked where it arrives.
 */
import type { RequestOf, toBackground } from './protocol';

type BackgroundProtocol = typeof toBackground;

/** As much of the extension API as this needs; Firefox has `chrome` as well. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** Tells the background something; true where it was taken. Never throws: after an update there may be nobody to tell. */
export async function tellBackground<Name extends keyof BackgroundProtocol & string>(
  name: Name,
  body: RequestOf<BackgroundProtocol, Name>,
): Promise<boolean> {
  try {
    const answer = await chrome.runtime?.sendMessage({ to: 'background', name, body });
    return (answer as { ok?: unknown } | undefined)?.ok === true;
  } catch {
    return false;
  }
}

/** False as soon as the extension has been updated or removed while this script still runs in an open page. */
export function isExtensionAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
