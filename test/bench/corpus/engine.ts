/** The engine on one thread: parsing alone, reading, checking. */

import { parseHtml } from '../../../lib/readers/static-dom/parse-html';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { spreadOf } from '../speed/statistics';

/** Milliseconds a page. */
export interface EngineTimes {
  parse: number;
  read: number;
  check: number;
  kilobytes: number;
  rounds: number;
}

const ROUNDS = 5;

/** Each page is taken as fast as it ever was: other programs on the machine can only slow it. */
export function timeEngine(pages: readonly string[]): EngineTimes {
  const best = pages.map(() => ({ parse: Infinity, read: Infinity, check: Infinity }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, html] of pages.entries()) {
      const start = performance.now();
      parseHtml(html);
      const parsed = performance.now();
      const source = readHtml(html);
      const read = performance.now();
      JSON.stringify(checkDocument(source, { url: '', today: '2026-04-01' }));
      const checked = performance.now();
      const own = best[index];
      // The first round only warms.
      if (!own || round === 0) continue;
      own.parse = Math.min(own.parse, parsed - start);
      own.read = Math.min(own.read, read - parsed);
      own.check = Math.min(own.check, checked - read);
    }
  }
  const middle = (of: (each: (typeof best)[number]) => number) => spreadOf(best.map(of)).median;
  return {
    parse: middle(({ parse }) => parse),
    // Reading begins with parsing.
    read: middle(({ read, parse }) => read - parse),
    check: middle(({ check }) => check),
    kilobytes: spreadOf(pages.map((html) => Buffer.byteLength(html) / 1024)).median,
    rounds: ROUNDS,
  };
}
