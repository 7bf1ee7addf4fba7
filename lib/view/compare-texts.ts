/** Two texts compared word by word. Pure. */
import { diffArrays } from 'diff';

/** A stretch of text that both have, or only one of them. */
export interface TextPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Longer texts than any part of a report are compared no further. */
const MOST_WORDS = 20_000;
/** Texts that differ in more words have nothing in common worth showing, and the work grows with length times difference. */
const MOST_CHANGES = 4_000;

/** What became of a text: stretches that stayed, went and came, in reading order. */
export function compareTexts(before: string, after: string): TextPart[] {
  const [old, now] = [before, after].map((text) =>
    [...words.segment(text)].slice(0, MOST_WORDS).map(({ segment }) => segment),
  ) as [string[], string[]];
  const changes = diffArrays(old, now, { maxEditLength: MOST_CHANGES }) ?? [
    { value: old, added: false, removed: true },
    { value: now, added: true, removed: false },
  ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}
