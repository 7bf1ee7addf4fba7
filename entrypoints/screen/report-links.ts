/** Links to yearly reports in the page in front: what makes it a page for the workbench. */
import { browser } from 'wxt/browser';
import type { LinkList } from '../../lib/batch/links';
import { pageLinks } from './page-links';

/** No links at all. */
export const NO_LINKS: LinkList = { links: [], next: null };

/**
 * The links of a tab that may lead to reports, those of its frames behind its own; none where the browser does not let us look.
 * @param presses so often the list has been turned to its next page by a script of its own
 */
export async function reportLinksOf(tabId: number, presses = 0): Promise<LinkList> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: pageLinks });
    const found = frames.flatMap(({ result }) => (result && result.links.length > 0 ? [result] : []));
    if (found.length === 0) return NO_LINKS;
    const { reportLinks, joinLists } = await import('../../lib/batch/links');
    const lists = found.map(({ links, url, title, next }): LinkList => {
      const turned =
        next === 'script' ? { url, presses: presses + 1 } : next === null ? null : { url: next, presses: 0 };
      return { links: reportLinks(links, { url, title }), next: turned };
    });
    const joined = lists.reduce(joinLists);
    return { links: joined.links, next: lists.find(({ next }) => next !== null)?.next ?? null };
  } catch {
    return NO_LINKS;
  }
}
