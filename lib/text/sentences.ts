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

/** The sentences of a paragraph, with the mark that ends them; blank pieces are left out. */
export function splitSentences(paragraph: string): Piece[] {
  return split(paragraph, SENTENCE_END, () => false);
}

/** The clauses of a sentence, with the mark that ends them. A comma between digits (1,234) belongs to the number. */
export function splitClauses(sentence: string): Piece[] {
  return split(sentence, CLAUSE_END, (text, index) => /^\d,\d{3}(?!\d)/.test(text.slice(index - 1, index + 5)));
}

function split(whole: string, end: RegExp, isInside: (text: string, index: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const close = (to: number): void => {
    const text = whole.slice(start, to);
    if (text.trim() !== '') pieces.push({ text, start, end: to });
    start = to;
  };
  for (let index = 0; index < whole.length; index += 1) {
    if (end.test(whole[index] ?? '') && !isInside(whole, index)) close(index + 1);
  }
  close(whole.length);
  return pieces;
}
