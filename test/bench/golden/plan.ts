/** What a right check says of a page, worked out from its model: the cells that it reads, and both sides of every sum that is broken. */
import type { Draft } from '../accuracy/model/make-report';
import { brokenSums, type CellAt, idOf, type ModelCell } from '../accuracy/model/report';
import type { Expected, GoldenFinding } from './types';

/** A cell as the plan writes it. */
function planned({ kind, value, text, skip }: ModelCell): string {
  if (skip) return '*';
  return kind === 'number' ? String(value) : text;
}

/** The rows of a table; null where no cell of it is in sight. */
function linesOf(rows: Record<string, string[]>): Record<string, string> | null {
  if (Object.values(rows).every((cells) => cells.every((cell) => cell === '*'))) return null;
  return Object.fromEntries(Object.entries(rows).map(([row, cells]) => [row, cells.join(' | ')]));
}

/** The tables of the page, row by row. */
export function tablesOf({ cells, tables }: Draft): Expected['tables'] {
  const rows: Record<string, Record<string, string[]>> = {};
  for (const cell of cells.values()) {
    const { table, row } = cell.at;
    rows[table] ??= {};
    rows[table][row] ??= [];
    rows[table][row].push(planned(cell));
  }
  return Object.fromEntries(
    (['disclosure', 'applications', 'cases'] as const).map((table) => [
      table,
      tables[table] === 'table' ? linesOf(rows[table] ?? {}) : null,
    ]),
  );
}

/** The sum of the printed numbers of some cells. */
function sumOf(draft: Draft, cells: readonly CellAt[]): number {
  return cells.reduce((sum, at) => sum + (draft.cells.get(idOf(at))?.value ?? 0), 0);
}

/** The findings with both sides of their sums, where the model has the sum and `at` names one place for it. */
export function withSides(draft: Draft, findings: readonly GoldenFinding[]): GoldenFinding[] {
  const broken = brokenSums(draft.form, draft.cells);
  return findings.map((finding) => {
    const sums = broken.filter(
      ({ rule, right }) =>
        rule === finding.rule &&
        right.some(({ table, row, column }) => {
          const [ownTable, ownRow, ownColumn] = (finding.at ?? '').split('/');
          return ownTable === table && (ownRow === '*' || ownRow === row) && ownColumn === column;
        }),
    );
    const [sum] = sums;
    if (sum === undefined || sums.length > 1) return finding;
    return { ...finding, expected: sumOf(draft, sum.left), actual: sumOf(draft, sum.right) };
  });
}
