/** Saves files. It happens here because the popup of Firefox closes when the save dialog opens, and its data with it. */
import { type Browser, browser } from 'wxt/browser';
import { askPresenter } from '../../lib/messages/ask';
import type { ExportKind, ExportResult } from '../../lib/messages/protocol';
import { evidenceFrom } from '../../lib/view/evidence';
import { type ExportFile, exportFile } from './export-files';

/** Asks the frame for its check once more, makes the file and gives it to the browser. */
export async function exportReport(tabId: number, frameId: number, kind: ExportKind): Promise<ExportResult> {
  const answer = await askPresenter(tabId, frameId, 'evidence', {});
  if (!answer.ok || answer.value.evidence === null) return { done: false, reason: 'page-gone' };
  const { name, content, type } = await exportFile(evidenceFrom(answer.value.evidence), kind);
  const saved = await save(name, content, type);
  return saved ? { done: true, fileName: name } : { done: false, reason: 'download-failed' };
}

async function save(filename: string, content: ExportFile['content'], type: string): Promise<boolean> {
  const { url, release } = addressOf(content, type);
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify' });
    if (release) releaseWhenDone(id, release);
    return true;
  } catch {
    release?.();
    return false;
  }
}

/** Firefox refuses data: addresses; the service worker of Chrome can make no blob: addresses. */
function addressOf(content: ExportFile['content'], type: string): { url: string; release: (() => void) | null } {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  return {
    url: `data:${type};base64,${base64(typeof content === 'string' ? new TextEncoder().encode(content) : content)}`,
    release: null,
  };
}

function base64(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += step) {
    binary += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return btoa(binary);
}

function releaseWhenDone(id: number, release: () => void): void {
  const listener = (delta: Browser.downloads.DownloadDelta) => {
    if (delta.id !== id || (delta.state?.current !== 'complete' && delta.state?.current !== 'interrupted')) return;
    browser.downloads.onChanged.removeListener(listener);
    release();
  };
  browser.downloads.onChanged.addListener(listener);
}
