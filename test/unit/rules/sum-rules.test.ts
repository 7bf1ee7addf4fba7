import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadTable, Report } from '../../../lib/contract/report';
import { balanceRule } from '../../../lib/rules/balance';
import { caseTotalRule } from '../../../lib/rules/case-total';
import { resultTotalRule } from '../../../lib/rules/result-total';
import { rowTotalRule } from '../../../lib/rules/row-total';
import type { Outcome } from '../../../lib/rules/types';
import { checksOf } from '../../../lib/sums/form-table';
import { proveBlanks } from '../../../lib/sums/prove-blanks';
import {
  consistentApplications,
  consistentCases,
  keysOf,
  predictedBroken,
  reportOf,
  tableOf,
  valueAt,
  withCells,
} from '../support/tables';

const sumRules = [rowTotalRule, resultTotalRule, balanceRule, caseTotalRule];
const judge = (report: Report): Outcome[] => sumRules.flatMap((rule) => [...rule.check(report, { today: null })]);
const judgeTable = (table: ReadTable) => {
  const tables = { disclosure: null, applications: null, cases: null, [table.name]: proveBlanks(table) };
  return judge(reportOf({ tables }));
};
const brokenIds = (outcomes: Outcome[]) =>
  outcomes.flatMap((outcome) => (outcome.status === 'broken' ? [outcome.check] : []));

describe('the sum rules', () => {
  it('judge 42 sums in the form of 2021 and 40 in that of 2019', () => {
    for (const [form, count] of [
      ['2021', 42],
      ['2019', 40],
    ] as const) {
      const tables = { disclosure: null, applications: tableOf(form, 'applications'), cases: tableOf(form, 'cases') };
      const outcomes = judge(reportOf({ tables }));
      expect(outcomes).toHaveLength(count);
      expect(outcomes.every(({ status }) => status === 'holds')).toBe(true);
    }
  });

  it('say both sides, the difference, and mark the stated total first', () => {
    const table = tableOf('2021', 'applications', {
      'granted|naturalPerson': 30,
      'granted|commercialEnterprise': 5,
      'granted|total': 53,
    });
    const [first] = judgeTable(table).filter(({ status }) => status === 'broken');
    expect(first).toMatchObject({
      level: 'error',
      check: 'row-total:granted',
      expected: 35,
      actual: 53,
      facts: { difference: -18, right: [{ at: { row: 'granted', column: 'total' }, value: 53 }] },
    });
    expect(first).toHaveProperty('where.0.place', { table: 'applications', row: 'granted', column: 'total' });
  });

  it('cannot tell of a sum with an unknown blank, and name the blank', () => {
    const blanks = { 'count|reconsideration.upheld': '', 'count|reconsideration.other': '' };
    const outcomes = judgeTable(tableOf('2021', 'cases', { ...blanks, 'count|reconsideration.total': 3 }));
    expect(outcomes.filter(({ status }) => status === 'unchecked')).toMatchObject([
      { check: 'case-total:reconsideration.total', why: { code: 'unknown-cells', cells: [{}, {}] } },
    ]);
  });

  it('flag nothing where a total is not stated', () => {
    // Balance needs 0 results, the row has 2: the total itself says nothing.
    const table = tableOf('2021', 'applications', { 'resultTotal|naturalPerson': 2, 'resultTotal|total': '' });
    const broken = brokenIds(judgeTable(table));
    expect(broken).not.toContain('row-total:resultTotal');
    expect(broken).toContain('balance:naturalPerson');
  });

  it('cannot tell of cells that the page lacks', () => {
    const table = tableOf('2021', 'applications');
    const cells = new Map([...table.cells].filter(([key]) => !key.startsWith('granted|')));
    const unchecked = judgeTable({ ...table, cells }).filter(({ status }) => status === 'unchecked');
    expect(unchecked).toHaveLength(8);
    expect(unchecked[0]).toMatchObject({ why: { code: 'missing-cells' } });
  });

  it('cannot tell of a row whose numbers do not fit the form', () => {
    const table = tableOf('2021', 'cases', { 'count|reconsideration.total': 9 });
    const cells = new Map([...table.cells].map(([key, cell]) => [key, { ...cell, certain: false }]));
    const misfits = [{ row: 'count', found: 16, expected: 15, refs: [], label: '件数' }];
    const outcomes = judgeTable({ ...table, cells, misfits });
    expect(outcomes.map(({ status }) => status)).toEqual(['unchecked', 'unchecked', 'unchecked']);
    expect(outcomes[0]).toMatchObject({ why: { code: 'misfit-row', found: 16, expected: 15 } });
  });

  it('say that a picture cannot be read, and nothing of a table that is not there', () => {
    expect(judge(reportOf())).toEqual([]);
    const pictures = { disclosure: [], applications: [7], cases: [] };
    expect(judge(reportOf({ pictures })).map(({ status }) => status)).toEqual(['unchecked', 'unchecked', 'unchecked']);
  });
});

