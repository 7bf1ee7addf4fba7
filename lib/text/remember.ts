/** Answers kept for words that recur: a report prints the same labels and numbers on every page, and every reader asks for them again. */

/** Longer texts are sentences: they hardly recur. */
const LONGEST = 120;
/** Words of many reports; a page with more different ones is not worth remembering. */
const MOST = 1_000;

/** The same function, with its last answers kept. It must depend on nothing but the text, and nobody may change its answers. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
