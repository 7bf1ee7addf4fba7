/** What a layout is: one editor's way to put a report on a page. */
import type { PageDoc } from '../page/items';
import type { Rng } from '../random';

/** A page ready for the browser. */
export interface RenderedPage {
  html: string;
  /** Check the document inside this frame instead of the page's own; a selector. */
  frame?: string;
}

/** A layout; its id is what `--layout` takes. */
export interface Layout {
  id: string;
  /** What the editor did. */
  about: string;
  render(doc: PageDoc, rng: Rng): RenderedPage;
  /** True where blank cells leave no trace, so that faults of cells cannot be found: only pages without a fault are made so. */
  cleanOnly?: true;
}
