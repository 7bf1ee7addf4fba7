/** Passages of a long text between two marks, found in one walk: a pattern that looks for the end of every beginning takes hours where none ends. */

/** Where a passage stands: its marks included in `from` and `to`, without them from `start` to `end`. */
export interface Passage {
  from: number;
  start: number;
  end: number;
  to: number;
}

/**
 * The passages from the first to the last; where a passage does not end, there are no more.
 * @param begin a global pattern that cannot reach past the next beginning
 * @param end a global pattern
 */
export function passagesOf(text: string, begin: RegExp, end: RegExp): Passage[] {
  const found: Passage[] = [];
  for (let at = 0; ; ) {
    begin.lastIndex = at;
    const first = begin.exec(text);
    if (!first) return found;
    const start = first.index + first[0].length;
    end.lastIndex = start;
    const last = end.exec(text);
    if (!last) return found;
    at = last.index + last[0].length;
    found.push({ from: first.index, start, end: last.index, to: at });
  }
}

/** The text without those passages. */
export function withoutPassages(text: string, begin: RegExp, end: RegExp): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of passagesOf(text, begin, end)) {
    rest += text.slice(at, from);
    at = to;
  }
  return rest + text.slice(at);
}
