/** The few traditional characters of the words by which a report is known; the whole table of characters would be larger than the detector. */
import { SIMPLIFIED, TRADITIONAL } from '../form/clues';

const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** True where the text has one of them. */
export function hasTraditional(text: string): boolean {
  return text.search(ANY_TRADITIONAL) >= 0;
}

/** The text with them as simplified ones, and all else as it is. */
export function withSimplifiedClues(text: string): string {
  return text.replace(ANY_TRADITIONAL, (char) => SIMPLIFIED[TRADITIONAL.indexOf(char)] ?? char);
}
