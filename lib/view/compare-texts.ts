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
  return readable(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    })),
  );
}

/** What went and what came at one place, and the text after it that both have. */
interface Change {
  gone: string;
  come: string;
  same: string;
}

/**
 * The parts as a person would mark them: a sentence that was written anew went as a whole and came as a whole, whatever few words both happen to
 * share. A stretch that both have is given up where the changes on either side of it are longer than it is; never across the end of a paragraph.
 */
function readable(parts: readonly TextPart[]): TextPart[] {
  const changes: Change[] = [{ gone: '', come: '', same: '' }];
  for (const { kind, text } of parts) {
    const last = changes.at(-1) as Change;
    if (kind === 'same') last.same += text;
    else {
      const change = last.same === '' ? last : { gone: '', come: '', same: '' };
      if (change !== last) changes.push(change);
      change[kind === 'gone' ? 'gone' : 'come'] += text;
    }
  }
  const kept: Change[] = [];
  for (const change of changes) {
    let next = change;
    for (let before = kept.at(-1); before && isChance(before, next); before = kept.at(-1)) {
      kept.pop();
      const { same } = before;
      next = { gone: before.gone + same + next.gone, come: before.come + same + next.come, same: next.same };
    }
    kept.push(next);
  }
  return kept
    .flatMap(({ gone, come, same }): TextPart[] => [
      { kind: 'gone', text: gone },
      { kind: 'new', text: come },
      { kind: 'same', text: same },
    ])
    .filter(({ text }) => text !== '');
}

function isChance(before: Change, after: Change): boolean {
  const size = ({ gone, come }: Change) => Math.max(gone.length, come.length);
  return !before.same.includes('\n') && before.same.length <= Math.min(size(before), size(after));
}
