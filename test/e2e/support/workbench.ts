// What the tests of the workbench do in its page.
import type { Page } from 'puppeteer-core';
import { waitFor } from '../harness/index.ts';

/** All words that are to be seen. */
export const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Waits until the page says these words. */
export const says = (page: Page, words: string, patience = 60_000) =>
  waitFor(`the workbench to say ${words}`, async () => (await textOf(page)).includes(words), patience);

/** Presses the first button whose words begin so, as soon as it can be pressed. */
export const press = (page: Page, words: string) =>
  waitFor(`the button ${words}`, () =>
    page.evaluate((name) => {
      const found = [...document.querySelectorAll('button')].find(
        (button) => button.textContent?.trim().startsWith(name) && !button.disabled,
      );
      found?.click();
      return found !== undefined;
    }, words),
  );

/** The lines of the table that are drawn: the last part of the address, the number of errors, and the state. */
export const linesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.bench-table tbody tr:not(.room)')].map((row) => ({
      path: /\/[^/]*$/.exec(row.querySelector('small')?.textContent ?? '')?.[0] ?? '',
      name: row.querySelector('small')?.textContent ?? '',
      errors: row.querySelector('td.errors')?.textContent ?? '',
      state: row.querySelector('.bench-tag')?.textContent ?? '',
    })),
  );

/** Puts a text into the field for addresses. */
export const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    (document.getElementById('addresses') as HTMLTextAreaElement).value = words;
  }, text);
