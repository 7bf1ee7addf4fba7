import { describe, expect, it } from 'vitest';
import type { BodyKind, FormId, RuleId } from '../../../lib/contract/page-check';
import { cellKey, type ReadCell, type ReadTable } from '../../../lib/contract/report';
import { type FactsByRule, rules } from '../../../lib/rules';
import type { Broken } from '../../../lib/rules/types';
import { proveBlanks } from '../../../lib/sums/prove-blanks';
import { type Printed, reportOf, tableOf } from '../support/tables';

/** What one rule finds in a report with just this table. */
function find<Id extends RuleId>(id: Id, table: ReadTable, body: { body: string; bodyKind: BodyKind } | null = null) {
  const tables = { disclosure: null, applications: null, cases: null, [table.name]: proveBlanks(table) };
  const report = reportOf({ tables, form: table.form });
  if (body) Object.assign(report.identity, body);
  const rule = rules.find((candidate) => candidate.id === id);
  const outcomes = [...(rule?.check(report, { today: null }) ?? [])];
  return outcomes.filter((outcome): outcome is Broken<FactsByRule[Id]> => outcome.status === 'broken');
}

const disclosure = (printed: Record<string, Printed>, form: FormId = '2021') => tableOf(form, 'disclosure', printed);
const applications = (printed: Record<string, Printed>, rest: Printed = 0) =>
  tableOf('2021', 'applications', printed, rest);

/** The table with one cell read otherwise. */
function reread(table: ReadTable, row: string, column: string, change: Partial<ReadCell>): ReadTable {
  const cells = new Map(table.cells);
  const cell = cells.get(cellKey(row, column));
  if (cell) cells.set(cellKey(row, column), { ...cell, ...change });
  return { ...table, cells };
}

describe('invalid-count', () => {
  it('finds negative numbers, and fractions where whole things are counted', () => {
    const found = find('invalid-count', applications({ 'granted|total': -1, 'newReceived|total': 1.5 }));
    expect(found.map(({ facts }) => facts.reason)).toEqual(['fraction', 'negative']);
    expect(found.every(({ level }) => level === 'error')).toBe(true);
  });

  it('lets money have decimals, but not be negative', () => {
    expect(find('invalid-count', disclosure({ 'fee|amount': 976.81 }))).toEqual([]);
    expect(find('invalid-count', disclosure({ 'fee|amount': -2 }))).toHaveLength(1);
  });

  it('lets a change against last year be negative', () => {
    expect(find('invalid-count', disclosure({ 'license|change': -12, 'fee|change': -3.5 }, '2019'))).toEqual([]);
  });

  it('takes money in a column of items for money', () => {
    const items = (row: string) => disclosure({ [`${row}|previousItems`]: 113.96 }, '2019');
    expect(find('invalid-count', items('fee'))).toEqual([]);
    expect(find('invalid-count', items('license'))).toHaveLength(1);
    expect(find('invalid-count', reread(items('license'), 'license', 'previousItems', { unit: '万元' }))).toEqual([]);
  });
});

describe('not-a-number', () => {
  it('asks for a look at words, and mentions a remark beside a number', () => {
    expect(find('not-a-number', applications({ 'granted|total': '见附件' }))).toMatchObject([
      { level: 'review', facts: { text: '见附件', value: null } },
    ]);
    const remark = { text: '0（无集采中心）', note: '无集采中心' };
    const table = reread(disclosure({}, '2019'), 'procurement', 'items', remark);
    expect(find('not-a-number', table)).toMatchObject([{ level: 'hint', facts: { value: 0 } }]);
  });

  it.each(['0/0', '+3/-2', '增3减2', '减少2', '＋3／－2'])(
    'reads %s in 本年增/减 as what that column asks for',
    (text) => {
      expect(find('not-a-number', disclosure({ 'license|change': text }, '2019'))).toEqual([]);
      expect(find('not-a-number', disclosure({ 'license|decisions': text }, '2019'))).toHaveLength(1);
    },
  );

  it('lets units and bracketed units be', () => {
    for (const change of [{ unit: '万元' }, { note: '万元' }, { note: '单位：万元' }]) {
      expect(find('not-a-number', reread(disclosure({}), 'fee', 'amount', change))).toEqual([]);
    }
  });
});

