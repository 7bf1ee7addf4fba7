/** The smallest repairs: one cell, or two that share a sum, which mend some broken sums and touch nothing else. */
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
  // Where one cell mends the same sums, two are not a smallest repair.
  return [...singles, ...pairAtoms(system).filter(({ mends }) => !mended.has(mends.join()))];
}

function singleAtoms(system: System): Atom[] {
  return system.cells.flatMap((unknown, cell): Atom[] => {
    const delta = commonDelta(system, unknown.in);
    const to = delta === undefined || delta === null ? null : moved(unknown, delta);
    return to === null ? [] : [{ changes: [{ cell, to }], mends: unknown.in.map(({ equation }) => equation) }];
  });
}

/** Two cells that share no sum are two repairs; so the partners of a cell are found along its sums. */
function pairAtoms(system: System): Atom[] {
  const atoms: Atom[] = [];
  const seen = new Set<number>();
  for (const [shared, { cells }] of system.equations.entries()) {
    // No two cells of a form stand together in two sums (a row and a column cross once). So whatever else a cell stands in must be
    // broken, for its partner cannot make up for it there; which leaves few cells, and makes this quick.
    const movable = cells.filter((cell) =>
      system.cells[cell]?.in.every(({ equation }) => equation === shared || residual(system, equation) !== 0),
    );
    for (const one of movable) {
      for (const other of movable) {
        const pair = one * system.cells.length + other;
        if (one >= other || seen.has(pair)) continue;
        seen.add(pair);
        const atom = pairAtom(system, one, other);
        if (atom) atoms.push(atom);
      }
    }
  }
  return atoms;
}

function pairAtom(system: System, one: number, other: number): Atom | null {
  const first = system.cells[one] as Unknown;
  const second = system.cells[other] as Unknown;
  const ownOf = (mine: Unknown, theirs: Unknown) =>
    mine.in.filter(({ equation }) => !theirs.in.some((shared) => shared.equation === equation));
  let firstDelta = commonDelta(system, ownOf(first, second));
  if (firstDelta === null) return null;
  let secondDelta = commonDelta(system, ownOf(second, first));
  if (secondDelta === null) return null;
  const shared = first.in.flatMap(({ equation, sign }) => {
    const match = second.in.find((candidate) => candidate.equation === equation);
    return match ? [{ residual: residual(system, equation), firstSign: sign, secondSign: match.sign }] : [];
  });
  // A cell that stands in shared sums only takes up what its partner leaves; two such cells would be free to take anything.
  for (const { residual: due, firstSign, secondSign } of shared) {
    if (firstDelta === undefined && secondDelta === undefined) return null;
    firstDelta ??= -firstSign * (due + secondSign * (secondDelta ?? 0));
    secondDelta ??= -secondSign * (due + firstSign * firstDelta);
    if (!isZero(due + firstSign * firstDelta + secondSign * secondDelta)) return null;
  }
  const firstTo = moved(first, firstDelta ?? 0);
  const secondTo = moved(second, secondDelta ?? 0);
  if (firstTo === null || secondTo === null) return null;
  const touched = new Set([...first.in, ...second.in].map(({ equation }) => equation));
  const mends = [...touched].filter((equation) => residual(system, equation) !== 0).sort((a, b) => a - b);
  const changes = [
    { cell: one, to: firstTo },
    { cell: other, to: secondTo },
  ];
  return { changes, mends };
}

/** The one change that mends all these sums: null where there is none, undefined where there are no sums. */
function commonDelta(system: System, sums: Unknown['in']): number | null | undefined {
  let delta: number | undefined;
  for (const { equation, sign } of sums) {
    const due = residual(system, equation);
    // A sum that holds binds the cell.
    if (due === 0) return null;
    const needed = -sign * due;
    if (delta !== undefined && delta !== needed) return null;
    delta = needed;
  }
  return delta;
}

function residual(system: System, equation: number): number {
  return system.equations[equation]?.residual ?? 0;
}

function isZero(value: number): boolean {
  return Math.abs(value) < 1e-6;
}
