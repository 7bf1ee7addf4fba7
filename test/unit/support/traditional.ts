// Texts as a 繁体版 of a site shows them.
import { SIMPLIFIED, TRADITIONAL } from '../../../lib/text/traditional-characters';

/** A traditional character for every simplified one that has any: the first of them. */
const known = new Map([...SIMPLIFIED].map((char, index) => [char, TRADITIONAL[index] ?? char] as const).reverse());

/** The text, or a whole page, with every character that can be traditional written so. */
export function inTraditional(text: string): string {
  return [...text].map((char) => known.get(char) ?? char).join('');
}
