/** Files in which the report of the page in front may stand: what makes it a page to go on from with 核对文稿. */
import { browser } from 'wxt/browser';
import { pageFiles } from './page-files';

const MOST = 3;

/** The names of such files in a tab; none where the browser does not let us look. A tab that shows a PDF is such a file itself. */
export async function reportFilesOf({ id, url }: { id: number; url: string }): Promise<string[]> {
  const own = /\/([^/?#]+\.pdf)(?:[?#]|$)/i.exec(url)?.[1];
  if (own !== undefined) return [decoded(own)];
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: pageFiles });
    const names = frames.flatMap(({ result }) => (Array.isArray(result) ? result : []));
    return [...new Set(names.filter((name) => typeof name === 'string'))].slice(0, MOST);
  } catch {
    return [];
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
