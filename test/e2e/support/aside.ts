// Setting aside in the real popup, for the tests of it.
import { waitFor } from '../harness/index.ts';
import type { Popup } from './driver.ts';
import { click } from './popup-clicks.ts';

export { click, saying } from './popup-clicks.ts';

/** Types into the field of the question. */
const write = (popup: Popup, words: string) =>
  popup.evaluate(
    `(() => {
      const field = doc.querySelector('.aside-form textarea');
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new doc.defaultView.Event('input', { bubbles: true }));
      return true;
    })()`,
  );
/** The words of what has the focus. */
export const focused = (popup: Popup) => popup.evaluate('doc.activeElement.textContent').then(String);

/** Sets the first problem with these words aside. */
export async function setAside(popup: Popup, problem: string, reason: string, words: string): Promise<void> {
  await waitFor(`the problem ${problem}`, () =>
    popup.evaluate(
      `(() => {
        const items = [...doc.querySelectorAll('.item')];
        const item = items.find((each) => each.textContent.includes(${JSON.stringify(problem)}));
        item?.querySelector('.set-aside button').click();
        return Boolean(item);
      })()`,
    ),
  );
  await click(popup, `.aside-form input[value=${reason}]`);
  if (words !== '') await write(popup, words);
  await click(popup, '.aside-form .primary');
}
