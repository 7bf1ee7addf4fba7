// What was found, for a person: counts, and for each broken law the seed and the page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzOutcome } from './fuzz';

/** Where pages that break a law are written; git does not see it. */
export const outputFolder = '.output/fuzz';

/** A check of a page of this size that takes longer, in milliseconds, is worth a look. */
const SLOW = 1_000;

/** One line per kind of page and, below it, what went wrong; the page itself is written to `outputFolder`. */
export function reportOutcomes(where: string, outcomes: readonly FuzzOutcome[]): string[] {
  return outcomes.flatMap(({ kind, pages, reports, slowest, failure }) => {
    const name = `${where}-${kind.replace(/\W+/g, '-')}`;
    const time = `${Math.round(slowest.time)} ms`;
    const note = slowest.time > SLOW ? `${time}: ${keep(`${name}-slow`, slowest.html)}` : time;
    const line = `${where}, ${kind}: ${pages} pages, ${reports} of them reports, one check at most ${note}`;
    if (!failure) return [line];
    return [
      `${line}; BROKEN with seed ${failure.seed}, path ${failure.path}: ${keep(`${name}-${failure.seed}`, failure.html)}`,
      ...failure.breaches.map((breach) => `  - ${breach}`),
      ...(failure.edits.length > 0 ? [`  edits: ${JSON.stringify(failure.edits)}`] : []),
    ];
  });
}

/** Writes a page down; gives where. */
function keep(name: string, html: string): string {
  mkdirSync(outputFolder, { recursive: true });
  const file = join(outputFolder, `${name}.html`);
  writeFileSync(file, html);
  return file;
}
