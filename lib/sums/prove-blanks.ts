/** Finds the number that a blank cell stands for. A blank is never taken for zero: it gets a number only where the sums leave no other. */

import type { ReadCell, ReadTable } from '../contract/report';
import { roundToSixDecimals } from '../text/round';
import { checksOf, formTableOf, measureOf } from './form-table';
import { sumValue } from './sums';

/** Why a blank has its value, and by which sum. */
interface Proof {
  value: number;
  /** The sum that proves it. */
  check: string;
  /**
   * True where the total is used up by the printed parts, so that all blanks of the sum are 0. The two other kinds of proof (the blank is the
   * difference, or the total is 0 though its printed parts are more) hold only if every other number of the sum is right: they are dropped where
   * they make another sum fail.
   */
  strong: boolean;
}

/** The table as the proof sees it: by cell key. */
interface State {
  checks: readonly { id: string; left: readonly string[]; right: readonly string[] }[];
  /** Numbers as printed. */
  printed: ReadonlyMap<string, number>;
  /** Blank and placeholder cells: a proof may fill them. */
  open: ReadonlySet<string>;
  /** Open cells for which two sums ask for different numbers: they stay unknown. */
  contested: Set<string>;
  proofs: Map<string, Proof>;
}

/** What the blanks of one sum can be. */
interface Verdict {
  check: string;
  /** Keys of the cells without a value. */
  unknown: string[];
  /** What the unknown cells have to come to together: a total of 9 above printed parts of 7 leaves 2. */
  rest: number;
  /** True where the side without unknown cells comes to 0. */
  zeroTotal: boolean;
}

/**
 * The table with the value of every blank (and of every / — 无) that the sums prove, marked `proven`. Two steps are repeated until they prove
 * nothing more: where the printed parts already come to the total, all blanks of the sum are 0; a blank that is the only unknown of a sum is the
 * difference, if that is whole and not negative. Where sums disagree about a blank it stays unknown. A printed number is never changed.
 */
export function proveBlanks(table: ReadTable): ReadTable {
  if (!hasOpenCell(table)) return table;
  const proofs = proofsOf(table);
  if (proofs.size === 0) return table;
  const cells = new Map<string, ReadCell>();
  for (const [key, cell] of table.cells) {
    const proof = proofs.get(key);
    cells.set(key, proof ? { ...cell, value: proof.value, proven: true, provenBy: proof.check } : cell);
  }
  return { ...table, cells };
}

/** True where there is a blank, or a mark for none, that a proof could fill; most tables have a number in every cell. */
function hasOpenCell(table: ReadTable): boolean {
  for (const cell of table.cells.values()) if (isOpenCell(cell)) return true;
  return false;
}

function isOpenCell(cell: ReadCell): boolean {
  return cell.certain && (cell.kind === 'blank' || cell.kind === 'placeholder') && sumValue(cell) === null;
}

function proofsOf(table: ReadTable): Map<string, Proof> {
  const state = stateOf(table);
  // Where a printed number is wrong, the difference computed from it is wrong as well, and another sum fails because of it. A sum may be called
  // wrong only by its printed numbers, so that difference is dropped and the proof begins again without it.
  for (;;) {
    proveAll(state);
    const doubtful = refuted(state);
    if (doubtful.length === 0) return state.proofs;
    for (const key of doubtful) state.contested.add(key);
    state.proofs.clear();
  }
}

function stateOf(table: ReadTable): State {
  const printed = new Map<string, number>();
  const open = new Set<string>();
  for (const [key, cell] of table.cells) {
    const value = sumValue(cell);
    if (value !== null) printed.set(key, value);
    else if (isOpenCell(cell)) open.add(key);
  }
  return {
    checks: provingSums(table, printed),
    printed,
    open,
    contested: new Set(),
    proofs: new Map(),
  };
}

/** The sums that can prove something: all their cells count whole things from 0 up, and none prints -3 or 2.5. */
function provingSums(table: ReadTable, printed: State['printed']): State['checks'] {
  const form = formTableOf(table);
  const isPossible = (key: string): boolean => {
    const value = printed.get(key);
    return measureOf(form, key) === 'count' && (value === undefined || isCount(value));
  };
  return checksOf(table)
    .filter(({ leftKeys, rightKeys }) => leftKeys.every(isPossible) && rightKeys.every(isPossible))
    .map(({ id, leftKeys, rightKeys }) => ({ id, left: leftKeys, right: rightKeys }));
}

