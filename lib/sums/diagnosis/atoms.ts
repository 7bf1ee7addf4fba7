/** The smallest repairs: a change of one cell, or of two that share a sum, which makes some broken sums hold and breaks no other. */
import { type Change, moved, type System, type Unknown } from './system';

/** A repair of one or two cells. */
export interface Atom {
  changes: Change[];
  /** The broken sums it mends, ascending. */
  mends: number[];
}

/** Every atom of the system: single cells first, each kind in the order of the form. */
export function atomsOf(system: System): Atom[] {
  const singles = singleAtoms(system);
  const mended = new Set(singles.map(({ mends }) => mends.join()));
  // Two cells are no smallest repair where one cell alone mends the same sums.
  return [...singles, ...pairAtoms(system).filter(({ mends }) => !mended.has(mends.join()))];
}

function singleAtoms(system: System): Atom[] {
  return system.cells.flatMap((unknown, cell): Atom[] => {
    const delta = deltaFor(system, unknown, null);
    const to = typeof delta === 'number' ? moved(unknown, delta) : null;
    return to === null ? [] : [{ changes: [{ cell, to }], mends: mendedBy(system, [cell]) }];
  });
}

/** A cell that may change so that one sum holds. */
interface Candidate {
  cell: number;
  sign: 1 | -1;
  /** The change that its other sums ask for; undefined where it has none, so that it may take any. */
  delta: number | undefined;
}

/**
 * Repairs of two cells that share a sum (two that share none are two repairs). No two cells of a form share more than one sum, since a row and a
 * column cross once: so the other sums of each cell alone decide how it has to change, and that is worked out first.
 */
function pairAtoms(system: System): Atom[] {
  return system.equations.flatMap(({ residual, cells }, shared) => {
    const candidates = candidatesFor(system, shared, cells);
    const atoms: Atom[] = [];
    for (let i = 0; i < candidates.length; i += 1) {
      for (let j = i + 1; j < candidates.length; j += 1) {
        const atom = pairAtom(system, residual, candidates[i] as Candidate, candidates[j] as Candidate);
        if (atom) atoms.push(atom);
      }
    }
    return atoms;
  });
}

function candidatesFor(system: System, shared: number, cells: readonly number[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const cell of cells) {
    const unknown = system.cells[cell];
    const delta = unknown ? deltaFor(system, unknown, shared) : null;
    const sign = unknown?.in.find(({ equation }) => equation === shared)?.sign;
    if (delta !== null && sign !== undefined) candidates.push({ cell, sign, delta });
  }
  return candidates.sort((a, b) => a.cell - b.cell);
}

/** The change of both that mends the sum they share, or keeps it. */
function pairAtom(system: System, residual: number, one: Candidate, other: Candidate): Atom | null {
  // Where both cells stand in no other sum, any way of sharing the difference would do: no repair can be named.
  if (one.delta === undefined && other.delta === undefined) return null;
  // A cell with no other sum takes the rest of the difference.
  const first = one.delta ?? -one.sign * (residual + other.sign * (other.delta ?? 0));
  const second = other.delta ?? -other.sign * (residual + one.sign * first);
  if (Math.abs(residual + one.sign * first + other.sign * second) > 1e-6) return null;
  const firstTo = moved(system.cells[one.cell] as Unknown, first);
  const secondTo = moved(system.cells[other.cell] as Unknown, second);
  if (firstTo === null || secondTo === null) return null;
  const changes = [
    { cell: one.cell, to: firstTo },
    { cell: other.cell, to: secondTo },
  ];
  return { changes, mends: mendedBy(system, [one.cell, other.cell]) };
}

/**
 * The one change of the cell that mends all its sums but `except`: null where there is none (they need different changes, or one
 * of them holds and binds the cell), undefined where it has no other sums.
 */
function deltaFor(system: System, unknown: Unknown, except: number | null): number | null | undefined {
  let delta: number | undefined;
  for (const { equation, sign } of unknown.in) {
    if (equation === except) continue;
    const due = system.equations[equation]?.residual ?? 0;
    if (due === 0 || (delta !== undefined && delta !== -sign * due)) return null;
    delta = -sign * due;
  }
  return delta;
}

/** The broken sums among those of the cells. */
function mendedBy(system: System, cells: readonly number[]): number[] {
  const sums = cells.flatMap((cell) => system.cells[cell]?.in.map(({ equation }) => equation) ?? []);
  return [...new Set(sums)].filter((sum) => system.equations[sum]?.residual !== 0).sort((a, b) => a - b);
}
