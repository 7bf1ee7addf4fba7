/** Where a draft stands in the page: one element for each, all laid out, since what is not laid out reads as hidden. */
import { scopedSheet } from '../../lib/documents/scoped-sheet';
import type { Drawn } from '../../lib/documents/types';

/** A draft in the page. */
export interface PlacedDraft {
  element: HTMLElement;
  /** Brings it to the front, or behind the one that is. */
  setFront(front: boolean): void;
  remove(): void;
}

let placed = 0;

/** Puts the draft into the pane, behind all others. */
export function placeDraft(pane: HTMLElement, drawn: Drawn): PlacedDraft {
  const { ownerDocument: document } = pane;
  const view = document.defaultView as Window & typeof globalThis;
  placed += 1;
  const element = document.createElement('div');
  element.id = `draft-${placed}`;
  element.className = 'draft-page';
  element.inert = true;
  const sheets = drawn.styles.map((css) => scopedSheet(view, css, `#${element.id}`));
  document.adoptedStyleSheets.push(...sheets);
  element.append(drawn.content);
  pane.append(element);
  return {
    element,
    setFront(front) {
      element.inert = !front;
    },
    remove() {
      element.remove();
      drawn.release?.();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    },
  };
}
