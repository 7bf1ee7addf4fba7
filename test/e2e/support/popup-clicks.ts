// What tests do in the popup.
import { waitFor } from '../harness/index.ts';
import type { Popup } from './driver.ts';

/** Waits until the popup says these words; gives all it says. */
export const saying = (popup: Popup, words: string | RegExp): Promise<string> =>
  waitFor(`the popup to say ${words}`, async () => {
    const text = await popup.text();
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });

/** Clicks the first element that fits the selector, holds the words (or is named by them) and may be clicked. */
export const click = (popup: Popup, selector: string, words = ''): Promise<unknown> =>
  waitFor(`something to click: ${selector} ${words}`, () =>
    popup.evaluate(
      `(() => {
        const words = ${JSON.stringify(words)};
        const named = (element) => (element.textContent + (element.getAttribute('aria-label') ?? '') + (element.title ?? '')).includes(words);
        const found = [...doc.querySelectorAll(${JSON.stringify(selector)})].find((element) => named(element) && !element.disabled);
        found?.click();
        return Boolean(found);
      })()`,
    ),
  );
