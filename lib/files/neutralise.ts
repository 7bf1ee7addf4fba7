/** Keeps a spreadsheet from taking the words of a hostile page for a formula. */

/** What a spreadsheet may drop before it looks at the first character: spaces, controls, zero-width and direction marks. */
const IGNORED =
  '[\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]*';

/** Characters that begin a formula; the full-width ones count too, as Excel converts them in East Asian locales. */
const FORMULA = new RegExp(`^(?:[\\t\\r\\n]|${IGNORED}[=+@＝＋＠])`, 'u');

const MINUS = new RegExp(`^${IGNORED}[-－−]`, 'u');

/** A negative number, half or full width, with or without thousands separators and decimals. */
const NEGATIVE_NUMBER = /^\s*[-－−]\s*[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?\s*[%％]?\s*$/u;

/** True where a spreadsheet could take the text for a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) || (MINUS.test(text) && !NEGATIVE_NUMBER.test(text));
}

/** The text with an apostrophe in front where it could be taken for a formula. */
export function neutralised(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
