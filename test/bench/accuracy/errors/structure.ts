/** Parts that are gone, doubled or of the wrong form. */
import { applicants, applicationRows, disclosureBands, type TableName, tableOfSection } from '../model/form';
import type { Draft } from '../model/make-report';
import { idOf } from '../model/report';
import type { ErrorKind } from './types';

/** The numbers under each other as the page has them: columns that surely stand in rows of their own. */
const shapeless = ['one-table', 'no-spans', 'row-tables', 'split-cut', 'wide-spans', 'flat-header'];

function drop(draft: Draft, test: (row: string, column: string, table: TableName) => boolean): void {
  for (const [id, { at }] of [...draft.cells]) if (test(at.row, at.column, at.table)) draft.cells.delete(id);
}

export const structureKinds: readonly ErrorKind[] = [
  ...[1, 2, 3, 4, 5, 6].map(
    (section): ErrorKind => ({
      id: `structure/missing-section-${section}`,
      wish: () => ({ explicit: section === 1 }),
      // One physical table with the parts two to four has no place where a part could be seen to be missing but its heading.
      plant: (draft) => {
        draft.without.add(section);
        const table = tableOfSection(section);
        if (table) {
          drop(draft, (_row, _column, name) => name === table);
          delete draft.tables[table];
        }
        return {
          findings: [{ rule: 'missing-section', levels: ['error'], at: { section } }],
          allowed: ['missing-table', 'section-order', 'fee-statement', 'overview-topics', 'accountability'],
        };
      },
    }),
  ),
  ...[2, 3, 4].flatMap((section): ErrorKind[] => {
    const table = tableOfSection(section) as TableName;
    const remove = (draft: Draft): void => drop(draft, (_row, _column, name) => name === table);
    return [
      {
        id: `structure/missing-table-${section}`,
        plant: (draft) => {
          remove(draft);
          delete draft.tables[table];
          return { findings: [{ rule: 'missing-table', levels: ['error'], at: { table } }] };
        },
      },
      {
        id: `structure/picture-table-${section}`,
        // There the picture would stand outside the one table.
        notIn: ['one-table'],
        plant: (draft, rng) => {
          remove(draft);
          draft.tables[table] = { picture: rng.pick(['1705995746322.jpg', 'clipbord_1705996747791.png', '图片1.png']) };
          return { findings: [{ rule: 'picture-table', levels: ['review'], at: { table } }] };
        },
      },
    ];
  }),
  {
    id: 'structure/missing-row-applications',
    plant: (draft, rng) => {
      const row = rng.pick(applicationRows(draft.form)).key;
      drop(draft, (key, _column, table) => table === 'applications' && key === row);
      return { findings: [{ rule: 'missing-row', levels: ['error'], at: { table: 'applications' } }] };
    },
  },
  {
    id: 'structure/missing-row-disclosure',
    plant: (draft, rng) => {
      const row = rng.pick(disclosureBands(draft.form).flatMap((band) => band.rows)).key;
      drop(draft, (key, _column, table) => table === 'disclosure' && key === row);
      return { findings: [{ rule: 'missing-row', levels: ['error'], at: { table: 'disclosure' } }] };
    },
  },
  {
    id: 'structure/missing-column',
    notIn: shapeless,
    plant: (draft, rng) => {
      const column = rng.pick(applicants.slice(1, 6)).key;
      drop(draft, (_row, key, table) => table === 'applications' && key === column);
      return {
        findings: [{ rule: 'missing-row', levels: ['error'], at: { table: 'applications' } }],
        allowed: ['malformed-table'],
      };
    },
  },
  {
    id: 'structure/sixteen-numbers',
    plant: (draft) => {
      draft.extra = { table: 'cases', row: 'count' };
      for (const [id, cell] of draft.cells) if (cell.at.table === 'cases') draft.cells.set(id, { ...cell, skip: true });
      return { findings: [{ rule: 'malformed-table', levels: ['review'], at: { table: 'cases' } }] };
    },
    notIn: ['padded', 'one-table', 'case-rows'],
  },
  {
    id: 'structure/eight-numbers',
    notIn: ['padded', 'one-table', 'empty-spans', 'repeat-spans', 'wide-spans'],
    plant: (draft, rng) => {
      const row = rng.pick(['newReceived', 'granted', 'denied.inquiry', 'rejected.duplicate', 'carriedForward']);
      draft.extra = { table: 'applications', row };
      for (const [id, cell] of draft.cells) if (cell.at.row === row) draft.cells.set(id, { ...cell, skip: true });
      return { findings: [{ rule: 'malformed-table', levels: ['review'], at: { table: 'applications' } }] };
    },
  },
  {
    id: 'structure/six-numbers',
    notIn: ['padded', 'one-table', 'empty-spans', 'repeat-spans', 'wide-spans'],
    plant: (draft, rng) => {
      const row = rng.pick(['newReceived', 'granted', 'denied.inquiry', 'rejected.duplicate', 'carriedForward']);
      const gone = rng.pick(applicants.slice(1, 6)).key;
      draft.cells.delete(idOf({ table: 'applications', row, column: gone }));
      for (const [id, cell] of draft.cells) if (cell.at.row === row) draft.cells.set(id, { ...cell, skip: true });
      return {
        findings: [{ rule: 'malformed-table', levels: ['review'], at: { table: 'applications' } }],
        allowed: ['missing-row'],
      };
    },
  },
  {
    id: 'structure/old-form',
    wish: (rng) => ({ form: '2019', year: rng.int(2021, 2024) }),
    plant: () => ({
      findings: [{ rule: 'wrong-form', levels: ['error'] }],
      allowed: ['fee-statement', 'outdated-notice'],
    }),
  },
  {
    id: 'structure/new-form-early',
    wish: (rng) => ({ form: '2021', year: rng.int(2019, 2020) }),
    plant: () => ({ findings: [{ rule: 'wrong-form', levels: ['error'] }] }),
  },
  ...(
    [
      ['本年废止件数', '本年度止件数', '2021'],
      ['四、结转下年度继续办理', '四、结转上年度继续办理', null],
      ['二、上年结转政府信息公开申请数量', '二、本年结转政府信息公开申请数量', null],
      ['4.无正当理由大量反复申请', '4.有正当理由大量反复申请', null],
      ['1.属于国家秘密', '1.属于国家机密', null],
    ] as const
  ).map(
    ([from, to, form], index): ErrorKind => ({
      id: `structure/altered-label-${index + 1}`,
      wish: () => (form ? { form } : {}),
      notIn: ['short-labels'],
      plant: (draft) => {
        draft.relabel = [from, to];
        return { findings: [{ rule: 'altered-label', levels: ['review'] }] };
      },
    }),
  ),
  {
    id: 'structure/number-repeated',
    notIn: ['no-numbers'],
    plant: (draft, rng) => {
      const at = rng.int(2, 4);
      renumber(draft, at, at);
      return { findings: [{ rule: 'section-order', levels: ['review'] }] };
    },
  },
  {
    id: 'structure/number-jumps',
    notIn: ['no-numbers'],
    plant: (draft, rng) => {
      // 一 二 三 五 六 七: everything from some part on counts one too far.
      for (let at = rng.int(2, 4); at < 6; at += 1) renumber(draft, at, at + 2);
      return { findings: [{ rule: 'section-order', levels: ['review'] }] };
    },
  },
  {
    id: 'structure/number-level',
    notIn: ['no-numbers'],
    plant: (draft, rng) => {
      const at = rng.int(2, 5);
      const words = (draft.headings[at] ?? '').replace(/^[一二三四五六]\s*[、．.]\s*/, '');
      draft.headings[at] = `（${'一二三四五六'[at]}）${words}`;
      return { findings: [{ rule: 'section-order', levels: ['review'] }] };
    },
  },
];

/** Gives the heading at index `at` the number `number`. */
function renumber(draft: Draft, at: number, number: number): void {
  draft.headings[at] = (draft.headings[at] ?? '').replace(/^[一二三四五六七]/, '一二三四五六七'[number - 1] ?? '');
}
