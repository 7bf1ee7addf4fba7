/** Links to yearly reports in the page in front: what makes it a page for the workbench. */
import { browser } from 'wxt/browser';
import type { ReportLink } from '../../lib/batch/links';
import { pageLinks } from './page-links';

/** The links of a tab that may lead to reports, those of its frames behind its own; none where the browser does not let us look. */
export async function reportLinksOf(tabId: number): Promise<ReportLink[]> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: pageLinks });
    const found = frames.flatMap(({ result }) => (result && result.links.length > 0 ? [result] : []));
    if (found.length === 0) return [];
    const { reportLinks } = await import('../../lib/batch/links');
    return found.flatMap(({ links, url, title }) => reportLinks(links, { url, title }));
  } catch {
    return [];
  }
}
