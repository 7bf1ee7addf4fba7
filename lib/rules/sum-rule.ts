/** The mechanism of the four sum rules: each judges those sums that the table's own form derives for it. */

import type { TableName } from '../contract/page-check';
import type { ReadTable, Report, Term } from '../contract/report';
import type { SumRuleId } from '../form/types';
import { checksOf, type TableSum } from '../sums/form-table';
import { holdsBy, type SumTerm, type WorkedSum, workSum } from '../sums/sums';
import type { SumFacts, UncheckedReason } from './facts';
import type { CannotTell, Outcome, Rule, Spot } from './types';

/** The rule that judges the sums of that name in one table. */
export function sumRule<Id extends SumRuleId>(id: Id, table: TableName): Rule<Id, SumFacts> {
  return {
    id,
    levels: ['error'],
    check: (report) => judge(report, id, table),
    key: ({ left, right }) => [...left.map(({ value }) => value), '=', ...right.map(({ value }) => value)],
  };
}

function* judge(report: Report, id: SumRuleId, name: TableName): Generator<Outcome<SumFacts>> {
  const table = report.tables[name];
  if (table === null) {
    const refs = report.pictures[name];
    // A table that is not there at all is missing-table's business; a picture holds sums that nobody here can read.
    if (refs.length > 0) yield { status: 'unchecked', check: id, why: { code: 'picture', table: name }, where: [] };
    return;
  }
  for (const check of checksOf(table)) {
    if (check.rule === id) yield judgeSum(table, check);
  }
}

function judgeSum(table: ReadTable, check: TableSum): Outcome<SumFacts> {
  const held = holdsBy(table, check);
  if (held !== null) return { status: 'holds', check: check.id, ...(held === 'computed' ? { computed: true } : {}) };
  const sum = workSum(table, check);
  if (!sum.known) return cannotTell(table, check, sum);
  const facts: SumFacts = {
    left: sum.left.map(termOf),
    right: sum.right.map(termOf),
    difference: sum.difference,
  };
  return {
    status: 'broken',
    level: 'error',
    // The cell that states the total comes first: it is what a person looks at.
    where: [...sum.right, ...sum.left].map(spotOf),
    facts,
    expected: sum.leftSum,
    actual: sum.rightSum,
    check: check.id,
  };
}

function cannotTell(table: ReadTable, check: TableSum, sum: WorkedSum & { known: false }): CannotTell {
  const cells = [...sum.uncertain, ...sum.unknown];
  return {
    status: 'unchecked',
    check: check.id,
    why: reasonFor(table, sum),
    where: cells.map((cell) => ({ place: cell.at, ref: cell.ref })),
  };
}

/** The reason that a person can do most about: a row out of shape, then cells that are not there, then blanks. */
function reasonFor(table: ReadTable, sum: WorkedSum & { known: false }): UncheckedReason {
  const rows = new Set(sum.uncertain.map((cell) => cell.at.row));
  const misfit = table.misfits.find(({ row }) => row !== null && rows.has(row));
  if (misfit) {
    const { found, expected, label } = misfit;
    return { code: 'misfit-row', table: table.name, found, expected, label };
  }
  if (sum.missing.length > 0) return { code: 'missing-cells', cells: sum.missing };
  return { code: 'unknown-cells', cells: [...sum.uncertain, ...sum.unknown].map((cell) => cell.at) };
}

function termOf({ at, value }: SumTerm): Term {
  return { at, value };
}

function spotOf({ at, cell }: SumTerm): Spot {
  return { place: at, ref: cell.ref };
}
