// Setting aside in the real popup, for the tests of it.
import { waitFor } from '../harness/index.ts';
import type { Popup } from './driver.ts';

/** Waits until the popup says this; gives all that it says. */
export const saying = (popup: Popup, words: string | RegExp) =>
  waitFor(`the popup to say ${words}`, async () => {
    const text = await popup.text();
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });
/** Clicks the first element that fits the selector and holds the words. */
export const click = (popup: Popup, selector: string, words = '') =>
  waitFor(`something to click: ${selector} ${words}`, () =>
    popup.evaluate(
      `(() => { const found = [...doc.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.textContent.includes(${JSON.stringify(words)})); found?.click(); return Boolean(found); })()`,
    ),
  );
/** Types into the field of the question. */
const write = (popup: Popup, words: string) =>
  popup.evaluate(
    `(() => { const field = doc.querySelector('.aside-form textarea'); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new doc.defaultView.Event('input', { bubbles: true })); return true; })()`,
  );
/** The words of what has the focus. */
export const focused = (popup: Popup) => popup.evaluate('doc.activeElement.textContent').then(String);

/** Sets the first problem with these words aside. */
export async function setAside(popup: Popup, problem: string, reason: string, words: string): Promise<void> {
  await waitFor(`the problem ${problem}`, () =>
    popup.evaluate(
      `(() => { const item = [...doc.querySelectorAll('.item')].find((each) => each.textContent.includes(${JSON.stringify(problem)})); item?.querySelector('.set-aside button').click(); return Boolean(item); })()`,
    ),
  );
  await click(popup, `.aside-form input[value=${reason}]`);
  if (words !== '') await write(popup, words);
  await click(popup, '.aside-form .primary');
}