function proveAll(state: State): void {
  while (proveZeros(state) || proveDifferences(state) || proveContradictedZeros(state)) {
    // Each round proves or contests at least one blank, so this ends.
  }
}

/** Sums whose printed parts come to the total: their blanks are 0, except where another sum asks for a number there. */
function proveZeros(state: State): boolean {
  const verdicts = verdictsOf(state);
  const differences = differencesBy(state, verdicts);
  return verdicts
    .filter(({ rest }) => rest === 0)
    .map((verdict) => fill(state, verdict.unknown, { value: 0, check: verdict.check, strong: true }, differences))
    .some(Boolean);
}

/** Sums with a single unknown cell: its value is the difference. */
function proveDifferences(state: State): boolean {
  const differences = differencesBy(state, verdictsOf(state));
  return [...differences]
    .map(([key, [first]]) => first !== undefined && fill(state, [key], { ...first, strong: false }, differences))
    .some(Boolean);
}

/** A total of 0 whose printed parts are more than 0: its blanks are 0 all the same, and the sum fails by its printed numbers. */
function proveContradictedZeros(state: State): boolean {
  const verdict = verdictsOf(state).find(
    ({ rest, zeroTotal, unknown }) => rest < 0 && zeroTotal && unknown.some((key) => isOpen(state, key)),
  );
  if (!verdict) return false;
  return fill(state, verdict.unknown, { value: 0, check: verdict.check, strong: false }, new Map());
}

/** Gives the open cells among `keys` that value, or contests them where another sum says otherwise. True if anything changed. */
function fill(
  state: State,
  keys: readonly string[],
  proof: Proof,
  differences: ReadonlyMap<string, { value: number }[]>,
): boolean {
  const fresh = keys.filter((key) => isOpen(state, key));
  for (const key of fresh) {
    const agreed = (differences.get(key) ?? []).every(({ value }) => value === proof.value);
    if (agreed) state.proofs.set(key, proof);
    else state.contested.add(key);
  }
  return fresh.length > 0;
}

/** For every blank that is the only unknown cell of some sum: the value that each such sum asks for. */
function differencesBy(state: State, verdicts: readonly Verdict[]): Map<string, { value: number; check: string }[]> {
  const found = new Map<string, { value: number; check: string }[]>();
  for (const { unknown, rest, check } of verdicts) {
    const [key] = unknown;
    if (key === undefined || unknown.length > 1 || !isCount(rest) || !isOpen(state, key)) continue;
    found.set(key, [...(found.get(key) ?? []), { value: rest, check }]);
  }
  return found;
}

function verdictsOf(state: State): Verdict[] {
  return state.checks.flatMap(({ id, left, right }): Verdict[] => {
    const one = tally(state, left);
    const other = tally(state, right);
    if (one.unknown.length > 0 && other.unknown.length > 0) {
      return [];
    }
    const [full, partial] = one.unknown.length === 0 ? [one, other] : [other, one];
    if (partial.unknown.length === 0) return [];
    const rest = roundToSixDecimals(full.sum - partial.sum);
    return [{ check: id, unknown: partial.unknown, rest, zeroTotal: full.sum === 0 }];
  });
}

function tally(state: State, keys: readonly string[]): { sum: number; unknown: string[] } {
  let sum = 0;
  const unknown: string[] = [];
  for (const key of keys) {
    const value = valueAt(state, key);
    if (value === undefined) unknown.push(key);
    else sum += value;
  }
  return { sum: roundToSixDecimals(sum), unknown };
}

/** Blanks whose value, proven by one sum and not `strong`, makes another sum fail. */
function refuted(state: State): string[] {
  return state.checks.flatMap(({ id, left, right }) => {
    const weak = [...left, ...right].filter((key) => {
      const proof = state.proofs.get(key);
      return proof !== undefined && !proof.strong && proof.check !== id;
    });
    if (weak.length === 0) return [];
    const one = tally(state, left);
    const other = tally(state, right);
    const fails = one.unknown.length + other.unknown.length === 0 && one.sum !== other.sum;
    return fails ? weak : [];
  });
}

function valueAt(state: State, key: string): number | undefined {
  return state.printed.get(key) ?? state.proofs.get(key)?.value;
}

function isOpen(state: State, key: string): boolean {
  return state.open.has(key) && !state.contested.has(key) && !state.proofs.has(key);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
