/** Numbers that a body of this kind cannot have, and what sections five and six must say. */
import { applicants, resultKeys } from '../model/form';
import { type CellAt, idOf, print } from '../model/report';
import type { ErrorKind } from './types';

const at = (row: string, column: string): CellAt => ({ table: 'applications', row, column });
const parts = applicants.slice(0, 6).map((line) => line.key);

export const numberKinds: readonly ErrorKind[] = [
  {
    id: 'number/fee-unit',
    // How much is too much, its rank tells, and that its name.
    wish: () => ({ form: '2021', kind: 'department', explicit: true }),
    plant: (draft, rng) => {
      const place: CellAt = { table: 'disclosure', row: 'fee', column: 'amount' };
      // A department of a city, or of a place that its name does not tell, may take in more than one of a county.
      const least = /[县区]/.test(draft.body.name) ? 20_000 : 100_000;
      const value = rng.int(least, 900_000) * (rng.chance(0.5) ? 1 : 10);
      print(draft.cells, place, String(value), 'number', value);
      return { findings: [{ rule: 'fee-unit', levels: ['review'], at: { cell: place } }] };
    },
    notIn: ['units'],
  },
  {
    id: 'number/regulation-authority',
    wish: (rng) => ({ form: '2021', kind: rng.pick(['township', 'department', 'office']), explicit: true }),
    plant: (draft, rng) => {
      // A department of a city could belong to one with districts: only counties and townships are certain.
      if (draft.body.kind !== 'township' && !/[县区]/.test(draft.body.name)) return null;
      const value = rng.int(1, 4);
      for (const column of ['issued', 'inForce'])
        print(draft.cells, { table: 'disclosure', row: 'regulations', column }, String(value), 'number', value);
      return { findings: [{ rule: 'regulation-authority', levels: ['review'], at: { table: 'disclosure' } }] };
    },
  },
  {
    id: 'number/stock-bound',
    wish: () => ({ form: '2021' }),
    plant: (draft, rng) => {
      const row = 'normativeDocuments';
      const issued = rng.int(5, 30);
      const values = { issued, repealed: rng.int(0, 2), inForce: rng.int(0, issued - 4) };
      for (const [column, value] of Object.entries(values))
        print(draft.cells, { table: 'disclosure', row, column }, String(value), 'number', value);
      return {
        findings: [{ rule: 'stock-bound', levels: ['review'], at: { table: 'disclosure' } }],
        allowed: ['text-mismatch'],
      };
    },
  },
  {
    id: 'number/carry-bound',
    wish: () => ({ scale: 'few', undated: true }),
    plant: (draft, rng) => {
      // The natural persons' column anew: much carried over, little received, more carried forward than received.
      const fresh = rng.int(1, 3);
      const over = rng.int(4, 9);
      const forward = fresh + rng.int(1, 3);
      const values: Record<string, number> = {
        newReceived: fresh,
        carriedOver: over,
        granted: fresh + over - forward,
        resultTotal: fresh + over - forward,
        carriedForward: forward,
      };
      for (const row of ['newReceived', 'carriedOver', ...resultKeys(draft.form), 'resultTotal', 'carriedForward']) {
        for (const column of [...parts, 'total']) {
          const value = column === 'naturalPerson' || column === 'total' ? (values[row] ?? 0) : 0;
          const place = at(row, column);
          const cell = draft.cells.get(idOf(place));
          if (cell) draft.cells.set(idOf(place), { ...cell, text: String(value), value, truth: value });
        }
      }
      draft.rewrite();
      // Both the applicants' column and the total column may be named.
      return { findings: [{ rule: 'carry-bound', levels: ['hint'] }], allowed: ['carry-bound'] };
    },
  },
  {
    id: 'number/fee-tariff',
    wish: () => ({ form: '2021' }),
    plant: (draft, rng) => {
      const amount = rng.pick([15, 25, 33, 128, 7, 1205]);
      draft.text[6] = [
        {
          type: 'para',
          text: rng.pick([
            `本年度收取信息处理费${amount}元。`,
            `${draft.year}年共收取政府信息公开信息处理费${amount}元，已上缴国库。`,
          ]),
        },
      ];
      return { findings: [{ rule: 'fee-tariff', levels: ['review'] }] };
    },
  },
  {
    id: 'text/fee-missing',
    wish: () => ({ form: '2021' }),
    plant: (draft, rng) => {
      draft.text[6] = [
        { type: 'para', text: rng.pick(['无', '无。', '本年度无其他需要报告的事项。', '没有其他需要报告的事项。']) },
      ];
      // A part six that says nothing at all may mean that nothing was collected.
      return { findings: [{ rule: 'fee-statement', levels: ['hint'] }], allowed: ['empty-section'] };
    },
  },
  {
    id: 'text/empty-section',
    plant: (draft, rng) => {
      draft.text[5] = rng.chance(0.5) ? [] : [{ type: 'para', text: rng.pick(['无', '无。', '暂无']) }];
      return { findings: [{ rule: 'empty-section', levels: ['review'], at: { section: 5 } }] };
    },
  },
];
