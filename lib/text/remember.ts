/** Answers kept for words that recur: a report prints the same labels and numbers on every page, and every reader asks for them again. */

/** Longer texts are sentences: they hardly recur. */
const LONGEST = 120;
/** Words of many reports; a page with more different ones is not worth remembering. */
const MOST = 1_000;

/**
 * The same function, with its last answers kept: those of the last `MOST` texts at least, and of what was asked for again meanwhile. It must
 * depend on nothing but the text, and nobody may change its answers.
 */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = recent.get(text);
    if (found !== undefined) return found;
    const before = older.get(text);
    const made = before === undefined ? answer(text) : before;
    // The words of one page push out what nobody has asked for since, and never the labels that every page has.
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
