/** Saves files. It happens here because the popup of Firefox closes when the save dialog opens, and its data with it. */
import { type Browser, browser } from 'wxt/browser';
import { fromBase64 } from '../../lib/messages/bytes';
import type { SaveResult } from '../../lib/messages/protocol';

/** Chrome takes no longer address, and the file is in the address there. */
const LONGEST_ADDRESS = 2_000_000;

/** Gives a file to the browser to be saved under this name, or under one like it where the name is taken. */
export async function saveFile(name: string, type: string, base64: string): Promise<SaveResult> {
  const { url, release } = addressOf(type, base64);
  if (url.startsWith('data:') && url.length > LONGEST_ADDRESS) return { saved: false, reason: 'too-large' };
  try {
    const id = await browser.downloads.download({ url, filename: name, conflictAction: 'uniquify' });
    if (release) releaseWhenDone(id, release);
    return { saved: true };
  } catch {
    release?.();
    return { saved: false, reason: 'download-failed' };
  }
}

/** Firefox refuses data: addresses; the service worker of Chrome can make no blob: addresses. */
function addressOf(type: string, base64: string): { url: string; release: (() => void) | null } {
  if (typeof URL.createObjectURL !== 'function') return { url: `data:${type};base64,${base64}`, release: null };
  const url = URL.createObjectURL(new Blob([fromBase64(base64)], { type }));
  return { url, release: () => URL.revokeObjectURL(url) };
}

function releaseWhenDone(id: number, release: () => void): void {
  const listener = (delta: Browser.downloads.DownloadDelta) => {
    if (delta.id !== id || (delta.state?.current !== 'complete' && delta.state?.current !== 'interrupted')) return;
    browser.downloads.onChanged.removeListener(listener);
    release();
  };
  browser.downloads.onChanged.addListener(listener);
}
