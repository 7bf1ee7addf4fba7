/** Whether the parts of a list can make up their total. */
import type { Quantity } from '../text/quantities';

/** One part of a total: its label and number. */
export interface BreakdownPart {
  quantity: Quantity;
  label: string;
  /** Position of the label's first character. */
  start: number;
  /** How far it is set off from the part before it: 0 by 、 or nothing, 1 by a comma, 2 by a semicolon. */
  apart: 0 | 1 | 2;
  /** True where it refines the part before it (行政复议7件，结果维持6件) and so belongs to that one, not to the total. */
  refines: boolean;
}

/**
 * True where the parts can be read so that they make up the total: each part may be refined by the parts behind it that make it
 * up, and behind a complete list another may count the same things once more, if it is set off from it (自然人10件、法人2件，予以公开8件…).
 */
export function canMakeUp(parts: readonly BreakdownPart[], total: number): boolean {
  const values = parts.map(({ quantity }) => quantity.value);
  // 甲类60件，子类一30件，子类二20件；乙类40件: what is set off most heads the others.
  const headed = [1, 2].some((least) => {
    const heads = parts.filter(({ apart }, index) => index === 0 || apart >= least);
    return heads.length > 1 && round(heads.reduce((sum, { quantity }) => sum + quantity.value, 0)) === total;
  });
  if (headed) return true;
  const failed = new Set<string>();
  /** `within`: how far the parts so far are set off from each other. */
  const fitsFrom = (index: number, missing: number, within: number): boolean => {
    if (missing === 0 && (index === parts.length || (index > 1 && (parts[index]?.apart ?? 0) > within))) return true;
    const part = parts[index];
    const key = `${index} ${missing} ${within}`;
    if (failed.has(key)) return false;
    failed.add(key);
    if (part === undefined || (values[index] ?? 0) > missing + 0.0005) return false;
    const farther = index === 0 ? 0 : Math.max(within, part.apart);
    const rest = round(missing - (values[index] ?? 0));
    if (fitsFrom(index + 1, rest, farther)) return true;
    let refined = 0;
    for (let to = index + 1; to < parts.length; to += 1) {
      refined = round(refined + (values[to] ?? 0));
      if (refined > (values[index] ?? 0)) return false;
      // Two at least, or a word that says so: a single equal number is chance.
      const told = to > index + 1 || parts[to]?.refines === true;
      if (refined === values[index] && told && fitsFrom(to + 1, rest, farther)) return true;
    }
    return false;
  };
  return parts.length <= MOST_PARTS && fitsFrom(0, total, 0);
}

/** A list of so many parts is read in every way; a longer one only as it stands. */
const MOST_PARTS = 24;

/** The sum of the parts that belong to the total itself. */
export function sumOfParts(parts: readonly BreakdownPart[]): number {
  return round(parts.reduce((total, part) => (part.refines ? total : total + part.quantity.value), 0));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
