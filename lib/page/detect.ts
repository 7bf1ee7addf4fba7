/**
 * The first, cheap look at a page: could it be a report at all? One pass over its text, no layout, no framework. The text itself is taken
 * in one piece: walking the nodes, or asking XPath, costs ten times as much (test/bench/speed/LIMITS.md).
 */
import { getter, method } from './prototypes';

/**
 * Nearly every report has one of these, from the headings of its parts or from table three, and most other pages have none, so that they
 * need no closer look; a page that calls itself a report gets one in any case. Browsers search for the first character by its larger byte:
 * those here begin with characters whose larger byte is no beginning of another Chinese character (勾 is 52FE, 总 would be 603B), which makes
 * the search five to thirty times as fast.
 */
const TRACES = [
  '勾稽',
  '新收',
  '予以公开',
  '报告的事项',
  '及改进',
  '信息情况',
  '请情况',
  '讼情况',
  '信息的情',
  '请的情况',
];

/** Words of the statutory form that hardly any other page has. */
const OWN = [
  '勾稽关系',
  '本年新收',
  '上年结转',
  '结转下年度',
  '予以公开',
  '收到和处理',
  '需要报告的事项',
  '主动公开政府信息',
  '总体情况',
  '主要问题及改进',
  '第二十条第',
  '未经复议',
  '本年制发',
  '科研机构',
];

/** Words that stand on many government pages, and in every report. */
const SHARED = ['信息公开年度报告', '信息公开工作年度报告', '行政复议', '依申请公开', '信息公开年报', '统计期限'];

/** ⚑ `no`: leave it alone; `maybe` and `yes`: worth reading. `clues` name what was seen. Never throws. */
export function detectPage(document: Document): { verdict: 'no' | 'maybe' | 'yes'; clues: string[] } {
  try {
    const root =
      read<Element | null>(document, 'body', null) ?? read<Element | null>(document, 'documentElement', null);
    const text = root ? getter(document, 'textContent', '')(root) : '';
    const named = /信息公开.{0,20}(?:报告|年报)/.test(read(document, 'title', ''));
    if (!named && !TRACES.some((trace) => text.includes(trace))) return { verdict: 'no', clues: [] };
    const plain = judge(text);
    if (plain.verdict !== 'no' || !named) return plain;
    // Only a page that calls itself a report is worth a second pass: over shadow trees, which no text of the page includes, and without
    // white space, since letters set apart ("总 体 情 况") hide every word.
    return judge((text + (root ? shadowText(root) : '')).slice(0, 300_000).replace(/\s+/g, ''));
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

function judge(text: string): { verdict: 'no' | 'maybe' | 'yes'; clues: string[] } {
  const own = OWN.filter((word) => text.includes(word));
  if (own.length === 0) return { verdict: 'no', clues: [] };
  const clues = [...own, ...SHARED.filter((word) => text.includes(word))];
  if (own.length >= 4) return { verdict: 'yes', clues };
  return { verdict: clues.length >= 2 ? 'maybe' : 'no', clues };
}
