// Texts as a 繁体版 of a site shows them: by OpenCC's table of characters, with the form that is common for each (出 stays 出 and is no 齣).
import { from } from 'opencc-js/preset/cn2t';

/** Pairs of simplified and traditional words; only single characters are used. */
const pairs: (readonly string[])[] = (from.cn ?? [])
  .flat()
  .flatMap((dictionary): (readonly string[])[] =>
    typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : [...dictionary],
  );
const known = new Map(
  pairs.flatMap(([simplified = '', traditional = '']): [string, string][] =>
    simplified.length === 1 && traditional.length === 1 ? [[simplified, traditional]] : [],
  ),
);

/** The text, or a whole page, with every character that has a traditional form of its own written so. */
export function inTraditional(text: string): string {
  return [...text].map((char) => known.get(char) ?? char).join('');
}
