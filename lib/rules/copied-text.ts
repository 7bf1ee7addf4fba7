/** Parts of the running text are nearly equal to those of last year's report, or of another body's. */
import { type EqualPart, mayBeEqual, nearlyEqualParts, runsOf, sketchOf } from '../history/alike';
import { keptProse } from '../history/kept-prose';
import { sectionSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The other report, and the parts that both tell in nearly the same words. */
export interface Facts {
  /** True where it is another year's report of the same unit. */
  own: boolean;
  /** As printed; null where it names nobody. */
  body: string | null;
  year: number | null;
  /** The address of the other report; the name of its file for a document. */
  url: string;
  parts: EqualPart[];
}

export const copiedTextRule: Rule<'copied-text', Facts> = {
  id: 'copied-text',
  levels: ['hint'],
  needs: 'texts',
  key: ({ own, body, year, url, parts }) => [
    own ? '' : (body ?? url),
    year ?? '',
    ...parts.map(({ section }) => section),
  ],
  *check(report, { previous }): Generator<Outcome<Facts>> {
    if (!previous) return;
    const runs = runsOf(keptProse(report), report.identity.body);
    const sketch = sketchOf(runs);
    const told = new Set<string>();
    for (const record of previous.texts) {
      if (!mayBeEqual(sketch, record.sketch)) continue;
      const { body, year } = record.report;
      // The same report at two addresses, or checked twice, is one pair.
      const pair = JSON.stringify([record.unit, year]);
      const own = record.unit === previous.unit;
      const others = told.has(pair) ? null : runsOf(record.prose, body);
      const parts = others === null ? [] : nearlyEqualParts(runs, others, own ? 'own' : 'others');
      const [first] = parts;
      if (!first) continue;
      told.add(pair);
      yield {
        status: 'broken',
        level: 'hint',
        where: parts.map(({ section }) => sectionSpot(report, section)),
        facts: { own, body, year, url: record.url, parts },
      };
    }
  },
};
