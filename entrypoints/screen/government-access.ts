/** The right to look at government sites. Firefox lets a person withdraw it, and then nothing is checked any more by itself. */
import { browser } from 'wxt/browser';

/** The sites that the extension watches by itself, as its manifest names them. */
const origins = () => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** Whether the browser lets us look at them; true where it does not tell. */
export function hasGovernmentAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins() }).catch(() => true);
}

/** Asks the person for the right; the first thing in a click, or browsers refuse to ask. */
export function askGovernmentAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() }).catch(() => false);
}