describe('blank-cell', () => {
  it('is a hint where the sums prove every blank, once for the whole table', () => {
    const totals = [...tableOf('2021', 'applications').cells.keys()].filter((key) => key.endsWith('|total'));
    const found = find('blank-cell', applications(Object.fromEntries(totals.map((key) => [key, 0])), ''));
    expect(found).toMatchObject([{ level: 'hint', facts: { proven: 150, unproven: 0, named: [] } }]);
    expect(found[0]?.where).toHaveLength(150);
  });

  it('asks for a look where a blank stays unknown, that one first', () => {
    const found = find('blank-cell', disclosure({ 'penalty|decisions': '' }));
    expect(found).toMatchObject([
      { level: 'review', facts: { proven: 0, unproven: 1, named: [{ at: { row: 'penalty' }, value: null }] } },
    ]);
    expect(found[0]?.where[0]?.place).toEqual({ table: 'disclosure', row: 'penalty', column: 'decisions' });
  });
});

describe('placeholder-cell', () => {
  it('lists every stand-in of a table in one finding, proven or not', () => {
    const found = find('placeholder-cell', applications({ 'granted|total': '/', 'granted|naturalPerson': '—' }));
    expect(found).toMatchObject([{ level: 'review', facts: { cells: [{ text: '—' }, { text: '/' }] } }]);
  });
});

describe('malformed-table', () => {
  const misfit = { row: 'count', found: 16, expected: 15, refs: [7], label: '' };

  it('says how many numbers the row has, and marks its cells', () => {
    const found = find('malformed-table', { ...tableOf('2021', 'cases'), misfits: [misfit] });
    expect(found).toMatchObject([{ level: 'review', facts: { found: 16, expected: 15 }, expected: 15, actual: 16 }]);
    expect(found[0]?.where).toHaveLength(15);
  });

  it('stands at the row itself where the form has no such row', () => {
    const found = find('malformed-table', { ...tableOf('2021', 'cases'), misfits: [{ ...misfit, row: null }] });
    expect(found[0]?.where).toEqual([{ place: { section: 4 }, ref: 7 }]);
  });
});

describe('altered-label', () => {
  it('quotes the printed and the due label', () => {
    const label = {
      ref: 5,
      printed: '本年度止件数',
      expected: '本年废止件数',
      axis: 'column',
      key: 'repealed',
    } as const;
    expect(find('altered-label', { ...disclosure({}), alteredLabels: [label] })).toMatchObject([
      { level: 'review', where: [{ place: { text: '本年度止件数' }, ref: 5 }], facts: { expected: '本年废止件数' } },
    ]);
  });
});

describe('fee-unit', () => {
  const county = { body: '青禾县财政局', bodyKind: 'department' } as const;
  const fee = (amount: number, change: Partial<ReadCell> = {}) =>
    reread(disclosure({ 'fee|amount': amount }), 'fee', 'amount', change);

  it('finds 元 by the printed unit', () => {
    expect(find('fee-unit', fee(704, { unit: '元' }))).toMatchObject([{ facts: { reason: 'printed' } }]);
    expect(find('fee-unit', fee(976.81, { unit: '万元' }), county)).toEqual([]);
  });

  it('finds amounts that no body of that rank takes', () => {
    expect(find('fee-unit', fee(70487), county)).toMatchObject([{ level: 'review', facts: { value: 70487 } }]);
    expect(find('fee-unit', fee(8040), { body: '云溪镇人民政府', bodyKind: 'township' })).toHaveLength(1);
  });

  it('lets amounts be that are possible', () => {
    for (const amount of [0, 8040, 113.96, 10234.56]) expect(find('fee-unit', fee(amount), county)).toEqual([]);
    expect(find('fee-unit', fee(316441), { body: '临江市人民政府', bodyKind: 'government' })).toEqual([]);
    expect(find('fee-unit', fee(600000), { body: '上海市水务局', bodyKind: 'department' })).toEqual([]);
    expect(find('fee-unit', fee(12000))).toEqual([]);
  });
});

