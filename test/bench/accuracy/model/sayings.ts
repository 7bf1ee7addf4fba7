/** Sentences that a clerk adds to section one. */
import type { Rng } from '../random';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';

/** A sentence that is true to the draft; null where none would be. */
export type Saying = (draft: Draft, rng: Rng) => string | null;

/** Puts a sentence at the end of section one. */
export function addSentence(draft: Draft, text: string): boolean {
  draft.text[1] = [...(draft.text[1] ?? []), { type: 'para', text }];
  return true;
}

/** Puts a sentence behind the preamble's first. */
export function addToPreamble(draft: Draft, text: string): boolean {
  draft.preamble = [...draft.preamble.slice(0, 1), text, ...draft.preamble.slice(1)];
  return true;
}

/** A habit that is one sentence; it does not fit where nothing of the kind is true. */
export function saying(id: string, words: Saying, add: (draft: Draft, text: string) => boolean): Quirk {
  return {
    id,
    apply: (draft, rng) => {
      const text = words(draft, rng);
      return text !== null && add(draft, text);
    },
  };
}
