import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../../lib/contract/page-check';
import type { ReadTable } from '../../../../lib/contract/report';
import { checksOf } from '../../../../lib/sums/form-table';
import { diagnose, told } from '../../support/broken';
import { tableOf, valueAt, withCells } from '../../support/tables';

/** A small consistent table three: 52 + 3 new, 20 of them denied for two reasons, 3 open. */
const table = tableOf('2021', 'applications', {
  'newReceived|naturalPerson': 52,
  'newReceived|commercialEnterprise': 3,
  'newReceived|total': 55,
  'granted|naturalPerson': 31,
  'granted|commercialEnterprise': 1,
  'granted|total': 32,
  'denied.otherLaw|naturalPerson': 12,
  'denied.otherLaw|total': 12,
  'denied.thirdParty|naturalPerson': 6,
  'denied.thirdParty|commercialEnterprise': 2,
  'denied.thirdParty|total': 8,
  'resultTotal|naturalPerson': 49,
  'resultTotal|commercialEnterprise': 3,
  'resultTotal|total': 52,
  'carriedForward|naturalPerson': 3,
  'carriedForward|total': 3,
});
const changed = (values: Record<string, number>) => withCells(table, Object.entries(values));
const causeOf = (broken: ReadTable): Cause | undefined => diagnose([broken])[0]?.explanations[0]?.cause;

describe('one wrong cell', () => {
  it('is named with its value and the value that mends all its sums', () => {
    const diagnoses = diagnose([changed({ 'denied.otherLaw|naturalPerson': 21 })]);
    expect(diagnoses).toHaveLength(1);
    expect(diagnoses[0]).toMatchObject({
      unique: true,
      checks: ['row-total:denied.otherLaw', 'result-total:naturalPerson'],
    });
    expect(told(diagnoses[0])).toEqual(['denied.otherLaw|naturalPerson: 21 → 12']);
  });

  it('is nothing to explain where nothing is broken', () => {
    expect(diagnose([table, tableOf('2021', 'cases')])).toEqual([]);
  });

  it.each<[string, number, Cause | undefined]>([
    ['denied.otherLaw|naturalPerson', 21, 'digits-swapped'],
    ['granted|naturalPerson', 310, 'times-ten'],
    ['newReceived|naturalPerson', 5, 'digit-missing'],
    ['newReceived|naturalPerson', 532, 'digit-extra'],
    ['granted|naturalPerson', 37, 'digit-wrong'],
    ['resultTotal|total', 32, 'block-left-out'],
    ['resultTotal|total', 47, 'total-not-updated'],
    ['carriedForward|naturalPerson', 4, undefined],
  ])('%s printed as %i looks like %s', (key, printed, cause) => {
    const broken = changed({ [key]: printed });
    expect(told(diagnose([broken])[0])).toEqual([`${key}: ${printed} → ${valueAt(table, key)}`]);
    expect(causeOf(broken)).toBe(cause);
  });

  it('may be a blank that the sums prove to be zero', () => {
    const blank = withCells(table, [
      ['rejected.petition|naturalPerson', ''],
      ['rejected.duplicate|naturalPerson', ''],
      ['resultTotal|naturalPerson', 51],
      ['resultTotal|total', 54],
      ['newReceived|naturalPerson', 54],
      ['newReceived|total', 57],
    ]);
    // Two more arrived than are answered for, and two rows are blank under a total of 0.
    const cells = diagnose([blank]).flatMap(({ explanations }) => explanations.flatMap((one) => one.cells));
    const at = { table: 'applications', row: 'rejected.petition', column: 'naturalPerson' };
    expect(cells).toContainEqual({ at, from: null, to: 2 });
  });
});

