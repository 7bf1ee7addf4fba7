/** The results of the rows: kept in the store, and as the table needs them. What is set aside of a page changes what its reports come to. */
import type { Batch, Row } from '../../lib/batch/types';
import type { Evidence } from '../../lib/check/evidence';
import { pageOf } from '../../lib/dismissals/page-key';
import { timeWithOffset } from '../../lib/files/local-time';
import { loadDismissals } from '../../lib/storage/dismissals';
import { keepResults, keepSummary, loadCheck, loadResults } from '../../lib/storage/results';
import { viewWithDismissals } from '../../lib/view/build';
import type { ReportView } from '../../lib/view/schema';
import { type KeptResult, summaryOf } from '../../lib/view/summary';
import type { Language } from '../../lib/words/types';
import { heldAgain } from './years';

/** The results of a batch. */
export interface ResultBook {
  /** By the id of the row, in page order. */
  byRow(): ReadonlyMap<string, readonly KeptResult[]>;
  /** Reads what is stored. */
  reload(): Promise<void>;
  /** Keeps what was found in a row's page or file. Rejected where the browser takes no more. */
  keep(row: Row, found: readonly Evidence[]): Promise<void>;
  /** Forgets the results of rows that are gone, or wait to be checked again; the store has done so. */
  forget(before: Batch, now: Batch): void;
  /** The pages of these keys have other problems set aside than before. `store` is false where another page keeps the results. */
  lookAgain(keys: ReadonlySet<string>, store: boolean): Promise<void>;
  /** The check as a person sees it: without the problems that were set aside. */
  viewOf(check: Evidence): Promise<ReportView>;
}

/** @param language asked for anew with each view */
export function createResultBook(language: () => Language): ResultBook {
  let results = new Map<string, KeptResult[]>();
  const viewOf = async (check: Evidence) => viewWithDismissals(check, await loadDismissals(pageOf(check)), language());
  return {
    byRow: () => results,
    viewOf,
    async reload() {
      const rows = new Map<string, KeptResult[]>();
      for (const result of await loadResults()) {
        const own = rows.get(result.row);
        if (own) own.push(result);
        else rows.set(result.row, [result]);
      }
      results = rows;
    },
    async keep(row, found) {
      const checkedAt = presentTime();
      const reports = await Promise.all(
        found.map(async (check) => ({ check, checkedAt, summary: summaryOf(check, await viewOf(check)) })),
      );
      await keepResults(row.id, reports);
      results.set(
        row.id,
        reports.map(({ summary }, index) => ({ row: row.id, index, checkedAt, summary })),
      );
      // The ledger has these reports now: other years of the same units are held against them.
      for (const again of await heldAgain([...results.values()].flat(), found, language()).catch(() => [])) {
        const own = results.get(again.row) ?? [];
        results.set(
          again.row,
          own.map((each) => (each.index === again.index ? again : each)),
        );
      }
    },
    forget(before, now) {
      for (const [id, row] of before.rows) {
        const kept = now.rows.get(id);
        if (!kept || (kept.state.at === 'waiting' && row.state.at !== 'waiting')) results.delete(id);
      }
    },
    async lookAgain(keys, store) {
      for (const result of [...results.values()].flat()) {
        if (!keys.has(result.summary.key)) continue;
        const check = await loadCheck(result.row, result.index);
        if (!check) continue;
        result.summary = summaryOf(check, await viewOf(check));
        if (store) await keepSummary(result);
      }
    },
  };
}

/** This moment, ISO, with the offset of the person's clock. */
export function presentTime(): string {
  const date = new Date();
  return timeWithOffset(date, -date.getTimezoneOffset());
}
