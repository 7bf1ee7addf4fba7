/** Wires the extension together. It may be stopped and woken at any time: all it knows of tabs is in storage.session. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type BackgroundReplies, toBackground } from '../../lib/messages/protocol';
import { serve } from '../../lib/messages/serve';
import { keepFromPages, moveToNewKeys } from '../../lib/storage/dismissals';
import { forgetInspector, forgetTab, isFirstStart } from '../../lib/storage/frames';
import { forgetLocalFile } from '../../lib/storage/local-files';
import { openHelp } from '../screen/open-pages';
import { updateBadge } from './badge';
import { checkFrame, leaveFrame } from './check-page';
import { onCommand } from './commands';
import { saveFile } from './download';
import { governmentPatterns, injectInFrame, injectInTab, wakeOpenTabs } from './inject';
import { welcomeOnce } from './installed';
import { followLocalFiles, localPageLeft } from './local-files';
import { keepAside, restoreAside } from './set-aside';
import { followSites, watchSites } from './sites';
import { followUpdates } from './update';

export default defineBackground(() => {
  // Every listener is added at once, in the first turn: a worker that was stopped is woken for the listeners it had.
  serve<typeof toBackground, BackgroundReplies>('background', toBackground, {
    'frame-seen': async (_, { tabId, frameId }) => {
      if (tabId !== null && frameId !== null) await injectInFrame(tabId, frameId);
      return {};
    },
    'check-page': ({ instance, url, serial, source }, { tabId, frameId, where }) =>
      tabId === null || frameId === null
        ? { checked: null }
        : checkFrame({ tabId, frameId, where, instance, url, serial }, source),
    'frame-left': async ({ instance, reload }, { tabId }) => {
      if (tabId === null) return {};
      leaveFrame(instance);
      // A page that is being left has no number of its own any more: it goes by its inspector.
      const frameId = await forgetInspector(tabId, instance);
      if (frameId !== null) await localPageLeft(tabId, frameId, reload);
      await updateBadge(tabId);
      return {};
    },
    'open-help': async ({ rule }) => {
      await openHelp(rule);
      return {};
    },
    'inspect-tab': async ({ tabId }) => ({
      outcome: (await injectInTab(tabId)) ? ('inspected' as const) : ('not-allowed' as const),
    }),
    'set-aside': async (request) => ({ result: await keepAside(request) }),
    restore: async ({ frame, which }) => ({ result: await restoreAside(frame, which) }),
    save: ({ name, type, base64 }) => saveFile(name, type, base64),
  });

  const forget = (tabId: number) => {
    void forgetTab(tabId);
    void forgetLocalFile(tabId);
  };
  browser.tabs.onRemoved.addListener(forget);
  // A page that was loaded beforehand takes the place of a tab, under a number of its own.
  browser.tabs.onReplaced.addListener((_, replaced) => forget(replaced));
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
  followLocalFiles();
  followSites();
  followUpdates();
  welcomeOnce();
  // The right to government sites is back: their open pages have no living detector.
  browser.permissions.onAdded.addListener(() => void wakeOpenTabs(governmentPatterns()));
  void keepFromPages();
  void moveToNewKeys();
  // Installed, updated or switched on again: the pages that are already open have no living detector.
  void isFirstStart().then((first) => (first ? start() : undefined));
});

/** The browser has forgotten which sites were added, and open pages have no detector that lives. */
async function start(): Promise<void> {
  await wakeOpenTabs(governmentPatterns());
  await watchSites();
}
