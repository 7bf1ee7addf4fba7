// The keys that the browser has really assigned: the buttons name those, and no others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, launchChromium, type Site, serveSite, waitFor } from './harness/index.ts';
import * as pages from './support/pages.ts';

interface Command {
  name?: string;
  shortcut?: string;
}
interface Api {
  chrome: { commands: { getAll(): Promise<Command[]> } };
}

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample });
});
afterAll(() => site.close());

describe('keys in Chromium', () => {
  let chromium: ChromiumSession;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it('are assigned to every command, and named on the buttons as the browser writes them', async () => {
    const popup = await chromium.openPopup(await chromium.open(site.url('/report.html')));
    const commands = await popup.evaluate(() => (globalThis as unknown as Api).chrome.commands.getAll());
    const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
    expect([...keys.keys()].sort()).toEqual(['_execute_action', 'next-problem', 'open-panel', 'previous-problem']);
    expect([...keys.values()].filter((key) => key === '')).toEqual([]);
    const title = `下一处（${keys.get('next-problem')}）`;
    await waitFor('the button to name its key', () =>
      popup.evaluate(
        (wanted) =>
          [...document.querySelectorAll('.steps button')].some((each) => (each as HTMLElement).title === wanted),
        title,
      ),
    );
  });
});
