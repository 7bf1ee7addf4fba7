/** Blanks: proof, not guess (design, section 4). A blank is never taken for zero; only the sums can tell what it is. */

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
   * True where nothing is left for the blank and its fellows, so that all are 0. A difference, and a zero by a total that
   * contradicts its own parts, rest on every other number of the sum being right: they give way when another sum objects.
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
  /** Open cells of which sums say different things: they stay unknown. */
  contested: Set<string>;
  proofs: Map<string, Proof>;
}

/** What the blanks of one sum can be. */
interface Verdict {
  check: string;
  /** Keys of the cells without a value. */
  unknown: string[];
  /** What is left for them together. */
  rest: number;
  /** True where the side without unknown cells comes to 0. */
  zeroTotal: boolean;
}

/**
 * The table with the value of every blank (and of every / — 无) that the sums prove, marked `proven`. Where nothing is left to
 * share out, all blanks of the sum are 0; a blank that is the only unknown of a sum is the difference, whole and not negative;
 * both again until nothing more follows. Where sums disagree about a blank it stays unknown. Never changes a printed number.
 */
export function proveBlanks(table: ReadTable): ReadTable {
  const proofs = proofsOf(table);
  if (proofs.size === 0) return table;
  const cells = new Map<string, ReadCell>();
  for (const [key, cell] of table.cells) {
    const proof = proofs.get(key);
    cells.set(key, proof ? { ...cell, value: proof.value, proven: true, provenBy: proof.check } : cell);
  }
  return { ...table, cells };
}

function proofsOf(table: ReadTable): Map<string, Proof> {
  const state = stateOf(table);
  if (state.open.size === 0) return state.proofs;
  // A table with a wrong number in it can prove a wrong difference. Another sum then fails on it, and a failure must rest on
  // printed numbers alone: such a difference is withdrawn and all is proved anew without it.
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
    else if (cell.certain && (cell.kind === 'blank' || cell.kind === 'placeholder')) open.add(key);
  }
  return {
    checks: open.size === 0 ? [] : provingSums(table, printed),
    printed,
    open,
    contested: new Set(),
    proofs: new Map(),
  };
}

/** Only sums of whole things that cannot be negative prove anything; a printed -3 or 2.5 makes its sums useless as proof. */
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

/** Sums that leave nothing for their blanks: each is 0, unless another sum needs a number there. */
function proveZeros(state: State): boolean {
  const verdicts = verdictsOf(state);
  const differences = differencesBy(state, verdicts);
  return verdicts
    .filter(({ rest }) => rest === 0)
    .map((verdict) => fill(state, verdict.unknown, { value: 0, check: verdict.check, strong: true }, differences))
    .some(Boolean);
}

/** Sums with a single unknown: it is the difference. */
function proveDifferences(state: State): boolean {
  const differences = differencesBy(state, verdictsOf(state));
  return [...differences]
    .map(([key, [first]]) => first !== undefined && fill(state, [key], { ...first, strong: false }, differences))
    .some(Boolean);
}

/** A total of 0 above parts that are more: its blanks are 0 all the same, and the sum is wrong by what is printed. */
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

/** For every blank that is the only unknown of a sum: what each such sum makes it. */
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

/** Blanks whose weak proof by one sum makes another sum fail. */
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
