/** Brought in by the background where the inspector has found a report: checks it, marks the page, answers popup and panel. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runningInspector } from '../../lib/page/running-inspector';
import { startPresenter } from './presenter';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const inspector = runningInspector();
    if (inspector && !inspector.presenter) startPresenter(document, inspector);
  },
});
