/** What a check of the five seed models says, as it stands and with one number changed. */
import type { Draft } from '../accuracy/model/make-report';
import { idOf, print } from '../accuracy/model/report';
import { seed0, seed1, seed2, seed3, seed4 } from './seed-drafts';
import type { Expected, GoldenFinding } from './types';

/** A seed model: its report and what a check of it says. */
export interface SeedModel {
  slug: string;
  make(): Draft;
  expected: Omit<Expected, 'why' | 'tables'>;
  /** One number changed: the cell, its new value, the sums that break, the repair. */
  change: { cell: string; to: number; findings: GoldenFinding[]; unique: boolean; explanations?: number };
}

export const seedModels: readonly SeedModel[] = [
  {
    slug: 'seed-0',
    make: seed0,
    expected: {
      form: '2021',
      year: 2021,
      bodyKind: 'department',
      findings: [
        { rule: 'fee-statement', level: 'hint', at: 'section:6' },
        { rule: 'overview-topics', level: 'hint', at: 'section:1' },
      ],
      diagnoses: [],
      cells: {
        'applications/other.other/total': 0,
        'cases/count/litigationAfterReconsideration.total': 0,
        'disclosure/fee/amount': 0,
      },
    },
    change: {
      cell: 'applications|granted|naturalPerson',
      to: 1,
      unique: true,
      findings: [
        { rule: 'row-total', level: 'error', at: 'applications/granted/total' },
        { rule: 'result-total', level: 'error', at: 'applications/resultTotal/naturalPerson' },
      ],
    },
  },
  {
    slug: 'seed-1',
    make: seed1,
    expected: {
      form: '2021',
      year: 2022,
      findings: [],
      diagnoses: [],
      cells: {
        'applications/newReceived/naturalPerson': 0,
        'applications/carriedForward/total': 0,
        'cases/count/reconsideration.upheld': 0,
      },
    },
    change: {
      cell: 'cases|count|litigationDirect.total',
      to: 2,
      unique: false,
      explanations: 5,
      findings: [{ rule: 'case-total', level: 'error', at: 'cases/count/litigationDirect.total' }],
    },
  },
  {
    slug: 'seed-2',
    make: seed2,
    expected: {
      form: '2019',
      year: 2020,
      findings: [
        { rule: 'not-a-number', level: 'hint', at: 'disclosure/procurement/items', actual: '0（鹤屏区无集采中心）' },
      ],
      diagnoses: [],
      cells: {
        'disclosure/procurement/items': 0,
        'disclosure/license/previousItems': 35,
        'disclosure/penalty/change': 16,
        'applications/denied.thirdParty/naturalPerson': 1,
        'applications/other/total': 0,
      },
    },
    change: {
      cell: 'applications|denied.thirdParty|naturalPerson',
      to: 2,
      unique: true,
      findings: [
        { rule: 'row-total', level: 'error', at: 'applications/denied.thirdParty/total' },
        { rule: 'result-total', level: 'error', at: 'applications/resultTotal/naturalPerson' },
      ],
    },
  },
  {
    slug: 'seed-3',
    make: seed3,
    expected: {
      form: '2021',
      year: 2022,
      bodyKind: 'department',
      findings: [
        { rule: 'malformed-table', level: 'review', at: 'table:cases', expected: 15, actual: 16 },
        { rule: 'altered-label', level: 'review', expected: '本年废止件数', actual: '本年度止件数' },
        { rule: 'blank-cell', level: 'hint', at: 'table:applications' },
        { rule: 'text-breakdown', level: 'hint', expected: 13, actual: 10 },
        { rule: 'overview-topics', level: 'hint', at: 'section:1' },
      ],
      diagnoses: [],
      cells: {
        'applications/granted/naturalPerson': 0,
        'applications/resultTotal/total': 0,
        'disclosure/normativeDocuments/repealed': 0,
      },
    },
    change: {
      cell: 'applications|newReceived|total',
      to: 2,
      unique: true,
      findings: [
        { rule: 'row-total', level: 'error', at: 'applications/newReceived/total' },
        { rule: 'balance', level: 'error', at: 'applications/*/total' },
      ],
    },
  },
  {
    slug: 'seed-4',
    make: seed4,
    expected: {
      form: '2019',
      year: 2019,
      findings: [],
      diagnoses: [],
      cells: {
        'applications/other/legalService': 0,
        'disclosure/procurement/amount': 0,
        'cases/count/litigationDirect.pending': 0,
      },
    },
    change: {
      cell: 'applications|carriedOver|legalService',
      to: 5,
      unique: true,
      findings: [
        { rule: 'row-total', level: 'error', at: 'applications/carriedOver/total' },
        { rule: 'balance', level: 'error', at: 'applications/*/legalService' },
      ],
    },
  },
];

/** The model with its one number changed. */
export function changed(model: SeedModel): { draft: Draft; truth: number } {
  const made = model.make();
  const cell = made.cells.get(model.change.cell);
  if (!cell) throw new Error(model.change.cell);
  print(made.cells, cell.at, String(model.change.to), 'number', model.change.to);
  return { draft: made, truth: made.cells.get(idOf(cell.at))?.truth ?? 0 };
}
