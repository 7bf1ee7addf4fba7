/** Cells that hold no proper number: blank, slash, words, fractions; and numbers a body of this kind cannot have. */
import { applicants, resultKeys } from '../model/form';
import type { Draft } from '../model/make-report';
import { type CellAt, idOf, print } from '../model/report';
import type { Rng } from '../random';
import { cellTotal, type ErrorKind, type Planted } from './types';

const at = (row: string, column: string): CellAt => ({ table: 'applications', row, column });
const parts = applicants.slice(0, 6).map((line) => line.key);
const numberAt = (draft: Draft, place: CellAt): number => draft.cells.get(idOf(place))?.truth ?? 0;
const anyPart = (draft: Draft, rng: Rng): CellAt =>
  at(rng.pick(['newReceived', 'carriedOver', 'carriedForward', ...resultKeys(draft.form)]), rng.pick(parts));

/** The three sum rules of table three: a check may or may not use what stands in the bad cell. */
const sumsToo: Planted['allowed'] = ['row-total', 'result-total', 'balance', 'carry-bound', 'text-mismatch'];

/** Four cells in the corners of a rectangle whose values no sum decides. */
function corners(draft: Draft): CellAt[] | null {
  const rows = resultKeys(draft.form);
  for (const first of rows) {
    for (const second of rows) {
      if (first === second) continue;
      const columns = parts.filter(
        (column) => numberAt(draft, at(first, column)) > 0 && numberAt(draft, at(second, column)) > 0,
      );
      const [a, b] = columns;
      if (a && b) return [at(first, a), at(first, b), at(second, a), at(second, b)];
    }
  }
  return null;
}

const blank = (draft: Draft, place: CellAt): void => print(draft.cells, place, '', 'blank', null);

export const cellKinds: readonly ErrorKind[] = [
  {
    id: 'cell/blank-one',
    plant: (draft, rng) => {
      blank(draft, anyPart(draft, rng));
      return { findings: [{ rule: 'blank-cell', levels: ['hint'] }] };
    },
  },
  {
    id: 'cell/blank-total',
    plant: (draft, rng) => {
      blank(
        draft,
        rng.chance(0.5)
          ? cellTotal(rng.pick(['newReceived', 'resultTotal', 'granted']))
          : at('resultTotal', rng.pick(parts)),
      );
      return { findings: [{ rule: 'blank-cell', levels: ['hint'] }] };
    },
  },
  {
    id: 'cell/blank-undecided',
    wish: () => ({ scale: 'thousands' }),
    plant: (draft) => {
      const places = corners(draft);
      if (!places) return null;
      for (const place of places) blank(draft, place);
      return { findings: [{ rule: 'blank-cell', levels: ['review'] }] };
    },
  },
  {
    id: 'cell/only-totals',
    wish: () => ({ scale: 'zero' }),
    plant: (draft) => {
      for (const cell of [...draft.cells.values()])
        if (cell.at.table === 'applications' && cell.at.column !== 'total') blank(draft, cell.at);
      return { findings: [{ rule: 'blank-cell', levels: ['hint'] }] };
    },
  },
  {
    id: 'cell/blank-case',
    plant: (draft, rng) => {
      blank(draft, {
        table: 'cases',
        row: 'count',
        column: `reconsideration.${rng.pick(['upheld', 'other', 'pending', 'total'])}`,
      });
      return { findings: [{ rule: 'blank-cell', levels: ['hint'] }] };
    },
  },
  {
    id: 'cell/blank-disclosure',
    plant: (draft) => {
      blank(draft, { table: 'disclosure', row: 'penalty', column: 'decisions' });
      return { findings: [{ rule: 'blank-cell', levels: ['review'] }] };
    },
  },
  ...['/', '-', '—', '无', '×', '——', '\\'].map(
    (mark): ErrorKind => ({
      id: `cell/placeholder-${mark}`,
      plant: (draft, rng) => {
        const zeros = [...draft.cells.values()].filter(
          (cell) => cell.truth === 0 && cell.at.table === 'applications' && cell.at.column !== 'total',
        );
        const chosen = rng.chance(0.5) ? zeros : rng.some(zeros, 1);
        if (chosen.length === 0) return null;
        for (const cell of chosen) print(draft.cells, cell.at, mark, 'placeholder', null);
        return { findings: [{ rule: 'placeholder-cell', levels: ['review'], at: { table: 'applications' } }] };
      },
    }),
  ),
  {
    id: 'cell/words',
    plant: (draft, rng) => {
      const place = rng.chance(0.7)
        ? anyPart(draft, rng)
        : ({ table: 'disclosure', row: 'license', column: 'decisions' } as const);
      print(draft.cells, place, rng.pick(['详见附件', '若干', '未统计', '见附表']), 'text', null);
      return { findings: [{ rule: 'not-a-number', levels: ['review'], at: { cell: place } }], allowed: ['blank-cell'] };
    },
  },
  {
    id: 'cell/note',
    plant: (draft, rng) => {
      const place: CellAt = {
        table: 'disclosure',
        row: rng.pick(['license', 'penalty', 'coercion']),
        column: 'decisions',
      };
      print(draft.cells, place, rng.pick(['0（本单位无此项职能）', '0（无）', '0(无此类事项)']), 'number', 0);
      return {
        findings: [{ rule: 'not-a-number', levels: ['hint'], at: { cell: place } }],
        allowed: ['text-mismatch'],
      };
    },
    notIn: ['units', 'decimals', 'count-units'],
  },
  {
    id: 'cell/negative',
    plant: (draft, rng) => {
      const place = anyPart(draft, rng);
      print(draft.cells, place, `-${rng.int(1, 9)}`, 'number', 0);
      const cell = draft.cells.get(idOf(place));
      if (cell) draft.cells.set(idOf(place), { ...cell, value: Number(cell.text) });
      return { findings: [{ rule: 'invalid-count', levels: ['error'], at: { cell: place } }], allowed: sumsToo };
    },
    notIn: ['full-width', 'wide-text'],
  },
  {
    id: 'cell/fraction',
    plant: (draft, rng) => {
      const place = rng.chance(0.7)
        ? anyPart(draft, rng)
        : ({ table: 'disclosure', row: 'license', column: 'decisions' } as const);
      const value = numberAt(draft, place) + 0.5;
      print(draft.cells, place, String(value), 'number', value);
      return { findings: [{ rule: 'invalid-count', levels: ['error'], at: { cell: place } }], allowed: sumsToo };
    },
  },
];
