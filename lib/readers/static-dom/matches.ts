/** Whether a selector of a style sheet means an element. */
import type { Selector } from 'css-what';
import { attributeOf, NODE, type StaticNode } from './node';

/** Steps that are left for a page: beyond them no selector means anything any more, so that no sheet can hold the reader. */
export interface Effort {
  left: number;
}

/** True where the selector means the element. States that need a person (hover, focus) and counting states (nth-child) never hold. */
export function matches(element: StaticNode, selector: readonly Selector[], effort: Effort): boolean {
  return matchesUpTo(element, selector, selector.length - 1, effort);
}

function matchesUpTo(element: StaticNode, selector: readonly Selector[], last: number, effort: Effort): boolean {
  let index = last;
  for (; index >= 0; index -= 1) {
    effort.left -= 1;
    if (effort.left < 0) return false;
    const part = selector[index] as Selector;
    const relation = RELATIONS[part.type];
    if (relation) return hasRelative(element, relation, selector, index - 1, effort);
    if (!meets(element, part, effort)) return false;
  }
  return true;
}

/** How the elements are found that stand left of a combinator: one by one, or the next alone. */
interface Relation {
  next(node: StaticNode): StaticNode | null;
  once: boolean;
}

const parent = (node: StaticNode) => (node.parent?.type === NODE.element ? node.parent : null);
const before = (node: StaticNode) => {
  let at = node.previous;
  while (at && at.type !== NODE.element) at = at.previous;
  return at;
};
const after = (node: StaticNode) => {
  let at = node.next;
  while (at && at.type !== NODE.element) at = at.next;
  return at;
};

const RELATIONS: Partial<Record<string, Relation>> = {
  descendant: { next: parent, once: false },
  child: { next: parent, once: true },
  sibling: { next: before, once: false },
  adjacent: { next: before, once: true },
};

function hasRelative(
  element: StaticNode,
  { next, once }: Relation,
  selector: readonly Selector[],
  last: number,
  effort: Effort,
): boolean {
  for (let at = next(element); at && effort.left > 0; at = once ? null : next(at)) {
    if (matchesUpTo(at, selector, last, effort)) return true;
  }
  return false;
}

function meets(element: StaticNode, part: Selector, effort: Effort): boolean {
  switch (part.type) {
    case 'universal':
      return true;
    case 'tag':
      return element.name === part.name.toLowerCase();
    case 'attribute':
      return meetsAttribute(attributeOf(element, part.name.toLowerCase()), part);
    case 'pseudo':
      return meetsState(element, part.name, part.data, effort);
    default:
      return false;
  }
}

type AttributePart = Extract<Selector, { action: string }>;

function meetsAttribute(stated: string | null, { action, value: wanted, ignoreCase }: AttributePart): boolean {
  if (stated === null) return false;
  const [text, value] = ignoreCase === true ? [stated.toLowerCase(), wanted.toLowerCase()] : [stated, wanted];
  switch (action) {
    case 'exists':
      return true;
    case 'equals':
      return text === value;
    case 'element':
      return hasWord(text, value);
    case 'start':
      return value !== '' && text.startsWith(value);
    case 'end':
      return value !== '' && text.endsWith(value);
    case 'any':
      return value !== '' && text.includes(value);
    case 'hyphen':
      return text === value || text.startsWith(`${value}-`);
    default:
      return false;
  }
}

/** True where `word` is one of the words of the attribute, such as one class of several. */
function hasWord(text: string, word: string): boolean {
  for (let at = word === '' ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || isSpace(text, at - 1)) && (end === text.length || isSpace(text, end))) return true;
  }
  return false;
}

function isSpace(text: string, index: number): boolean {
  return text.charCodeAt(index) <= 32;
}

function meetsState(
  element: StaticNode,
  name: string,
  data: Extract<Selector, { data: unknown }>['data'],
  effort: Effort,
): boolean {
  const any = () => Array.isArray(data) && data.some((selector) => matches(element, selector, effort));
  switch (name) {
    case 'not':
      return Array.isArray(data) && !any();
    case 'is':
    case 'where':
      return any();
    case 'root':
      return parent(element) === null;
    case 'first-child':
      return before(element) === null;
    case 'last-child':
      return after(element) === null;
    case 'only-child':
      return before(element) === null && after(element) === null;
    case 'empty':
      return element.first === null;
    case 'link':
    case 'any-link':
      return element.name === 'a' && attributeOf(element, 'href') !== null;
    case 'checked':
      return attributeOf(element, element.name === 'option' ? 'selected' : 'checked') !== null;
    default:
      return false;
  }
}
