/** Which repairs together mend the broken sums: all smallest choices. */
import type { Atom } from './atoms';

/** One way to mend a group of sums that belong together: atoms without a sum or a cell in common. */
export type Choice = Atom[];

/** Broken sums with one root cause, and every smallest way to mend them. */
export interface Group {
  sums: number[];
  choices: Choice[];
}

/**
 * How many steps are tried for one set of repairs that compete for the same sums. A number of steps and not a time, so that the same report gives
 * the same answer on every machine. A set that needs more stays unexplained.
 */
const STEPS = 400;
/** Where there are more choices than this none is told: a long list helps nobody, and a part of it would be picked at random. */
const CHOICES = 64;

/** The groups of sums that the atoms explain, in the order of the form; sums in no group stay unexplained. */
export function groupsOf(atoms: readonly Atom[]): Group[] {
  return knotsOf(atoms).flatMap((knot) => {
    const choices = smallestChoices(knot);
    return choices === null ? [] : splitIntoGroups(choices);
  });
}

/** Atoms that compete, directly or by way of others, for the same sums. */
function knotsOf(atoms: readonly Atom[]): Atom[][] {
  const roots = unite(atoms.map(({ mends }) => mends));
  const knots = new Map<number, Atom[]>();
  for (const atom of atoms) {
    const root = roots(atom.mends[0] ?? -1);
    knots.set(root, [...(knots.get(root) ?? []), atom]);
  }
  return [...knots.values()];
}

/** All choices that leave as few sums unmended as possible and, among those, change as few cells as possible. */
function smallestChoices(atoms: readonly Atom[]): Choice[] | null {
  const search: Search = {
    atoms,
    open: new Set(atoms.flatMap(({ mends }) => mends)),
    used: new Set(),
    chosen: [],
    cells: 0,
    steps: 0,
    fewest: Number.POSITIVE_INFINITY,
    found: [],
  };
  for (let spare = 0; search.found.length === 0; spare += 1) {
    extend(search, spare);
    if (search.steps > STEPS) return null;
  }
  return search.found;
}

interface Search {
  atoms: readonly Atom[];
  /** Sums still to be mended or left over. */
  open: Set<number>;
  /** Cells of the atoms chosen so far. */
  used: Set<number>;
  chosen: Atom[];
  /** How many cells those are. */
  cells: number;
  steps: number;
  /** The fewest cells of a whole choice so far, and all choices with so many. */
  fewest: number;
  found: Choice[];
}

/** Mends the open sums in every way, leaving exactly `spare` of them unmended. */
function extend(search: Search, spare: number): void {
  const { open, used } = search;
  search.steps += 1;
  // One cell mends three sums at most, so this many more cells are needed.
  const needed = search.cells + Math.ceil((open.size - spare) / 3);
  if (search.steps > STEPS || open.size < spare || needed > search.fewest) return;
  if (open.size === 0) {
    if (search.cells < search.fewest) search.found = [];
    search.fewest = search.cells;
    search.found.push([...search.chosen]);
    return;
  }
  const [sum, atoms] = hardest(search);
  for (const { mends, changes } of atoms) {
    for (const mended of mends) open.delete(mended);
    for (const { cell } of changes) used.add(cell);
    search.chosen.push({ mends, changes });
    search.cells += changes.length;
    extend(search, spare);
    search.cells -= changes.length;
    search.chosen.pop();
    for (const { cell } of changes) used.delete(cell);
    for (const mended of mends) open.add(mended);
  }
  if (spare === 0) return;
  open.delete(sum);
  extend(search, spare - 1);
  open.add(sum);
}

/** The open sum with the fewest atoms that still fit, and those atoms. */
function hardest({ atoms, open, used }: Search): [sum: number, atoms: Atom[]] {
  const fitting = new Map<number, Atom[]>([...open].map((sum) => [sum, []]));
  for (const atom of atoms) {
    if (!atom.mends.every((sum) => open.has(sum)) || atom.changes.some(({ cell }) => used.has(cell))) continue;
    for (const sum of atom.mends) fitting.get(sum)?.push(atom);
  }
  let best: [number, Atom[]] = [-1, []];
  let fewest = Number.POSITIVE_INFINITY;
  // By number first, then by sum: the order in which sums were opened and closed must not matter.
  for (const [sum, own] of fitting) {
    if (own.length > fewest || (own.length === fewest && sum > best[0])) continue;
    best = [sum, own];
    fewest = own.length;
  }
  return best;
}

/**
 * Cuts the choices into groups: two sums that no atom of any choice mends together have separate causes. A group of which some choice leaves a sum
 * unmended is dropped, because that choice does not explain it.
 */
function splitIntoGroups(choices: Choice[]): Group[] {
  const all = choices.flat();
  const root = unite(all.map(({ mends }) => mends));
  const sums = [...new Set(all.flatMap(({ mends }) => mends))].sort((a, b) => a - b);
  return [...new Set(sums.map(root))].flatMap((group) => {
    const own = sums.filter((sum) => root(sum) === group);
    const parts = new Map<string, Choice>();
    for (const choice of choices) {
      const part = choice.filter(({ mends }) => root(mends[0] ?? -1) === group);
      if (part.flatMap(({ mends }) => mends).length < own.length) return [];
      parts.set(nameOf(part), part);
    }
    return parts.size > CHOICES ? [] : [{ sums: own, choices: [...parts.values()] }];
  });
}

function nameOf(choice: Choice): string {
  const changes = choice.flatMap((atom) => atom.changes).map(({ cell, to }) => `${cell}=${to}`);
  return changes.sort().join();
}

/** Union-find over sums: each list belongs together. Gives the lowest sum of a sum's class. */
function unite(lists: readonly number[][]): (sum: number) => number {
  const parent = new Map<number, number>();
  const root = (sum: number): number => {
    const up = parent.get(sum) ?? sum;
    return up === sum ? sum : root(up);
  };
  for (const [first, ...others] of lists) {
    for (const other of others) {
      const [low, high] = [root(first ?? other), root(other)].sort((a, b) => a - b);
      if (low !== undefined && high !== undefined) parent.set(high, low);
    }
  }
  return root;
}
