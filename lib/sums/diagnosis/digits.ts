/** By which typing slip one number was printed as another. */

/**
 * The fewest slips that turn one number into the other: a digit lost, added or wrong, or two neighbours swapped, count one each
 * (so ×10 is one slip). null is a blank: every digit was left out.
 */
export function digitDistance(from: number | null, to: number): number {
  const a = from === null ? '' : String(from);
  const b = String(to);
  // Optimal string alignment; three rows suffice.
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(before, j - 2) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}

/** A slip that the digits show; null where they show none. */
export type DigitSlip = 'digits-swapped' | 'times-ten' | 'digit-missing' | 'digit-extra' | 'digit-wrong';

/** Which slip turned the right number `to` into the printed `from`. Between two numbers of one digit each no slip can be told: null. */
export function digitSlip(from: number, to: number): DigitSlip | null {
  if (!(from > 0 && to > 0) || !Number.isInteger(from)) return null;
  if (from === to * 10 || to === from * 10) return 'times-ten';
  const printed = String(from);
  const right = String(to);
  if (printed.length + 1 === right.length && lacksOne(printed, right)) return 'digit-missing';
  if (printed.length === right.length + 1 && lacksOne(right, printed)) return 'digit-extra';
  if (printed.length !== right.length || printed.length < 2) return null;
  const differing = [...printed].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return 'digit-wrong';
  const swapped =
    differing.length === 2 &&
    second === first + 1 &&
    printed[first] === right[second] &&
    printed[second] === right[first];
  return swapped ? 'digits-swapped' : null;
}

/** True where striking one digit of `long` leaves `short`. */
function lacksOne(short: string, long: string): boolean {
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
