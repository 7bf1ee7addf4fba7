/** A paragraph cut into sentences and clauses. No match of the text rules ever crosses a full stop. */

/** A piece of a longer text: `text` is exactly `whole.slice(start, end)`. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Ends a sentence. A dot is none: it stands in item numbers, decimals and addresses. */
const SENTENCE_END = /[。！？!?\n]/;
/** Parts clauses; 、 does not, because it joins the members of a list. */
const CLAUSE_END = /[，,；;]/;

/** A sentence that goes on for so many characters has lost its full stops: it is cut at its next comma, or, without one, at twice this. */
const LONG_SENTENCE = 1_500;

/** The sentences of a paragraph, with the mark that ends them; blank pieces are left out. */
export function splitSentences(paragraph: string): Piece[] {
  return split(paragraph, (whole, index, length) => {
    const char = whole[index] ?? '';
    if (SENTENCE_END.test(char)) return true;
    return length >= LONG_SENTENCE && (CLAUSE_END.test(char) || length >= 2 * LONG_SENTENCE);
  });
}

const sentences = new WeakMap<object, readonly Piece[]>();

/** The sentences of a line, cut once, however many ask for them. */
export function sentencesOf(line: { readonly text: string }): readonly Piece[] {
  let found = sentences.get(line);
  if (!found) {
    found = splitSentences(line.text);
    sentences.set(line, found);
  }
  return found;
}

/** Where the clauses of a compacted sentence begin. A comma between digits (1,234) belongs to the number. */
export function clauseStarts(sentence: string): number[] {
  const starts = [0];
  for (const match of sentence.matchAll(/[,;]/g)) {
    if (!/^\d,\d{3}(?!\d)/.test(sentence.slice(match.index - 1, match.index + 5))) starts.push(match.index + 1);
  }
  return starts;
}

/** `endsAt` tells whether the piece ends with this character; `length` is the piece's, the character included. */
function split(whole: string, endsAt: (whole: string, index: number, length: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const close = (to: number): void => {
    const text = whole.slice(start, to);
    if (text.trim() !== '') pieces.push({ text, start, end: to });
    start = to;
  };
  for (let index = 0; index < whole.length; index += 1) {
    if (endsAt(whole, index, index + 1 - start)) close(index + 1);
  }
  close(whole.length);
  return pieces;
}
