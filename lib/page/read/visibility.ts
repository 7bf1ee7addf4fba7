/** What a person cannot see on a page: by the browser's own answer, or, where it has none (jsdom, DOMParser), by markup and style. */
import type { Sight } from './dom-access';

/** Accessors that no name of the page shadows, as `domOf` makes them. */
export interface SightSource {
  view: (Window & typeof globalThis) | null;
  /** Element.prototype.checkVisibility, where the browser has it. */
  check: ((element: Element, options?: object) => boolean) | null;
  attribute(element: Element, name: string): string | null;
  parent(element: Element): Element | null;
  /** True where the document has style sheets of its own. */
  styled: boolean;
}

/** `visibilityProperty` is the name since Chromium 121; before it was `checkVisibilityCSS`. Browsers pass over a name they do not know. */
const VISIBLE = { visibilityProperty: true, checkVisibilityCSS: true };

/** Answers whether an element can be seen, its ancestors included, so that elements can be asked about in any order. */
export function sightOf(source: SightSource): (element: Element) => Sight {
  const { check, view, attribute } = source;
  // A document without a window renders nothing, so that its checkVisibility is always false.
  if (!check || !view) return sightByMarkup(source);
  return (element) => {
    // What waits to be found by the browser's own search has a box, but shows nothing of its content.
    if (check(element, VISIBLE)) return attribute(element, 'hidden') === 'until-found' ? 'gone' : 'seen';
    if (check(element)) return 'unseen';
    // `display: contents` has no box of its own, which is all that checkVisibility asks for; its children have theirs.
    const style = view.getComputedStyle(element);
    if (style.display !== 'contents') return 'gone';
    return style.visibility === 'visible' ? 'seen' : 'unseen';
  };
}

/** Answers whether an element could be seen if everything around it were shown. What it inherits in style counts as its own. */
export function ownSightOf({ view, attribute }: SightSource): (element: Element) => Sight {
  return (element) => {
    if (attribute(element, 'hidden')?.toLowerCase() === 'until-found') return 'gone';
    const style = view?.getComputedStyle(element);
    if (!style) return ownMarkup(attribute(element, 'style') ?? '', attribute(element, 'hidden') !== null);
    if (style.display === 'none') return 'gone';
    return style.visibility === 'hidden' || style.visibility === 'collapse' ? 'unseen' : 'seen';
  };
}

function ownMarkup(style: string, hidden: boolean): Sight {
  if (hidden || /display\s*:\s*none/i.test(style)) return 'gone';
  return /visibility\s*:\s*(?:hidden|collapse)/i.test(style) ? 'unseen' : 'seen';
}

/** The same without `checkVisibility`: by the markup and, where the document has style sheets, by the computed style. */
function sightByMarkup({ view, attribute, parent, styled }: SightSource): (element: Element) => Sight {
  const known = new Map<Element, Sight>();
  const own = (element: Element, inherited: Sight): Sight => {
    if (inherited === 'gone' || attribute(element, 'hidden') !== null) return 'gone';
    const computed = styled && view ? view.getComputedStyle(element) : null;
    const style = attribute(element, 'style') ?? '';
    if (computed?.display === 'none' || /display\s*:\s*none/i.test(style)) return 'gone';
    const visibility = computed?.visibility ?? /visibility\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    if (visibility === undefined || visibility === '' || visibility === 'inherit') return inherited;
    return visibility === 'visible' || visibility === 'initial' ? 'seen' : 'unseen';
  };
  return (element) => {
    const path: Element[] = [];
    let above: Element | null = element;
    while (above && !known.has(above)) {
      path.push(above);
      above = parent(above);
    }
    let sight: Sight = (above && known.get(above)) ?? 'seen';
    for (const each of path.reverse()) {
      sight = own(each, sight);
      known.set(each, sight);
    }
    return sight;
  };
}
