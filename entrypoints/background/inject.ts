/** Brings scripts into pages. */
import { browser } from 'wxt/browser';

const INSPECTOR = '/content-scripts/inspector.js' as const;
const DETECTOR = '/content-scripts/detector.js' as const;

/** Brings the inspector into one frame; false where the browser does not let us, or the frame has gone meanwhile. */
export async function injectInFrame(tabId: number, frameId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [frameId] }, INSPECTOR);
}

/** Brings the inspector into every frame of a tab that we may enter: the person asked for it (activeTab). */
export async function injectInTab(tabId: number): Promise<boolean> {
  // The top frame alone decides whether we are allowed; frames from elsewhere may well refuse.
  const top = await inject({ tabId, frameIds: [0] }, INSPECTOR);
  if (top) await inject({ tabId, allFrames: true }, INSPECTOR);
  return top;
}

/** The pages where the detector runs without being asked. */
export function governmentPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/** Brings the detector into all pages of these patterns that are open, as the browser does when it loads them. */
export async function wakeOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  for (const { id, discarded } of tabs) {
    if (id !== undefined && !discarded) await inject({ tabId: id, allFrames: true }, DETECTOR);
  }
}

type Target = { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };

async function inject(target: Target, file: typeof INSPECTOR | typeof DETECTOR): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    // A page of the browser's own, a store, a viewer, a page that went away: no error of ours.
    return false;
  }
}
