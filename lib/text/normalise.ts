/** Printed words made comparable. All functions accept any string and never throw. */
import { simplifiedUnit, simplify } from './simplify';

/** Characters that have no width or only steer direction: they are on the page, but nobody reads them. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is meant to hold joiners and combining characters
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;

/** White space, and what `INVISIBLE` has. */
const DROPPED = new RegExp(`\\s|${INVISIBLE.source}`);
const ALL_DROPPED = new RegExp(DROPPED.source, 'g');

/** Every stroke that clerks type for a minus or a dash. */
const STROKES = '‐‑‒–—―−﹣－ー─━';
export const DASHES = new RegExp(`[${STROKES}]`, 'g');

/** As printed, with runs of white space collapsed to one space, ends trimmed, invisible characters dropped. */
export function collapse(text: string): string {
  if (!DROPPED.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * One spelling for one label: no white space, full width folded to half width (NFKC), brackets and quotes made plain, traditional characters
 * simplified. For comparing only; it does not keep positions.
 */
export function squash(text: string): string {
  return foldMarks(simplify(text.normalize('NFKC')).replace(ALL_DROPPED, ''));
}

/** Each mark with its variants, which are read as that one. */
const VARIANTS: readonly [mark: string, variants: string][] = [
  ['(', '〔【［「『〖<〈《'],
  [')', '〕】］」』〗>〉》'],
  ['"', '“”„‟＂″'],
  ["'", '‘’‚‛＇′'],
  ['-', STROKES],
];
const MARKS: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap(([mark, variants]) => [...variants].map((variant): [string, string] => [variant, mark])),
);
const VARIANT = new RegExp(`[${VARIANTS.map(([, variants]) => variants).join('')}]`, 'g');

/** Variants of one punctuation mark, folded to one character each, position by position. */
function foldMarks(text: string): string {
  return text.replace(VARIANT, (variant) => MARKS.get(variant) ?? variant);
}

/** A text without white space and width differences that still knows where each character stood. */
export interface CompactText {
  /** Folded text: half-width digits, letters and punctuation, simplified characters; 。 、 《》 〔〕 “” stay as they are. */
  readonly text: string;
  /** `start[i]` is the index in the original of the character `text[i]`; one more entry gives the end. */
  readonly start: readonly number[];
}

/**
 * Folds width, simplifies traditional characters and drops white space and invisible characters, keeping positions, so that a match can be
 * quoted as printed.
 */
export function compact(original: string): CompactText {
  return fold(original, simplifiedUnit);
}

/** As `compact`, with traditional characters left as they are: for finding words of a page in that very page, without the table of characters. */
export function compactAsWritten(original: string): CompactText {
  return fold(original, (unit) => unit);
}

/** @param simplified gives the character to read for one beyond ASCII */
function fold(original: string, simplified: (unit: number) => number): CompactText {
  let text = '';
  // What stands before `from` is in `text`; from there on nothing had to be changed yet.
  let from = 0;
  // Kept only from the first dropped character on: up to there every character is where it was.
  let start: number[] | null = null;
  for (let index = 0; index < original.length; index += 1) {
    const printed = original.charCodeAt(index);
    const read = printed < 128 ? printed : simplified(printed);
    if (read !== printed || !staysAsItIs(printed)) {
      const unit = foldWidth(read);
      const char = String.fromCharCode(unit);
      text += original.slice(from, index);
      from = index + 1;
      if (!staysAsItIs(unit) && DROPPED.test(char)) {
        start ??= firstNumbers(index);
        continue;
      }
      text += isLookAlike(unit) ? lettersFor(char, simplified) : char;
    }
    start?.push(index);
  }
  text = from === 0 ? original : text + original.slice(from);
  if (start === null) return { text, start: firstNumbers(original.length + 1) };
  start.push(original.length);
  return { text, start };
}

/** So many numbers are kept for the next text; hardly any line is longer, and what is kept stays for good. */
const KEPT_NUMBERS = 4_096;
const numbers: number[] = [];

/** 0, 1, 2 … */
function firstNumbers(count: number): number[] {
  while (numbers.length < Math.min(count, KEPT_NUMBERS)) numbers.push(numbers.length);
  const first = numbers.slice(0, count);
  while (first.length < count) first.push(first.length);
  return first;
}

const compacted = new WeakMap<object, CompactText>();

/** `compact` of the words of a line, a paragraph or a cell: folded once, however many ask for them. Nobody changes the words. */
export function compactOf(line: { readonly text: string }): CompactText {
  let found = compacted.get(line);
  if (!found) {
    found = compact(line.text);
    compacted.set(line, found);
  }
  return found;
}

/** ASCII that prints, Chinese punctuation and characters: neither white space nor invisible, and nearly all there is. */
function staysAsItIs(unit: number): boolean {
  return (unit > 32 && unit < 127) || (unit > 0x3000 && unit < 0xa000);
}

/** The original words of `compacted.text.slice(from, to)`. */
export function quote(original: string, compacted: CompactText, from: number, to: number): string {
  if (to <= from) return '';
  return original.slice(compacted.start[from] ?? 0, (compacted.start[to - 1] ?? original.length - 1) + 1);
}

/** Kangxi radicals and compatibility ideographs that PDF converters put for the characters they look like (⼀ for 一). */
function isLookAlike(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x2fdf) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** The letters that such a sign looks like, simplified like any other. */
function lettersFor(sign: string, simplified: (unit: number) => number): string {
  const letters = sign.normalize('NFKC');
  return letters.length === 1 ? String.fromCharCode(simplified(letters.charCodeAt(0))) : letters;
}

/** Full-width ASCII (！ to ～) to ASCII; all else unchanged. Length is kept. */
function foldWidth(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}
