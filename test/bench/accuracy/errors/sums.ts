/** Wrong numbers in tables three and four: every class of cell, every way a number goes wrong. */
import { applicants, caseBlocks, caseOutcomes, resultKeys } from '../model/form';
import type { Draft } from '../model/make-report';
import { brokenSums, type CellAt, idOf, print, type Sum } from '../model/report';
import type { Rng } from '../random';
import type { ErrorKind, ExpectedFinding, Planted } from './types';

type Slip = (value: number, rng: Rng) => number;

/** How a number goes wrong; a slip that leaves the value as it was is drawn again. */
const slips: Record<string, Slip> = {
  'plus-one': (value) => value + 1,
  'minus-one': (value) => value - 1,
  'times-ten': (value) => value * 10,
  swapped: (value) => {
    const digits = [...String(value)];
    if (digits.length < 2) return value;
    const at = digits.findIndex((digit, index) => index > 0 && digit !== digits[index - 1]);
    if (at < 1) return value;
    [digits[at - 1], digits[at]] = [digits[at] as string, digits[at - 1] as string];
    return Number(digits.join(''));
  },
  'digit-lost': (value, rng) => {
    const digits = String(value);
    if (digits.length < 2) return value;
    const at = rng.int(0, digits.length - 1);
    return Number(digits.slice(0, at) + digits.slice(at + 1));
  },
  'digit-doubled': (value) => (value > 0 ? Number(`${value}${String(value).at(-1)}`) : value),
  'digit-wrong': (value, rng) => {
    const digits = [...String(value)];
    digits[rng.int(0, digits.length - 1)] = String(rng.int(0, 9));
    return Number(digits.join(''));
  },
  'left-zero': () => 0,
  other: (value, rng) => value + rng.int(2, 40),
};

/** Classes of cells of table three, and table four's two. */
const classes: Record<string, (draft: Draft, rng: Rng) => CellAt> = {
  intake: (_draft, rng) => at(rng.pick(['newReceived', 'carriedOver']), part(rng)),
  'intake-total': (_draft, rng) => at(rng.pick(['newReceived', 'carriedOver']), 'total'),
  result: (draft, rng) => at(rng.pick(resultKeys(draft.form)), part(rng)),
  'result-row-total': (draft, rng) => at(rng.pick(resultKeys(draft.form)), 'total'),
  'results-column-total': (_draft, rng) => at('resultTotal', part(rng)),
  'results-grand-total': () => at('resultTotal', 'total'),
  forward: (_draft, rng) => at('carriedForward', part(rng)),
  'forward-total': () => at('carriedForward', 'total'),
  'case-part': (_draft, rng) => caseAt(rng, rng.pick(caseOutcomes.slice(0, 4)).key),
  'case-total': (_draft, rng) => caseAt(rng, 'total'),
};

const at = (row: string, column: string): CellAt => ({ table: 'applications', row, column });
const part = (rng: Rng): string =>
  rng.pick([
    ...applicants.slice(0, 6).map((line) => line.key),
    'naturalPerson',
    'naturalPerson',
    'commercialEnterprise',
  ]);
const caseAt = (rng: Rng, outcome: string): CellAt => ({
  table: 'cases',
  row: 'count',
  column: `${rng.pick(caseBlocks)}.${outcome}`,
});

/** Makes one cell wrong; null where the slip changes nothing or gives a negative number. */
function spoil(draft: Draft, place: CellAt, slip: Slip, rng: Rng): boolean {
  const cell = draft.cells.get(idOf(place));
  if (!cell) return false;
  const value = slip(cell.truth, rng);
  if (value === cell.truth || value < 0) return false;
  print(draft.cells, place, String(value), 'number', value);
  return true;
}

/** What the sums of the spoilt tables say, by our own arithmetic. */
export function sumFindings(draft: Draft, culprits: CellAt[]): Planted {
  const findings = brokenSums(draft.form, draft.cells).map(expected);
  return { findings, culprits, allowed: ['text-mismatch', 'carry-bound'] };
}

/** The finding of a broken sum; its main place is the cell that states the total. */
function expected(sum: Sum): ExpectedFinding {
  return { rule: sum.rule, levels: ['error'], at: { cell: sum.right[0] as CellAt } };
}

/** One wrong cell of every class. */
export const sumKinds: readonly ErrorKind[] = Object.entries(classes).flatMap(([name, choose]) =>
  Object.entries(slips).map(
    ([slipName, slip]): ErrorKind => ({
      id: `sum/${name}/${slipName}`,
      wish: (rng) => ({ scale: rng.pick(['few', 'tens', 'hundreds', 'hundreds', 'thousands']) }),
      plant: (draft, rng) => {
        const place = choose(draft, rng);
        return spoil(draft, place, slip, rng) ? sumFindings(draft, [place]) : null;
      },
    }),
  ),
);

/** Two wrong cells of table three: independent, in one line, or exchanged with one another. */
export const pairKinds: readonly ErrorKind[] = [
  pair('pair/anywhere', (draft, rng) => {
    const choose = (): CellAt => rng.pick(Object.values(classes).slice(0, 8))(draft, rng);
    return [choose(), choose()];
  }),
  pair('pair/same-row', (draft, rng) => {
    const row = rng.pick(['newReceived', 'carriedOver', 'granted', 'resultTotal', ...resultKeys(draft.form)]);
    return [at(row, part(rng)), at(row, part(rng))];
  }),
  pair('pair/same-column', (draft, rng) => {
    const column = part(rng);
    return [
      at(rng.pick(resultKeys(draft.form)), column),
      at(rng.pick(['newReceived', 'granted', 'carriedForward']), column),
    ];
  }),
  {
    id: 'pair/exchanged',
    wish: () => ({ scale: 'hundreds' }),
    plant: (draft, rng) => {
      const row = rng.pick(['newReceived', 'granted', 'resultTotal']);
      const [left, right] = rng.pick([
        [at(row, 'naturalPerson'), at(row, 'commercialEnterprise')],
        [at('granted', 'naturalPerson'), at(rng.pick(resultKeys(draft.form)), 'naturalPerson')],
      ] as [CellAt, CellAt][]);
      const a = draft.cells.get(idOf(left));
      const b = draft.cells.get(idOf(right));
      if (!a || !b || a.truth === b.truth) return null;
      print(draft.cells, left, b.text, 'number', b.truth);
      print(draft.cells, right, a.text, 'number', a.truth);
      return sumFindings(draft, [left, right]);
    },
  },
];

function pair(id: string, choose: (draft: Draft, rng: Rng) => [CellAt, CellAt]): ErrorKind {
  return {
    id,
    wish: (rng) => ({ scale: rng.pick(['few', 'tens', 'hundreds', 'thousands']) }),
    plant: (draft, rng) => {
      const [first, second] = choose(draft, rng);
      if (idOf(first) === idOf(second)) return null;
      const both = [first, second].every((place) => spoil(draft, place, rng.pick(Object.values(slips)), rng));
      return both ? sumFindings(draft, [first, second]) : null;
    },
  };
}
