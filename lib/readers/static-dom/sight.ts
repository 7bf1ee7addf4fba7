/** Whether a person would see an element, by markup, style attributes and the style sheets inside the page. Nothing is laid out. */
import type { Selector } from 'css-what';
import type { DomAccess, Sight } from '../../page/read/dom-access';
import { type Declaration, type Declared, declarationsOf } from './declarations';
import { type Effort, matches } from './matches';
import { attributeOf, NODE, type StaticNode } from './node';
import type { StyleRule } from './style-sheet';

/** Steps of matching that a page may cost. */
const MOST_STEPS = 3_000_000;

/** How elements of a page with these rules stand: with their ancestors, each looked at once; and by themselves, as if all around were shown. */
export function sightIn(rules: readonly StyleRule[]): Pick<DomAccess<StaticNode>, 'sight' | 'ownSight'> {
  const styleOf = rules.length === 0 ? ownStyle : cascade(rules);
  const sight = (element: StaticNode): Sight => {
    if (element.sight !== null) return element.sight;
    const path: StaticNode[] = [];
    let at: StaticNode | null = element;
    while (at && at.type === NODE.element && at.sight === null) {
      path.push(at);
      at = at.parent;
    }
    let sight: Sight = at?.sight ?? 'seen';
    for (let index = path.length - 1; index >= 0; index -= 1) {
      const each = path[index] as StaticNode;
      sight =
        each.attributes.length === 0 && rules.length === 0 ? bareSight(each, sight) : looked(each, sight, styleOf);
      each.sight = sight;
    }
    return sight;
  };
  return { sight, ownSight: (element) => looked(element, 'seen', styleOf) };
}

/** The sight of an element that nothing but its tag could hide. */
function bareSight(element: StaticNode, inherited: Sight): Sight {
  return element.name === 'dialog' ? 'gone' : inherited;
}

function looked(element: StaticNode, inherited: Sight, styleOf: (element: StaticNode) => Declared): Sight {
  if (inherited === 'gone') return 'gone';
  const hidden = attributeOf(element, 'hidden');
  // What waits to be found by the browser's own search shows nothing, whatever the style says.
  if (hidden?.toLowerCase() === 'until-found') return 'gone';
  const { display, visibility } = styleOf(element);
  const shown = display ? display.value !== 'none' : hidden === null && !isClosed(element);
  if (!shown) return 'gone';
  switch (visibility?.value) {
    case undefined:
    case 'inherit':
    case 'unset':
      return inherited;
    case 'visible':
    case 'initial':
      return 'seen';
    default:
      return 'unseen';
  }
}

/** True for what browsers show only when a script opens it. */
function isClosed(element: StaticNode): boolean {
  return (
    (element.name === 'dialog' && attributeOf(element, 'open') === null) || attributeOf(element, 'popover') !== null
  );
}

const NOTHING: Declared = { display: null, visibility: null };

function ownStyle(element: StaticNode): Declared {
  const style = attributeOf(element, 'style');
  return (style !== null && /display|visibility/i.test(style) && declarationsOf(style)) || NOTHING;
}

/** What holds for an element of all rules that mean it, and of its own style. */
function cascade(rules: readonly StyleRule[]): (element: StaticNode) => Declared {
  const effort: Effort = { left: MOST_STEPS };
  const inOrder = [...rules].sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  const shelves = new Map<string, number[]>();
  for (const [rank, { selector }] of inOrder.entries()) {
    const key = shelfOf(selector);
    const shelf = shelves.get(key);
    if (shelf) shelf.push(rank);
    else shelves.set(key, [rank]);
  }
  return (element) => {
    const found: Declared = { display: null, visibility: null };
    const ranks = keysOf(element).flatMap((key) => shelves.get(key) ?? []);
    for (const rank of ranks.sort((a, b) => a - b)) {
      const rule = inOrder[rank] as StyleRule;
      if (matches(element, rule.selector, effort)) override(found, rule);
    }
    override(found, ownStyle(element));
    return found;
  };
}

/** Where a rule is looked up: by what the element itself must have, its id, a class or its tag. */
function shelfOf(selector: readonly Selector[]): string {
  let tag = '*';
  for (let index = selector.length - 1; index >= 0; index -= 1) {
    const part = selector[index] as Selector;
    if (part.type === 'attribute') {
      if (part.name === 'id' && part.action === 'equals') return `#${part.value}`;
      if (part.name === 'class' && part.action === 'element') return `.${part.value}`;
    } else if (part.type === 'tag') tag = part.name.toLowerCase();
    else if (part.type !== 'pseudo' && part.type !== 'universal') break;
  }
  return tag;
}

/** The shelves whose rules may mean the element. */
function keysOf(element: StaticNode): string[] {
  const keys = ['*', element.name];
  const id = attributeOf(element, 'id');
  if (id !== null) keys.push(`#${id}`);
  const classes = attributeOf(element, 'class');
  if (classes !== null) for (const name of new Set(classes.split(/[\t\n\f\r ]+/))) keys.push(`.${name}`);
  return keys;
}

function override(found: Declared, by: Declared): void {
  found.display = stronger(found.display, by.display);
  found.visibility = stronger(found.visibility, by.visibility);
}

function stronger(known: Declaration | null, later: Declaration | null): Declaration | null {
  return later === null || (known?.important && !later.important) ? known : later;
}
