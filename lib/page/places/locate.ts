/** Finds words that a finding names in the live page. */
import { compactAsWritten } from '../../text/normalise';

/** Where a place is in the page. */
export type Target =
  /** A cell, a heading, a title: the element itself. */
  | { kind: 'element'; element: Element }
  /** Exact words. */
  | { kind: 'words'; range: Range; element: Element }
  /** Something missing: it should stand right before this element (right behind it where `behind` is set). */
  | { kind: 'gap'; before: Element; behind?: true };

/** How many characters may still be searched; all searches of one turn share it. */
export interface SearchBudget {
  left: number;
}

/** Ten times the text of the longest report, for all places of a check together. Places after that are shown by their element, not by their words. */
const MOST_SEARCHED = 4_000_000;

/** A fresh budget. */
export function searchBudget(): SearchBudget {
  return { left: MOST_SEARCHED };
}

/**
 * The first place within the element, or close around it, that reads `words`; null where the page no longer has them, or where the budget is
 * used up.
 * @param root words outside of it are not looked at: a screen of ours may quote the document that stands beside it
 */
export function findWords(
  element: Element,
  words: string,
  root: Element | null = null,
  budget: SearchBudget = searchBudget(),
): Target | null {
  const wanted = compactAsWritten(words).text;
  if (wanted === '') return null;
  // Words broken over several lines (a title in three) go on in the element's siblings.
  let scope: Element | null = element;
  for (let level = 0; scope && level < 4 && budget.left > 0; level += 1) {
    const range = rangeIn(scope, wanted, budget);
    if (range) return { kind: 'words', range, element: scope };
    scope = scope === root ? null : scope.parentElement;
  }
  return null;
}

/** Text of one element beyond this, in characters, is not searched: no paragraph of a report is so long. */
const LONGEST = 400_000;

function rangeIn(scope: Element, wanted: string, budget: SearchBudget): Range | null {
  const document = scope.ownerDocument;
  const walker = document.createTreeWalker(scope, NODE_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  for (let node = walker.nextNode(); node && all.length < LONGEST; node = walker.nextNode()) {
    nodes.push(node as Text);
    starts.push(all.length);
    all += (node as Text).data.slice(0, LONGEST - all.length);
  }
  budget.left -= all.length;
  const { text, start } = compactAsWritten(all);
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  const from = start[at] as number;
  const to = (start[at + wanted.length - 1] as number) + 1;
  const range = document.createRange();
  const first = lastBefore(starts, from);
  const last = lastBefore(starts, to - 1);
  range.setStart(nodes[first] as Text, from - (starts[first] as number));
  range.setEnd(nodes[last] as Text, to - (starts[last] as number));
  return range;
}

const NODE_TEXT = 4;

/** Index of the last start that is not behind `position`. */
function lastBefore(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
