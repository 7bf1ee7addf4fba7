/**
 * What the style sheets inside a page say about hiding: the rules that set `display` or `visibility`, and nothing else. Layers and nested
 * rules are not told apart, media are those of a desktop window.
 */
import { parse, type Selector } from 'css-what';
import { type Declared, declarationsOf } from './declarations';
import { attributeOf, type StaticNode, wordsOf } from './node';

/** One selector with what its rule declares. */
export interface StyleRule extends Declared {
  selector: readonly Selector[];
  /** Ids, then classes, attributes and states, then tags: compared as one number. */
  specificity: number;
  /** Place among all rules: of two that weigh the same the later one counts. */
  order: number;
}

/** A rule of a page is no longer than this; nothing behind it is read. */
const LONGEST_SHEET = 2_000_000;
const MOST_RULES = 2_000;

/** The rules of the sheets that hold on a desktop screen; what cannot be read is left out, as browsers do. */
export function readStyleSheets(styles: readonly StaticNode[]): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const style of styles) {
    if (!isForScreen(attributeOf(style, 'media') ?? '')) continue;
    const text = wordsOf(style).slice(0, LONGEST_SHEET);
    if (/display|visibility/i.test(text)) readSheet(text.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '), rules);
  }
  return rules;
}

/** A statement without a block, a beginning of a block, its end, or a text in quotes that may hold any of them. */
const BORDER = /[{};]|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g;

function readSheet(text: string, rules: StyleRule[]): void {
  /** What stands before each block that is open: null for one that does not hold. */
  const open: (string | null)[] = [];
  let from = 0;
  for (const { 0: border, index } of text.matchAll(BORDER)) {
    if (border.length > 1) continue;
    if (border === '{') {
      const prelude = text.slice(from, index).trim();
      const inactive = open.includes(null);
      open.push(inactive || !holds(prelude) ? null : prelude);
      from = index + 1;
    } else if (border === '}') {
      const prelude = open.pop();
      if (prelude && !prelude.startsWith('@')) addRules(prelude, text.slice(from, index), rules);
      from = index + 1;
    } else if (open.length === 0 || open.at(-1)?.startsWith('@')) from = index + 1;
    if (rules.length > MOST_RULES) return;
  }
}

/** True for a selector, and for the at-rules whose rules hold here. */
function holds(prelude: string): boolean {
  const [, name = '', condition = ''] = /^@([\w-]+)([\s\S]*)$/.exec(prelude) ?? [];
  if (name === '') return prelude !== '';
  return name.toLowerCase() === 'media' ? isForScreen(condition) : /^(supports|layer)$/i.test(name);
}

/** The width of the window that media queries are held against, in CSS pixels. */
const WIDTH = 1280;

/** Whether a list of media queries holds for a desktop window; a feature that is not known does not hold. */
function isForScreen(media: string): boolean {
  if (media.trim() === '') return true;
  return media
    .toLowerCase()
    .split(',')
    .some((query) =>
      query
        .trim()
        .split(/\s+and\s+/)
        .every((part) => {
          const [, bound, pixels] = /^\(\s*(min|max)-width\s*:\s*([\d.]+)px\s*\)$/.exec(part) ?? [];
          if (bound) return bound === 'min' ? WIDTH >= Number(pixels) : WIDTH <= Number(pixels);
          return /^(only\s+)?(screen|all)$/.test(part);
        }),
    );
}

function addRules(prelude: string, block: string, rules: StyleRule[]): void {
  const declared = declarationsOf(block);
  if (!declared) return;
  try {
    for (const selector of parse(prelude)) {
      rules.push({ ...declared, selector, specificity: weigh(selector), order: rules.length });
    }
  } catch {
    // A selector that cannot be read takes its rule with it.
  }
}

/** The specificity of one selector. */
function weigh(selector: readonly Selector[]): number {
  let weight = 0;
  for (const part of selector) {
    if (part.type === 'tag' || part.type === 'pseudo-element') weight += 1;
    else if (part.type === 'attribute') weight += part.name === 'id' && part.action === 'equals' ? 1_000_000 : 1_000;
    else if (part.type === 'pseudo' && part.name !== 'where') {
      weight += Array.isArray(part.data) ? Math.max(0, ...part.data.map(weigh)) : 1_000;
    }
  }
  return weight;
}
