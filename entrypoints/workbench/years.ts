/** Holds results against what has come into the ledger since: the queue may read the year before a report after the report itself. */
import type { Evidence } from '../../lib/check/evidence';
import { examineYears } from '../../lib/check/examine-years';
import { pageOf } from '../../lib/dismissals/page-key';
import { unitAt } from '../../lib/history/unit';
import { headOf } from '../../lib/ledger/units';
import { loadDismissals } from '../../lib/storage/dismissals';
import { loadKin, loadUnit } from '../../lib/storage/ledger';
import { knownReports } from '../../lib/storage/ledger-previous';
import { loadCheck, updateResult } from '../../lib/storage/results';
import { viewWithDismissals } from '../../lib/view/build';
import { type KeptResult, summaryOf } from '../../lib/view/summary';
import type { Language } from '../../lib/words/types';

/**
 * Checks the other results of these reports' units again, across years alone.
 * @returns those of which something else is said now, as they are stored
 */
export async function heldAgain(
  results: readonly KeptResult[],
  found: readonly Evidence[],
  language: Language,
): Promise<KeptResult[]> {
  const keyOf = ({ url, body, bodyKind }: { url: string } & Pick<Evidence['report'], 'body' | 'bodyKind'>) =>
    unitAt(url, body, bodyKind);
  const foundKeys = found.map(({ page: { url }, report }) => keyOf({ ...report, url }));
  const joins = await loadKin([...foundKeys, ...results.map(({ summary }) => keyOf(summary))]);
  const units = new Set(foundKeys.map((key) => headOf(key, joins)));
  const own = new Set(found.map(({ page, report }) => `${page.url} ${report.year}`));
  const changed: KeptResult[] = [];
  for (const result of results) {
    const { summary } = result;
    if (!units.has(headOf(keyOf(summary), joins)) || own.has(`${summary.url} ${summary.year}`)) continue;
    const check = await loadCheck(result.row, result.index);
    const again = check && (await heldAgainstLedger(check));
    if (!check || !again || JSON.stringify(again.findings) === JSON.stringify(check.findings)) continue;
    const view = await viewWithDismissals(again, await loadDismissals(pageOf(again)), language);
    const next = { ...result, summary: summaryOf(again, view) };
    await updateResult(next, again);
    changed.push(next);
  }
  return changed;
}

/** The check with what the ledger says of it now; null where the ledger does not have its text. */
async function heldAgainstLedger(check: Evidence): Promise<Evidence | null> {
  const { page, report } = check;
  const { body, bodyKind } = report;
  const records = await loadUnit(unitAt(page.url, body, bodyKind));
  const own = records.find(
    ({ content: { check: kept } }) => kept.page.url === page.url && kept.report.year === report.year,
  );
  if (!own) return null;
  const { prose } = own.content;
  const known = await knownReports([{ url: page.url, body, bodyKind, prose, visit: own.entry.visit }]);
  return examineYears(check, prose, known);
}
