import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../../lib/contract/report';
import { explain } from '../../../../lib/sums/diagnosis/explain';
import { proveBlanks } from '../../../../lib/sums/prove-blanks';
import { brokenIn, diagnose } from '../../support/broken';
import { stepsOf } from '../../support/steps';
import { consistentApplications, keysOf, predictedBroken, valueAt, withCells } from '../../support/tables';

/** A table and some of its cells with other values: one digit off, ten times, or anything. */
const wrongCells = (count: number) =>
  fc
    .tuple(
      consistentApplications,
      fc.uniqueArray(fc.nat(1e6), { minLength: count, maxLength: count, selector: (index) => index % 161 }),
      fc.array(fc.constantFrom('up', 'down', 'tenfold', 'any'), { minLength: count, maxLength: count }),
      fc.array(fc.nat(999), { minLength: count, maxLength: count }),
    )
    .map(([table, indexes, ways, numbers]) => {
      const keys = keysOf(table);
      const values = new Map<string, number>();
      for (const [index, at] of indexes.entries()) {
        const key = keys[at % 161] ?? '';
        const old = valueAt(table, key) ?? 0;
        const wrong = { up: old + 1, down: Math.max(0, old - 1), tenfold: old * 10, any: numbers[index] ?? 0 };
        const value = wrong[ways[index] ?? 'up'];
        values.set(key, value === old ? old + 1 : value);
      }
      return { table, values, broken: withCells(table, values) };
    });

describe('one wrong cell anywhere in table three', () => {
  it('is the only explanation', () => {
    fc.assert(
      fc.property(wrongCells(1), ({ table, values, broken }) => {
        const [key = '', printed] = [...values][0] ?? [];
        const [row, column] = key.split('|');
        const diagnoses = diagnose([broken]);
        expect(diagnoses).toHaveLength(1);
        expect(diagnoses[0]?.unique).toBe(true);
        expect(diagnoses[0]?.explanations[0]?.cells).toEqual([
          { at: { table: 'applications', row, column }, from: printed, to: valueAt(table, key) },
        ]);
        const delta = (printed ?? 0) - (valueAt(table, key) ?? 0);
        expect([...(diagnoses[0]?.checks ?? [])].sort()).toEqual(
          predictedBroken(table, new Map([[key, delta]])).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('two wrong cells in table three', () => {
  it('are among the explanations in at least 95 of 100 tables', () => {
    const samples = fc.sample(wrongCells(2), { numRuns: 400, seed: 1 });
    const found = samples.filter(({ table, values, broken }) => {
      const told = diagnose([broken]).flatMap(({ explanations }) =>
        explanations.filter(({ cells }) => cells.every(isTrue(table))),
      );
      const named = new Set(told.flatMap(({ cells }) => cells.map(({ at }) => `${at.row}|${at.column}`)));
      return [...values.keys()].every((key) => named.has(key));
    });
    expect(found.length / samples.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('any number of wrong cells', () => {
  const many = fc.integer({ min: 1, max: 40 }).chain(wrongCells);

  it('every explanation mends every sum of its diagnosis and breaks no other', () => {
    fc.assert(
      fc.property(many, ({ broken }) => {
        const before = brokenIn(broken);
        for (const { checks, explanations } of diagnose([broken])) {
          for (const { cells } of explanations) {
            expect(cells.length).toBeLessThanOrEqual(2);
            const mended = withCells(
              broken,
              cells.map(({ at, to }) => [`${at.row}|${at.column}`, to] as const),
            );
            expect(brokenIn(mended)).toEqual(before.filter((id) => !checks.includes(id)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no sum is in two diagnoses, and the same table gives the same answer', () => {
    fc.assert(
      fc.property(many, ({ broken }) => {
        const diagnoses = diagnose([broken]);
        const checks = diagnoses.flatMap((diagnosis) => diagnosis.checks);
        expect(new Set(checks).size).toBe(checks.length);
        expect(diagnose([broken])).toEqual(diagnoses);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the worst tables', () => {
  it('are explained in a bounded number of steps', () => {
    const alike = (table: ReadTable) =>
      withCells(
        table,
        keysOf(table).map((key, index) => [key, (valueAt(table, key) ?? 0) + (index % 2)] as const),
      );
    const worst = [
      ...fc.sample(wrongCells(20), { numRuns: 10, seed: 3 }).map(({ broken }) => broken),
      ...fc.sample(wrongCells(60), { numRuns: 10, seed: 3 }).map(({ broken }) => broken),
      ...fc.sample(consistentApplications, { numRuns: 10, seed: 3 }).map(alike),
    ].map((table) => ({
      tables: { disclosure: null, applications: proveBlanks(table), cases: null },
      broken: brokenIn(table),
    }));
    const steps = worst.map((input) => stepsOf(() => explain(input)));
    expect(Math.max(...steps)).toBeLessThan(100_000);
  });
});

function isTrue(table: ReadTable) {
  return ({ at, to }: { at: { row: string; column: string }; to: number }): boolean =>
    valueAt(table, `${at.row}|${at.column}`) === to;
}