describe('a table that is blank but for its 总计 column of zeros', () => {
  const totals = keysOf(tableOf('2021', 'applications')).filter((key) => key.endsWith('|total'));
  const table = tableOf('2021', 'applications', Object.fromEntries(totals.map((key) => [key, 0])), '');

  it('holds', () => {
    expect(judgeTable(table).every(({ status }) => status === 'holds')).toBe(true);
  });

  it.each(totals)('breaks just the sums of %s where that is 5', (key) => {
    expect(brokenIds(judgeTable(withCells(table, [[key, 5]])))).toEqual(predictedBroken(table, new Map([[key, 5]])));
  });
});

describe('property', () => {
  const anyTable = fc.oneof(consistentApplications, consistentCases);
  const index = fc.nat(1e6);

  it('no sum of a consistent table is broken, whatever is left blank or slashed', () => {
    const marks = fc.infiniteStream(fc.constantFrom('', '', '/', null, null, null, null, null));
    fc.assert(
      fc.property(anyTable, marks, (table, mark) => {
        const changes = keysOf(table).flatMap((key) => {
          const printed = mark.next().value;
          return typeof printed === 'string' ? [[key, printed] as const] : [];
        });
        expect(brokenIds(judgeTable(withCells(table, changes)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('one changed cell breaks exactly the sums that it stands in', () => {
    fc.assert(
      fc.property(anyTable, index, fc.integer({ min: -50, max: 500 }), (table, at, delta) => {
        const keys = keysOf(table);
        const key = keys[at % keys.length] ?? '';
        const old = valueAt(table, key) ?? 0;
        const value = Math.max(0, old + delta);
        fc.pre(value !== old);
        const changed = withCells(table, [[key, value]]);
        expect(brokenIds(judgeTable(changed))).toEqual(predictedBroken(table, new Map([[key, value - old]])));
      }),
      { numRuns: 300 },
    );
  });

  it('one changed cell among blank zeros breaks no sum that it does not stand in', () => {
    fc.assert(
      fc.property(
        anyTable,
        index,
        fc.integer({ min: 1, max: 99 }),
        fc.infiniteStream(fc.nat(9)),
        (table, at, delta, dice) => {
          const keys = keysOf(table);
          const key = keys[at % keys.length] ?? '';
          const blanks = keys.filter(
            (other) => other !== key && valueAt(table, other) === 0 && (dice.next().value ?? 0) < 8,
          );
          const changed = withCells(table, [
            ...blanks.map((other) => [other, ''] as const),
            [key, (valueAt(table, key) ?? 0) + delta],
          ]);
          const predicted = predictedBroken(table, new Map([[key, delta]]));
          for (const id of brokenIds(judgeTable(changed))) expect(predicted).toContain(id);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('checks of a table have unique ids', () => {
    const ids = [tableOf('2021', 'applications'), tableOf('2021', 'cases')].flatMap(checksOf).map(({ id }) => id);
    expect(new Set(ids).size).toBe(42);
  });
});
