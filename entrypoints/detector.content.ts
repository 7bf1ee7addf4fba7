/**
 * Asks of every page of a government only whether it could be a report. It stays tiny: no framework, no polyfill, no schema library; what
 * it says is checked where it arrives.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { RequestOf, toBackground } from '../lib/messages/protocol';
import { detectPage } from '../lib/page/detect';
import { type Watch, watchPage } from '../lib/page/watch';

/** What the detector needs of the extension API; `chrome` is there in Firefox as well. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** Elements that came or went; text that only changes (a clock, a counter) brings no report. */
const elementsCameOrWent = ({ addedNodes, type }: MutationRecord) => type === 'childList' && addedNodes.length > 0;

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main() {
    // Pictures, PDF viewers and plain text have a document too.
    if (!/html/.test(document.contentType)) return;
    let watch: Watch | undefined;
    const look = () => {
      const { verdict } = detectPage(document);
      if (verdict === 'no' && chrome.runtime?.id !== undefined) return false;
      // From here on the inspector watches the page; or the extension has been updated and this script is an orphan.
      watch?.stop();
      if (verdict !== 'no') void report({ verdict });
      return true;
    };
    if (look()) return;
    watch = watchPage(
      document,
      { quiet: 250, patience: 1_000, maxPatience: 15_000, attention: 60_000 },
      elementsCameOrWent,
      look,
    );
  },
});

async function report(body: RequestOf<typeof toBackground, 'frame-seen'>): Promise<void> {
  try {
    await chrome.runtime?.sendMessage({ to: 'background', name: 'frame-seen', body });
  } catch {
    // The extension was updated or removed while the page was open: there is nobody to tell.
  }
}
