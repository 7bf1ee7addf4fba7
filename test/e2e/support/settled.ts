// When a screen is at rest, as its own browser says: no fixed time is long enough on every machine.
import type { Page } from 'puppeteer-core';

/** An expression with `doc`: waits until whatever moves on it once has come to its end, and has been drawn. */
export const SETTLED = `(async () => {
  const view = doc.defaultView;
  const frame = () => new Promise((resolve) => view.requestAnimationFrame(resolve));
  await frame();
  const ending = doc.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.all(ending.map(({ finished }) => finished.catch(() => {})));
  await frame();
  await frame();
  return true;
})()`;

/** Waits until a page is at rest. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`((doc) => ${SETTLED})(document)`);
}
