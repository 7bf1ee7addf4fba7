// Which browser the next suite of end-to-end tests gets. What a real one forgets in between: test/e2e/kept-browsers.test.ts.
import { beforeEach, expect, it, vi } from 'vitest';
import type { BrowserProcess } from '../e2e/harness/kept-browsers.ts';

type Kept = typeof import('../e2e/harness/kept-browsers.ts');
interface Fake extends BrowserProcess {
  number: number;
}

let kept: Kept;
let ended: number[];
let started: number;
beforeEach(async () => {
  vi.resetModules();
  kept = await import('../e2e/harness/kept-browsers.ts');
  ended = [];
  started = 0;
});

/** A browser that is no browser. */
const start =
  (common = true, connected = true) =>
  async (): Promise<Fake> => {
    started += 1;
    const number = started;
    const browser = { connected } as BrowserProcess['browser'];
    return { number, browser, common, spoilt: false, end: async () => void ended.push(number) };
  };
const forgetful = () => kept.standOf<Fake>(async () => {});

it('is ended where nobody keeps browsers', async () => {
  const stand = forgetful();
  await stand.giveBack(await stand.take(true, start()));
  expect(ended).toEqual([1]);
});

it('is the one that was given back, and a second one beside it', async () => {
  kept.keepBrowsers();
  const stand = forgetful();
  const first = await stand.take(true, start());
  const second = await stand.take(true, start());
  await stand.giveBack(first);
  expect((await stand.take(true, start())).number).toBe(1);
  await stand.giveBack(second);
  expect((await stand.take(true, start())).number).toBe(2);
  expect([started, ended]).toEqual([2, []]);
});

it('is a new one where another kind is asked for, and of that kind none is kept', async () => {
  kept.keepBrowsers();
  const stand = forgetful();
  await stand.giveBack(await stand.take(true, start()));
  const wide = await stand.take(false, start(false));
  expect(wide.number).toBe(2);
  await stand.giveBack(wide);
  expect(ended).toEqual([2]);
});

it('is a new one after a test has failed, whether the browser was in use or waited', async () => {
  kept.keepBrowsers();
  const stand = forgetful();
  const [used, waits] = [await stand.take(true, start()), await stand.take(true, start())];
  await stand.giveBack(waits);
  await kept.spoilBrowsers();
  expect(ended).toEqual([2]);
  await stand.giveBack(used);
  expect(ended).toEqual([2, 1]);
  expect((await stand.take(true, start())).number).toBe(3);
});

it('is a new one where the last could not forget, or has died while it waited', async () => {
  kept.keepBrowsers();
  const stuck = kept.standOf<Fake>(async () => {
    throw new Error('stuck');
  });
  await stuck.giveBack(await stuck.take(true, start()));
  expect(ended).toEqual([1]);
  const stand = forgetful();
  const mortal = await stand.take(true, start());
  await stand.giveBack(mortal);
  Object.assign(mortal.browser, { connected: false });
  expect((await stand.take(true, start())).number).toBe(3);
  expect(ended).toEqual([1, 2]);
});
