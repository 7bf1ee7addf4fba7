// How the reading of sentences fares: with those that taught the patterns, and with those that no pattern was written for.
import { describe, expect, it } from 'vitest';
import { examine, isDenial } from './corpus/examine';
import { HELD_OUT } from './corpus/held-out';
import type { Sentence } from './corpus/sentence';
import { SENTENCES } from './corpus/sentences';
import { SILENT } from './corpus/silent';

const TAUGHT = [...SENTENCES, ...SILENT];

/** The share of the sentences that are caught against tables that contradict them, in percent. */
function caught(sentences: readonly Sentence[]): number {
  return Math.round((sentences.filter((sentence) => examine(sentence).caught).length / sentences.length) * 100);
}

const counts = (sentence: Sentence): boolean => sentence[1] !== null && !isDenial(sentence);

describe('the sentences that taught the patterns', () => {
  it('are many, and of many kinds', () => {
    expect(TAUGHT.length + HELD_OUT.length).toBeGreaterThanOrEqual(300);
    expect(SENTENCES.filter(isDenial).length).toBeGreaterThan(50);
    expect(SENTENCES.filter(counts).length).toBeGreaterThan(50);
    expect(TAUGHT.filter(([, states]) => states === null).length).toBeGreaterThan(50);
  });

  it.each(TAUGHT.map((sentence) => ({ text: sentence[0], sentence })))('$text', ({ sentence }) => {
    const { falseAlarms, missed } = examine(sentence);
    expect({ falseAlarms, missed }).toEqual({ falseAlarms: [], missed: [] });
  });
});

describe('sentences that no pattern was written for', () => {
  it('raise no false alarm', () => {
    expect(HELD_OUT.map(examine).filter(({ falseAlarms }) => falseAlarms.length > 0)).toEqual([]);
  });

  it('are caught as often as they were when last measured: denials, counts', () => {
    expect(caught(HELD_OUT.filter(isDenial))).toBeGreaterThanOrEqual(95);
    expect(caught(HELD_OUT.filter(counts))).toBeGreaterThanOrEqual(85);
  });
});
