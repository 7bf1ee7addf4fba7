/**
 * Brought in by the background where a page could be a report: reads, checks, marks, tells the background, and answers popup and panel. It
 * watches the page for changes until the page goes or the extension is updated.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeLeftovers } from '../../lib/mark/host';
import { startInspector } from './inspector';

/** One inspector per page, though it may be asked for many times. */
const started = Symbol.for('nianbao-checkup');

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const scope = globalThis as { [started]?: { recheck(): void } | undefined };
    const running = scope[started];
    if (running) {
      running.recheck();
      return;
    }
    removeLeftovers(document);
    scope[started] = startInspector(document, () => {
      scope[started] = undefined;
    });
  },
});
