/** Brought in by the background where a page could be a report: reads it, has it checked, marks it, and does so again when the page changes. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeLeftovers } from '../../lib/mark/leftovers';
import { runningInspector } from '../../lib/page/watch/running-inspector';
import { startInspector } from './inspector';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // One inspector per page, though it may be asked for many times.
    const running = runningInspector();
    if (running) {
      running.look();
      return;
    }
    removeLeftovers(document);
    startInspector(document);
  },
});
