/** A paragraph cut into sentences and clauses. No match of the text rules ever crosses a full stop. */

/** A piece of a longer text: `text` is exactly `whole.slice(start, end)`. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Ends a sentence. A dot is none: it stands in item numbers, decimals and addresses. */
const SENTENCE_END = /[。！？!?\n]/g;
/** Parts clauses; 、 does not, because it joins the members of a list. */
const CLAUSE_END = /[，,；;]/;

/** A sentence that goes on for so many characters has lost its full stops: it is cut at its next comma, or, without one, at twice this. */
const LONG_SENTENCE = 1_500;

/** The sentences of a paragraph, with the mark that ends them; blank pieces are left out. */
export function splitSentences(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  while (start < paragraph.length) {
    const stop = SENTENCE_END.test(paragraph) ? SENTENCE_END.lastIndex : paragraph.length;
    while (stop - start > LONG_SENTENCE) start = add(pieces, paragraph, start, endOfLong(paragraph, start, stop));
    if (stop > start) start = add(pieces, paragraph, start, stop);
  }
  return pieces;
}

/** Adds the piece unless it is blank; gives its end. */
function add(pieces: Piece[], whole: string, start: number, end: number): number {
  const text = whole.slice(start, end);
  if (text.trim() !== '') pieces.push({ text, start, end });
  return end;
}

/** Where a sentence that begins at `start` and is too long is cut. */
function endOfLong(whole: string, start: number, stop: number): number {
  let end = start + LONG_SENTENCE;
  while (end < stop && end < start + 2 * LONG_SENTENCE && !CLAUSE_END.test(whole[end - 1] ?? '')) end += 1;
  return end;
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
