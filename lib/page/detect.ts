/**
 * The first, cheap look at a page: could it be a report at all? One pass over its text, no layout, no framework. The text is taken
 * in one piece: to walk the nodes or to ask XPath would take ten times as long (test/bench/speed/LIMITS.md).
 */
import { OWN, SHARED, TRACES, TRADITIONAL_SIGN, TRADITIONAL_TRACES } from '../form/clues';
import { hasTraditional, withSimplifiedClues } from './clue-characters';
import { getter, method } from './prototypes';

/** ⚑ `no`: leave it alone; `maybe` and `yes`: worth reading. `clues` name what was seen. Never throws. */
export function detectPage(document: Document): { verdict: 'no' | 'maybe' | 'yes'; clues: string[] } {
  try {
    const root =
      read<Element | null>(document, 'body', null) ?? read<Element | null>(document, 'documentElement', null);
    const text = root ? getter(document, 'textContent', '')(root) : '';
    const named = /信息公开.{0,20}(?:报告|年报)/.test(withSimplifiedClues(read(document, 'title', '')));
    if (!named && !hasTrace(text)) return { verdict: 'no', clues: [] };
    const plain = judge(text);
    if (plain.verdict !== 'no' || !named) return plain;
    // Only a page that calls itself a report is looked at again: its shadow trees, which the text of the page does not include, and its text without
    // white space, because words with spaces between the characters ("总 体 情 况") are not found otherwise.
    return judge((text + (root ? shadowText(root) : '')).slice(0, MOST_TEXT).replace(/\s+/g, ''));
  } catch {
    return { verdict: 'no', clues: [] };
  }
}

/** More elements than a page has that consists of a report. */
const MOST_ELEMENTS = 20_000;

/** The text of the open shadow trees below `root`, and of those inside them. */
function shadowText(root: Element): string {
  const shadowRoot = getter<Node | null>(root, 'shadowRoot', null);
  const trees: Node[] = [root];
  let text = '';
  let left = MOST_ELEMENTS;
  for (const tree of trees) {
    const inside = method<ArrayLike<Element>>(tree, 'querySelectorAll')?.(tree, '*') ?? [];
    for (let index = 0; index < inside.length && left > 0; index += 1, left -= 1) {
      const shadow = shadowRoot(inside[index] as Element);
      if (!shadow) continue;
      trees.push(shadow);
      text += getter(shadow, 'textContent', '')(shadow);
    }
  }
  return text;
}

function read<T>(object: object, name: string, fallback: T): T {
  return getter(object, name, fallback)(object);
}

function hasTrace(text: string): boolean {
  const has = (words: string): boolean => text.includes(words);
  return TRACES.some(has) || (has(TRADITIONAL_SIGN) && TRADITIONAL_TRACES.some(has));
}

/** More text than a report has is not looked at twice. */
const MOST_TEXT = 300_000;

/** The verdict on a text as it stands; where that is not `yes` and the text has traditional characters, on the simplified one. */
function judge(text: string): { verdict: 'no' | 'maybe' | 'yes'; clues: string[] } {
  const asWritten = weigh(text);
  if (asWritten.verdict === 'yes' || !hasTraditional(text)) return asWritten;
  return weigh(withSimplifiedClues(text.slice(0, MOST_TEXT)));
}

function weigh(text: string): { verdict: 'no' | 'maybe' | 'yes'; clues: string[] } {
  const own = OWN.filter((word) => text.includes(word));
  if (own.length === 0) return { verdict: 'no', clues: [] };
  const clues = [...own, ...SHARED.filter((word) => text.includes(word))];
  if (own.length >= 4) return { verdict: 'yes', clues };
  return { verdict: clues.length >= 2 ? 'maybe' : 'no', clues };
}
