/** Brought in by the background where the inspector has found a report: checks it, marks the page, answers popup and panel. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runningInspector } from '../../lib/page/running-inspector';
import { loadSettings } from '../../lib/storage/settings';
import { startPresenter } from './presenter';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  async main() {
    const { settings } = await loadSettings();
    // Asked for after the wait: two requests may have brought this script in twice.
    const inspector = runningInspector();
    if (inspector && !inspector.presenter) startPresenter(document, inspector, settings);
  },
});
