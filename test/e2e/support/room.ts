// The machine has no room left for what pages keep.
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Takes all room from the pages of the extension in Chromium, until it is given back. What is small may still go in for a while. */
export async function takeRoom({ session }: Driver, page: Page): Promise<{ giveBack(): Promise<void> }> {
  if (session.kind !== 'chromium') throw new Error('only the debugger of Chromium can take room away');
  const debug = await page.createCDPSession();
  const origin = `chrome-extension://${session.extension.id}`;
  await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return {
    giveBack: async () => {
      await debug.send('Storage.overrideQuotaForOrigin', { origin });
      await debug.detach();
    },
  };
}
