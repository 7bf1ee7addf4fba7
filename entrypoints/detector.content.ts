/**
 * Asks of every page of a government only whether it could be a report. It stays tiny: no framework, no polyfill, no schema library; what
 * it says is checked where it arrives.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isExtensionAlive, tellBackground } from '../lib/messages/tell';
import { detectPage } from '../lib/page/detect';
import { type Watch, watchPage } from '../lib/page/watch/watch';

/** Elements that came; text that only changes (a clock, a counter) brings no report. */
const elementsCame = ({ addedNodes }: MutationRecord) => addedNodes.length > 0;

const key = Symbol.for('nianbao-checkup-detector');
const scope = globalThis as { [key]?: Watch };

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  // Frames without an address of their own belong to the page that filled them: srcdoc, also in a sandbox.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    // Pictures, PDF viewers and plain text have a document too.
    if (!/html/.test(document.contentType)) return;
    let watch: Watch | undefined;
    // Browsers run this script in a new page, and the background in the pages that are open when it starts; some are both.
    scope[key]?.stop();
    scope[key] = { stop: () => watch?.stop() };
    const look = () => {
      const { verdict } = detectPage(document);
      if (verdict === 'no' && isExtensionAlive()) return false;
      // From here on the inspector watches the page; or the extension has been updated and this script is an orphan.
      watch?.stop();
      if (verdict !== 'no') void tellBackground('frame-seen', { verdict });
      return true;
    };
    const begin = () => {
      if (look()) return;
      watch = watchPage(
        document,
        { quiet: 250, patience: 1_000, maxPatience: 15_000, attention: () => 60_000 },
        elementsCame,
        look,
      );
    };
    // A page that is loaded beforehand is looked at once a person sees it; until then the tab shows another page.
    if ((document as { prerendering?: boolean }).prerendering)
      document.addEventListener('prerenderingchange', begin, { once: true });
    else begin();
  },
});
