/** What happens once: the welcome page after installing, and a word on what is new after an update. */
import { browser } from 'wxt/browser';
import { keepNews } from '../../lib/storage/news';
import { openWelcome } from '../screen/open-pages';

/** Listens for the one moment in which the browser says so. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void openWelcome();
    const { version } = browser.runtime.getManifest();
    // Loaded again from a folder: the same version.
    if (reason === 'update' && previousVersion !== version) void keepNews(version);
  });
}
