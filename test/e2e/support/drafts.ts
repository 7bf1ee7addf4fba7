// The page for drafts, and a draft made of a page, for the tests of them.
import type { Page } from 'puppeteer-core';
import { readPage } from '../../../lib/page/read/read-page.ts';
import { docx } from '../../unit/support/docx.ts';
import { bodyOf } from '../../unit/support/docx-of-page.ts';
import { documentOf } from '../../unit/support/pages.ts';
import { waitFor } from '../harness/index.ts';
import type { Driver } from './driver.ts';

/** The page as a Word document. */
export function wordOf(page: string): Uint8Array {
  return docx({ body: bodyOf(readPage(documentOf(page)).source.blocks) });
}

/** Opens the page for drafts, and waits until files can be put into it. */
export async function openDrafts(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('/document.html');
  await waitFor('the page', async () =>
    (await page.evaluate(() => document.body.innerText)).includes('将文件拖到这里'),
  );
  return page;
}

/** What stands beside the drafts: the list of what was found in the one in front, or why it could not be read. */
export const besideDrafts = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('.draft-side') as HTMLElement).innerText);

/** Drops files together, as a person does; what is dropped is made in the page, since no test can move a file over a window. */
export async function drop(page: Page, ...files: [name: string, content: Uint8Array][]): Promise<void> {
  await page.evaluate(
    (dropped) => {
      const data = new DataTransfer();
      for (const [name, content] of dropped)
        data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
      for (const type of ['dragover', 'drop'])
        document.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const),
  );
}
