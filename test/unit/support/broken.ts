// Tables with errors in them, and what the diagnosis makes of them.

import type { ReadTable } from '../../../lib/contract/report';
import { rules } from '../../../lib/rules';
import { type CheckDiagnosis, explain } from '../../../lib/sums/diagnosis/explain';
import { proveBlanks } from '../../../lib/sums/prove-blanks';
import { reportOf } from './tables';

/** Ids of the sums that the rules find broken, blanks proven before. */
export function brokenIn(...tables: ReadTable[]): string[] {
  const report = reportOf({ tables: byName(tables) });
  return rules
    .flatMap((rule) => [...rule.check(report, { today: null })])
    .flatMap((outcome) => (outcome.status === 'broken' && outcome.check !== undefined ? [outcome.check] : []));
}

/** The diagnosis of these tables as printed. */
export function diagnose(tables: ReadTable[], hints: readonly number[] = []): CheckDiagnosis[] {
  return explain({ tables: byName(tables), broken: brokenIn(...tables), hints });
}

/** The cells of every explanation as `row|column: from → to`, in the order given. */
export function told(diagnosis: CheckDiagnosis | undefined): string[] {
  return (diagnosis?.explanations ?? []).map(({ cells }) =>
    cells.map(({ at, from, to }) => `${at.row}|${at.column}: ${from ?? 'blank'} → ${to}`).join(', '),
  );
}

function byName(tables: ReadTable[]) {
  const all = { disclosure: null, applications: null, cases: null };
  return Object.assign(all, ...tables.map((table) => ({ [table.name]: proveBlanks(table) })));
}
