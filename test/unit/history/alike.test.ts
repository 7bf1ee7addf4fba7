// The texts of different bodies are not called alike, though the bench has few phrases to make them of; copies are.
import { describe, expect, it } from 'vitest';
import type { ProseLine } from '../../../lib/contract/earlier-report';
import { mayBeEqual, nearlyEqualParts, runsOf, sketchOf } from '../../../lib/history/alike';
import { type Draft, makeDraft } from '../../bench/accuracy/model/make-report';
import { makeRng } from '../../bench/accuracy/random';

const proseOf = (draft: Draft): ProseLine[] =>
  [1, 5, 6].flatMap((section) => (draft.text[section] ?? []).map(({ text }) => ({ section, text })));

const drafts = Array.from({ length: 150 }, (_, at) => makeDraft(makeRng(`alike/${at}`)));
const texts = drafts.map((draft) => ({ prose: proseOf(draft), body: draft.body.name }));
const runs = texts.map(({ prose, body }) => runsOf(prose, body));

describe('the texts of ordinary reports', () => {
  it('are not those of other bodies, in more than ten thousand pairs', () => {
    let pairs = 0;
    for (const [at, one] of runs.entries()) {
      for (const other of runs.slice(0, at)) {
        pairs += 1;
        expect(nearlyEqualParts(one, other, 'others')).toEqual([]);
      }
    }
    expect(pairs).toBeGreaterThan(10_000);
  });

  it('are known again with other numbers, another name and one sentence in ten left out, by their sketches too', () => {
    let compared = 0;
    for (const [at, { prose, body }] of texts.entries()) {
      let sentence = 0;
      const copy = prose.map(({ section, text }) => ({
        section,
        text: text
          .replaceAll(body, '澄榆县某某局')
          .replace(/\d+/g, (digits) => String(Number(digits) + 3))
          .split(/(?<=。)/)
          .filter(() => {
            sentence += 1;
            return sentence % 12 !== 0;
          })
          .join(''),
      }));
      const [own, copied] = [runs[at] as ReturnType<typeof runsOf>, runsOf(copy, '澄榆县某某局')];
      if (!own.has(1) || (own.get(1)?.size ?? 0) < 150) continue;
      compared += 1;
      const equal = nearlyEqualParts(own, copied, 'others').map(({ section }) => section);
      if (equal.length > 0) expect(mayBeEqual(sketchOf(own), sketchOf(copied))).toBe(true);
      if (sentence < 12) expect(equal).toContain(1);
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('say nothing where a part is short, or only set phrases', () => {
    const line = (text: string): ProseLine[] => [{ section: 6, text }];
    expect(runsOf(line('本年度未收取信息处理费，无其他需要报告的事项。'), null).size).toBe(0);
    expect(runsOf(line('本机关未收到政府信息公开申请。'.repeat(20)), null).size).toBe(0);
  });
});