describe('regulation-authority', () => {
  const table = disclosure({ 'regulations|issued': 2, 'regulations|inForce': 2 });

  it('finds 规章 made by a county, a township, or a department of any place', () => {
    const bodies = [
      { body: '青禾县人民政府', bodyKind: 'government' },
      { body: '云溪镇人民政府', bodyKind: 'township' },
      { body: '临江市东湖区应急管理局', bodyKind: 'department' },
      { body: '青禾县人民政府办公室', bodyKind: 'department' },
      { body: '镇江市城乡规划局', bodyKind: 'department' },
      { body: '临江市财政局', bodyKind: 'department' },
      { body: '云岭省教育厅', bodyKind: 'department' },
      { body: null, bodyKind: 'office' },
    ] as { body: string; bodyKind: BodyKind }[];
    for (const body of bodies) {
      const found = find('regulation-authority', table, body);
      expect(found).toMatchObject([{ level: 'review', facts: { cells: [{ value: 2 }] } }]);
    }
  });

  it('is silent where the body may make them, or nobody can tell', () => {
    const bodies = [
      { body: '临江市人民政府', bodyKind: 'government' },
      { body: '临江市人民政府办公室', bodyKind: 'department' },
      { body: '云岭省人民政府办公厅', bodyKind: 'department' },
      { body: '农业农村部', bodyKind: 'department' },
      { body: '国家林业和草原局', bodyKind: 'department' },
      { body: '应急管理局', bodyKind: 'department' },
    ] as { body: string; bodyKind: BodyKind }[];
    for (const body of bodies) expect(find('regulation-authority', table, body)).toEqual([]);
    expect(find('regulation-authority', disclosure({}), { body: '青禾县人民政府', bodyKind: 'government' })).toEqual(
      [],
    );
    const published = disclosure({ 'regulations|published': 20, 'regulations|totalPublished': 20 }, '2019');
    expect(find('regulation-authority', published, { body: '青禾县人民政府', bodyKind: 'government' })).toEqual([]);
  });
});

describe('stock-bound', () => {
  it('finds fewer documents in force than were added and not repealed this year', () => {
    const documents = (issued: number, repealed: number, inForce: number) =>
      disclosure({
        'normativeDocuments|issued': issued,
        'normativeDocuments|repealed': repealed,
        'normativeDocuments|inForce': inForce,
      });
    expect(find('stock-bound', documents(5, 1, 3))).toMatchObject([{ facts: { issued: { value: 5 } }, actual: 3 }]);
    for (const fine of [documents(5, 2, 3), documents(0, 9, 0), documents(4, 4, 14)]) {
      expect(find('stock-bound', fine)).toEqual([]);
    }
  });

  it('does not know the form of 2019', () => {
    expect(
      find('stock-bound', disclosure({ 'regulations|created': 9, 'regulations|totalPublished': 1 }, '2019')),
    ).toEqual([]);
  });
});

describe('carry-bound', () => {
  it('finds more left open than came in, column by column', () => {
    const found = find('carry-bound', applications({ 'carriedForward|total': 3, 'newReceived|total': 2 }));
    expect(found).toMatchObject([{ level: 'hint', facts: { carriedForward: { at: { column: 'total' }, value: 3 } } }]);
    expect(find('carry-bound', applications({ 'carriedForward|total': 2, 'newReceived|total': 2 }))).toEqual([]);
  });
});