describe('two wrong cells', () => {
  it('in different rows and columns are two diagnoses', () => {
    const broken = changed({ 'newReceived|naturalPerson': 25, 'denied.thirdParty|commercialEnterprise': 7 });
    const diagnoses = diagnose([broken]);
    expect(diagnoses.map(told)).toEqual([
      ['newReceived|naturalPerson: 25 → 52'],
      ['denied.thirdParty|commercialEnterprise: 7 → 2'],
    ]);
    expect(diagnoses.every(({ unique }) => unique)).toBe(true);
  });

  it('in one row are one diagnosis of two cells', () => {
    const broken = changed({ 'denied.thirdParty|naturalPerson': 9, 'denied.thirdParty|commercialEnterprise': 7 });
    expect(diagnose([broken]).map(told)).toEqual([
      ['denied.thirdParty|naturalPerson: 9 → 6, denied.thirdParty|commercialEnterprise: 7 → 2'],
    ]);
  });

  it('that are off by the same number may be the other two of the square: both ways are told', () => {
    const broken = changed({ 'granted|naturalPerson': 32, 'denied.thirdParty|commercialEnterprise': 3 });
    const [diagnosis, ...others] = diagnose([broken]);
    expect(others).toEqual([]);
    expect(diagnosis?.unique).toBe(false);
    expect(told(diagnosis)).toEqual([
      'granted|naturalPerson: 32 → 31, denied.thirdParty|commercialEnterprise: 3 → 2',
      'granted|commercialEnterprise: 1 → 0, denied.thirdParty|naturalPerson: 6 → 5',
    ]);
  });

  it.each<[string, Record<string, number>, Cause]>([
    ['exchanged', { 'granted|naturalPerson': 1, 'granted|commercialEnterprise': 31 }, 'cells-exchanged'],
    [
      'booked under another applicant',
      { 'denied.otherLaw|naturalPerson': 0, 'denied.otherLaw|legalService': 12 },
      'wrong-applicant',
    ],
    [
      'split over two cells',
      { 'denied.otherLaw|naturalPerson': 1, 'denied.otherLaw|commercialEnterprise': 2 },
      'number-split',
    ],
    [
      'a row too low',
      { 'denied.thirdParty|naturalPerson': 0, 'denied.internalAffairs|naturalPerson': 6 },
      'row-shifted',
    ],
  ])('%s are told first, as what they look like', (_, values, cause) => {
    const [diagnosis] = diagnose([changed(values)]);
    const [nearest] = told(diagnosis);
    expect(nearest).toBe(
      Object.entries(values)
        .map(([key, from]) => `${key}: ${from} → ${valueAt(table, key)}`)
        .join(', '),
    );
    expect(diagnosis?.explanations[0]?.cause).toBe(cause);
  });
});

describe('more wrong cells', () => {
  it('are explained each by itself where they do not meet', () => {
    const broken = changed({
      'newReceived|naturalPerson': 25,
      'denied.thirdParty|commercialEnterprise': 7,
      'carriedOver|legalService': 4,
    });
    expect(diagnose([broken]).map(told)).toEqual([
      ['newReceived|naturalPerson: 25 → 52'],
      ['carriedOver|legalService: 4 → 0'],
      ['denied.thirdParty|commercialEnterprise: 7 → 2'],
    ]);
  });

  it('that meet stay unexplained, without spoiling the others', () => {
    const broken = changed({
      'granted|naturalPerson': 40,
      'granted|commercialEnterprise': 6,
      'granted|legalService': 13,
      'carriedForward|total': 30,
    });
    const diagnoses = diagnose([broken]);
    expect(diagnoses.map(told)).toEqual([['carriedForward|total: 30 → 3']]);
    expect(diagnoses[0]?.checks).toEqual(['row-total:carriedForward', 'balance:total']);
  });
});

describe('table four', () => {
  const cases = tableOf('2021', 'cases', {
    'count|reconsideration.upheld': 3,
    'count|reconsideration.other': 2,
    'count|reconsideration.total': 9,
  });

  it('has five candidates for a broken block, the nearest digits first', () => {
    const [diagnosis] = diagnose([cases]);
    expect(diagnosis?.unique).toBe(false);
    expect(told(diagnosis).sort()).toEqual([
      'count|reconsideration.corrected: 0 → 4',
      'count|reconsideration.other: 2 → 6',
      'count|reconsideration.pending: 0 → 4',
      'count|reconsideration.total: 9 → 5',
      'count|reconsideration.upheld: 3 → 7',
    ]);
  });

  it('lets a number in the text decide between equals', () => {
    expect(told(diagnose([cases], [5])[0])[0]).toBe('count|reconsideration.total: 9 → 5');
    expect(told(diagnose([cases], [9, 7])[0])[0]).toBe('count|reconsideration.upheld: 3 → 7');
  });

  it('offers no negative number', () => {
    const less = withCells(cases, [['count|reconsideration.total', 4]]);
    expect(told(diagnose([less])[0]).sort()).toEqual([
      'count|reconsideration.other: 2 → 1',
      'count|reconsideration.total: 4 → 5',
      'count|reconsideration.upheld: 3 → 2',
    ]);
  });

  it('is explained block by block, apart from table three', () => {
    const both = withCells(cases, [['count|litigationDirect.total', 1]]);
    const diagnoses = diagnose([changed({ 'granted|naturalPerson': 13 }), both]);
    expect(diagnoses.map(({ checks }) => checks)).toEqual([
      ['row-total:granted', 'result-total:naturalPerson'],
      ['case-total:reconsideration.total'],
      ['case-total:litigationDirect.total'],
    ]);
  });
});

describe('the forms', () => {
  it('let no two cells stand together in two sums, which the search for pairs rests on', () => {
    for (const form of ['2019', '2021'] as const) {
      for (const name of ['applications', 'cases'] as const) {
        const sums = checksOf({ form, name }).map(
          ({ left, right }) => new Set([...left, ...right].map(({ row, column }) => `${row}|${column}`)),
        );
        for (const [index, one] of sums.entries()) {
          for (const other of sums.slice(index + 1)) {
            expect([...one].filter((key) => other.has(key)).length).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  });
});
