import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BodyKindSchema, type FormId, type TableName } from '../../../lib/contract/page-check';
import { cellKey, type ReadTable, type Report } from '../../../lib/contract/report';
import { rules } from '../../../lib/rules';
import { runRules } from '../../../lib/rules/run';
import { explain } from '../../../lib/sums/diagnosis/explain';
import { bandOf, formTableOf } from '../../../lib/sums/form-table';
import { proveBlanks } from '../../../lib/sums/prove-blanks';
import { reportOf, tableOf } from '../support/tables';

/** Numbers and words as no sane page prints them. */
const printed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<number | string>(0, 1, 2, '', '/', '—') },
  fc.constantFrom<number | string>(-1, 0.5, 1e15, 2 ** 60, '见附件', '0/0', '增3减2', '<b>', '总计'),
  fc.string({ maxLength: 5 }),
);

const anyTable = (form: FormId, name: TableName): fc.Arbitrary<ReadTable | null> =>
  fc.option(
    fc
      .record({
        values: fc.infiniteStream(printed),
        dice: fc.infiniteStream(fc.nat(30)),
        label: fc.string({ maxLength: 8 }),
        numbers: fc.array(fc.option(fc.nat(3)), { maxLength: 20 }),
      })
      .map(({ values, dice, label, numbers }) => {
        const roll = () => dice.next().value ?? 0;
        const whole = tableOf(form, name);
        const given = [...whole.cells.keys()].map((key) => [key, values.next().value ?? 0] as const);
        const table = tableOf(form, name, new Map(given));
        const cells = new Map(
          [...table.cells]
            .filter(() => roll() > 0)
            .map(([key, cell]) => [key, { ...cell, certain: roll() > 0, note: roll() > 0 ? null : label }] as const),
        );
        const row = formTableOf({ form, name }).bands[0]?.rows[roll() % 3]?.key ?? null;
        const misfits = [{ row, found: numbers.length, expected: 7, refs: [1], label }];
        const missingRows = row === null || roll() > 9 ? [] : [row];
        return { ...table, cells, misfits: roll() > 9 ? [] : misfits, missingRows };
      }),
    { freq: 9 },
  );

const anyReport: fc.Arbitrary<Report> = fc
  .record({
    forms: fc.array(fc.constantFrom<FormId>('2019', '2021'), { minLength: 3, maxLength: 3 }),
    found: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    body: fc.option(fc.constantFrom('青禾县', '县', '市', '区', '某市城市管理局', '', '自治区')),
    bodyKind: fc.constantFrom(...BodyKindSchema.options),
    year: fc.option(fc.integer({ min: 2000, max: 2030 })),
    cut: fc.boolean(),
    pictures: fc.array(fc.nat(9), { maxLength: 2 }),
  })
  .chain(({ forms: [first = '2021', second = '2021', third = '2021'], found, body, bodyKind, year, cut, pictures }) =>
    fc
      .record({
        disclosure: anyTable(first, 'disclosure'),
        applications: anyTable(second, 'applications'),
        cases: anyTable(third, 'cases'),
      })
      .map((read) => {
        const base = reportOf();
        const proven = (table: ReadTable | null) => table && proveBlanks(table);
        return {
          ...base,
          identity: { ...base.identity, body, bodyKind, year },
          sections: base.sections.map((part, index) => ({ ...part, found: found[index] ?? true })),
          tables: {
            disclosure: proven(read.disclosure),
            applications: proven(read.applications),
            cases: proven(read.cases),
          },
          pictures: { disclosure: pictures, applications: pictures, cases: [] },
          cut,
        };
      }),
  );

describe('whatever a report holds', () => {
  it('no rule throws, every level is one that the rule announces, and every cell that is named exists', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const outcome of runRules(report, { today: '2024-02-01' })) {
          if (outcome.status === 'holds') continue;
          if (outcome.status === 'unchecked') expect(outcome.why.code).not.toBe('rule-failed');
          else {
            expect(rules.find(({ id }) => id === outcome.rule)?.levels).toContain(outcome.level);
            expect(outcome.where.length).toBeGreaterThan(0);
          }
          for (const { place } of outcome.where) {
            if (!('table' in place)) continue;
            const table = report.tables[place.table];
            expect(table?.cells.has(cellKey(place.row, place.column))).toBe(true);
            expect(table && bandOf(formTableOf(table), place.row, place.column)).toBeTruthy();
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the diagnosis offers whole numbers from 0 up, for cells that exist', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const broken = runRules(report, { today: null }).flatMap((outcome) =>
          outcome.status === 'broken' && outcome.check !== undefined ? [outcome.check] : [],
        );
        for (const { checks, explanations } of explain({ tables: report.tables, broken })) {
          expect(checks.every((id) => broken.includes(id))).toBe(true);
          expect(explanations.length).toBeGreaterThan(0);
          for (const { at, from, to } of explanations.flatMap(({ cells }) => cells)) {
            const cell = report.tables[at.table]?.cells.get(cellKey(at.row, at.column));
            expect(from).toBe(cell?.proven ? null : cell?.value);
            expect(Number.isSafeInteger(to) && to >= 0 && to !== from).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
