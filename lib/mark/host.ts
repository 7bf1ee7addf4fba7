/** The one element that holds everything we draw. It is the last child of the page's root; when it is removed, the page is as it was before. */
import { HOST_NAME } from './leftovers';
import { markStyle } from './style';

/** A mounted host. */
export interface Host {
  element: HTMLElement;
  /** Everything is drawn in here; it clips, so that no mark makes the page longer or wider. */
  layer: HTMLElement;
  remove(): void;
}

/**
 * Puts the host in; null where the page leaves no room for it (no root element, or a definition of its own under our name).
 * @param name of the element
 * @param style of what is drawn in it
 */
export function mountHost(document: Document, name: string = HOST_NAME, style: string = markStyle): Host | null {
  const root = document.documentElement;
  if (!root) return null;
  const element = document.createElement(name);
  let shadow: ShadowRoot;
  try {
    shadow = element.attachShadow({ mode: 'closed' });
  } catch {
    return null;
  }
  addStyle(document, shadow, style);
  const layer = document.createElement('div');
  layer.className = 'layer';
  shadow.append(layer);
  root.append(element);
  return { element, layer, remove: () => element.remove() };
}

/** A constructed style sheet, because a strict policy of the page forbids inline styles. Some browsers do not let extensions make one: a style element then. */
function addStyle(document: Document, shadow: ShadowRoot, words: string): void {
  try {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(words);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = words;
    shadow.append(style);
  }
}
