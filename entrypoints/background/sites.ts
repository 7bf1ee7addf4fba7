/**
 * Lets the detector run by itself on the sites that a person has added. The list travels between machines with the settings; the right to
 * a site does not, so only sites are watched that this browser has been allowed.
 */
import { browser } from 'wxt/browser';
import { FILE_PATTERN, patternOf } from '../../lib/settings/sites';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import { wakeOpenTabs } from './inject';

const ID = 'added-sites';

let running: Promise<void> = Promise.resolve();

/** Keeps watching the right sites whenever list or rights change. */
export function followSites(): void {
  const again = () => void watchSites();
  onSettingsChanged(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
}

/** Makes the browser run the detector on every added site that it allows, from the next page on, and at once in pages that are open. */
export function watchSites(): Promise<void> {
  // One after the other: two at once would both register what only one may.
  running = running.then(register).catch((error: unknown) => {
    console.warn('年报体检: the added sites cannot be watched', error);
  });
  return running;
}

async function register(): Promise<void> {
  const matches = await allowedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const known = registered?.matches ?? [];
  // Older versions of ours watched no frames without an address, and what they registered stays until it is updated.
  const complete = !registered || registered.matchOriginAsFallback === true;
  if (complete && matches.join() === known.join()) return;
  if (matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: ['content-scripts/detector.js'],
    matches,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const write = registered
    ? browser.scripting.updateContentScripts.bind(browser.scripting)
    : browser.scripting.registerContentScripts.bind(browser.scripting);
  try {
    // As on the sites of governments: frames without an address of their own belong to the page that filled them.
    await write([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    // Chromium before 119 refuses a script with a property that it does not know. There such frames are not watched; the page is.
    await write([script]);
  }
  await wakeOpenTabs(matches.filter((pattern) => !known.includes(pattern)));
}

async function allowedPatterns(): Promise<string[]> {
  const { settings } = await loadSettings();
  // Saved pages too, where the person has been asked for them: on the welcome page, in Firefox.
  const patterns = [...settings.sites.map(patternOf), ...(import.meta.env.BROWSER === 'firefox' ? [FILE_PATTERN] : [])];
  const allowed = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => allowed[index]).sort();
}
