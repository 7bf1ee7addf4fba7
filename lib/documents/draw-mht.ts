/** A page saved as one file (.mht), as Word, WPS and browsers write it: the HTML in it is what is drawn. */
import { drawHtml } from './draw-html';
import { type Drawn, Refused } from './types';

/** Draws the page; refuses a file without one. */
export async function drawMht(bytes: Uint8Array, document: Document): Promise<Drawn> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, subject } = await new PostalMime().parse(bytes);
  if (!html) throw new Refused('damaged');
  const drawn = await drawHtml(html, document);
  return drawn.title === '' ? { ...drawn, title: subject ?? '' } : drawn;
}
