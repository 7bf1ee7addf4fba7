/** The arithmetic of a sentence, in no language: what is shown of a sum, and what the numbers come to. */
import type { Term } from '../contract/report';
import { roundToSixDecimals } from '../text/round';

/** One side of a sum as a sentence shows it. */
export interface Side {
  /** The terms to print, in the form's order. */
  shown: Term[];
  /** How many terms are left out; each of them is 0, so the printed formula stays true. */
  zeros: number;
  sum: number;
}

/** Up to this many terms are all printed, zeros too: balance and the four outcomes of a case block. */
const PRINTED_WHOLE = 4;

/** Leaves zeros out of long sums. */
export function sideOf(terms: readonly Term[]): Side {
  const sum = roundToSixDecimals(terms.reduce((total, term) => total + term.value, 0));
  if (terms.length <= PRINTED_WHOLE) return { shown: [...terms], zeros: 0, sum };
  const shown = terms.filter((term) => term.value !== 0);
  return { shown, zeros: terms.length - shown.length, sum };
}

/** A number as a sentence prints it: plain digits, no grouping, no exponent. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const plain = roundToSixDecimals(value);
  if (Math.abs(plain) < 1e21)
    return String(plain).includes('e') ? plain.toFixed(6).replace(/\.?0+$/, '') : String(plain);
  return BigInt(Math.round(plain)).toString();
}

/** A summand: as `digits`, a negative one in brackets so that `+ (-3)` reads rightly. */
export function summand(value: number): string {
  return value < 0 ? `(${digits(value)})` : digits(value);
}

/** At most `limit` characters of quoted words, cut with an ellipsis; never inside a surrogate pair. */
export function shorten(words: string, limit = 60): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  if (characters.length <= limit) return characters.join('');
  return `${characters.slice(0, limit - 1).join('')}…`;
}

/** An ISO date (or its beginning) as numbers; null for anything else. */
export function dateParts(iso: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
