/** Errors of several cells or tables at once, and denials in other words. */

import { count } from '../model/context';
import { applicants, disclosureBands, type FormId } from '../model/form';
import { makeOverview } from '../model/overview';
import { type CellAt, idOf, print } from '../model/report';
import { sumFindings } from './sums';
import type { ErrorKind } from './types';

const at = (row: string, column: string): CellAt => ({ table: 'applications', row, column });
const parts = applicants.slice(0, 6).map((line) => line.key);
const busy = { scale: 'tens' } as const;

export const mixedKinds: readonly ErrorKind[] = [
  {
    id: 'mixed/row-shifted',
    wish: () => busy,
    plant: (draft, rng) => {
      // All numbers of a row one column too far to the right; the row's total stays.
      const row = rng.pick(['newReceived', 'granted', 'carriedForward']);
      const values = parts.map((column) => draft.cells.get(idOf(at(row, column)))?.truth ?? 0);
      if (values.at(-1) !== 0 || values.every((value) => value === 0)) return null;
      parts.forEach((column, index) => {
        const value = index === 0 ? 0 : (values[index - 1] ?? 0);
        print(draft.cells, at(row, column), String(value), 'number', value);
      });
      const { findings } = sumFindings(draft, []);
      return { findings, allowed: ['carry-bound', 'text-mismatch'] };
    },
  },
  {
    id: 'mixed/rows-exchanged',
    wish: () => busy,
    plant: (draft, rng) => {
      // Intake rows filled in the wrong order break nothing; a result row and the carried-forward row do.
      const [first, second] = [rng.pick(['granted', 'partiallyGranted', 'unavailable.notHeld']), 'carriedForward'];
      let differ = false;
      for (const column of [...parts, 'total']) {
        const [a, b] = [draft.cells.get(idOf(at(first, column))), draft.cells.get(idOf(at(second, column)))];
        if (!a || !b) return null;
        differ ||= a.truth !== b.truth;
        print(draft.cells, at(first, column), b.text, 'number', b.truth);
        print(draft.cells, at(second, column), a.text, 'number', a.truth);
      }
      const { findings } = sumFindings(draft, []);
      return differ && findings.length > 0 ? { findings, allowed: ['carry-bound', 'text-mismatch'] } : null;
    },
  },
  {
    id: 'mixed/totals-not-updated',
    wish: () => busy,
    plant: (draft, rng) => {
      // One more application entered under 自然人, and no total touched.
      for (const row of ['newReceived', rng.pick(['granted', 'denied.thirdParty'])]) {
        const place = at(row, 'naturalPerson');
        const value = (draft.cells.get(idOf(place))?.truth ?? 0) + 1;
        print(draft.cells, place, String(value), 'number', value);
      }
      const { findings } = sumFindings(draft, []);
      return { findings, allowed: ['carry-bound', 'text-mismatch'] };
    },
  },
  {
    id: 'mixed/blank-row',
    plant: (draft, rng) => {
      const row = rng.pick(['denied.security', 'rejected.publication', 'unavailable.unclear']);
      if (draft.cells.get(idOf(at(row, 'total')))?.truth !== 0) return null;
      for (const column of [...parts, 'total']) print(draft.cells, at(row, column), '', 'blank', null);
      return { findings: [{ rule: 'blank-cell', levels: ['hint', 'review'] }] };
    },
  },
  {
    id: 'mixed/blank-tables',
    wish: () => ({ scale: 'zero' }),
    plant: (draft) => {
      // Zeros left out everywhere but in the totals of table three and in table two.
      for (const cell of [...draft.cells.values()]) {
        if (cell.at.table === 'disclosure' || cell.at.column === 'total') continue;
        if (cell.truth !== 0) return null;
        print(draft.cells, cell.at, '', 'blank', null);
      }
      return {
        findings: [
          { rule: 'blank-cell', levels: ['hint'], at: { table: 'applications' } },
          { rule: 'blank-cell', levels: ['hint', 'review'], at: { table: 'cases' } },
        ],
      };
    },
  },
  {
    id: 'mixed/old-table-two',
    wish: () => ({ form: '2021' }),
    notIn: ['one-table'],
    plant: (draft) => useForm(draft, '2019'),
  },
  {
    id: 'mixed/denied-otherwise',
    wish: () => busy,
    plant: (draft, rng) => {
      if (count(draft, 'newReceived') === 0) return null;
      const { year, body } = draft;
      const words = rng.pick([
        `${year}年，${body.own}没有发生依申请公开情况。`,
        `本年度${body.own}无政府信息公开申请。`,
        `${year}年度依申请公开政府信息申请数0件。`,
        `${year}年未受理过政府信息公开申请。`,
        `全年依申请公开工作为零报告。`,
        `${year}年，${body.own}收到政府信息公开申请零件。`,
      ]);
      draft.text[1] = makeOverview({ ...draft, rng: rng.fork('overview') }, { cases: '', say: { requests: words } });
      return { findings: [{ rule: 'text-mismatch', levels: ['error', 'review'] }] };
    },
  },
  {
    id: 'mixed/chinese-number',
    plant: (draft, rng) => {
      const known = [...draft.cells.values()]
        .filter((cell) => cell.at.table === 'applications')
        .map((cell) => cell.truth);
      const value = [3, 4, 5, 6, 7, 8, 9].find((candidate) => !known.includes(candidate));
      const sums = count(draft, 'newReceived') + count(draft, 'carriedOver');
      if (!value || value === sums) return null;
      const sign = '零一二三四五六七八九'[value];
      draft.text[1] = makeOverview(
        { ...draft, rng: rng.fork('overview') },
        {
          cases: '',
          say: { requests: `${draft.year}年，${draft.body.own}共收到政府信息公开申请${sign}件，均已答复。` },
        },
      );
      return { findings: [{ rule: 'text-mismatch', levels: ['error', 'review'], at: { words: `${sign}件` } }] };
    },
  },
];

/** Table two of another form than the rest. */
function useForm(draft: Parameters<ErrorKind['plant']>[0], form: FormId): ReturnType<ErrorKind['plant']> {
  for (const [id, cell] of [...draft.cells]) if (cell.at.table === 'disclosure') draft.cells.delete(id);
  for (const band of disclosureBands(form)) {
    for (const row of band.rows) {
      for (const column of band.columns) {
        const place: CellAt = { table: 'disclosure', row: row.key, column: column.key };
        draft.cells.set(idOf(place), { at: place, text: '0', kind: 'number', value: 0, truth: 0 });
      }
    }
  }
  draft.twoForm = form;
  return { findings: [{ rule: 'wrong-form', levels: ['error'] }] };
}
