/** Keeps what the workbench has checked: each report with its line for the table, and the whole check packed. */
import { type Evidence, EvidenceSchema } from '../check/evidence';
import type { KeptResult, ReportSummary } from '../view/summary';
import { database } from './database';
import { pack, unpack } from './packed';

/** Keeps the reports of a row in place of those it had. Rejected where the browser takes no more. */
export async function keepResults(
  row: string,
  reports: readonly { check: Evidence; checkedAt: string; summary: ReportSummary }[],
): Promise<void> {
  const packed = await Promise.all(reports.map(({ check }) => pack(check)));
  const db = await database();
  const transaction = db.transaction('results', 'readwrite');
  const work: Promise<unknown>[] = [transaction.store.delete(IDBKeyRange.bound([row, 0], [row, Number.MAX_VALUE]))];
  reports.forEach(({ checkedAt, summary }, index) => {
    const check = packed[index];
    if (check) work.push(transaction.store.put({ row, index, checkedAt, summary, check }));
  });
  await Promise.all([...work, transaction.done]);
}

/** Stores another check of one report in place of the one it has. Rejected where the browser takes no more. */
export async function updateResult({ row, index, checkedAt, summary }: KeptResult, check: Evidence): Promise<void> {
  await (await database()).put('results', { row, index, checkedAt, summary, check: await pack(check) });
}

/** Keeps what a report comes to once something of it was set aside or restored; a report that is gone stays gone. */
export async function keepSummary({
  row,
  index,
  summary,
}: Pick<KeptResult, 'row' | 'index' | 'summary'>): Promise<void> {
  const transaction = (await database()).transaction('results', 'readwrite');
  const found = await transaction.store.get([row, index]);
  if (found) await transaction.store.put({ ...found, summary });
  await transaction.done;
}

/** The lines of all results, without their checks. */
export async function loadResults(): Promise<KeptResult[]> {
  const kept: KeptResult[] = [];
  const db = await database();
  for (let cursor = await db.transaction('results').store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { row, index, checkedAt, summary } = cursor.value;
    kept.push({ row, index, checkedAt, summary });
  }
  return kept;
}

/** The check of one report; null where it is gone or damaged. */
export async function loadCheck(row: string, index: number): Promise<Evidence | null> {
  try {
    const found = await (await database()).get('results', [row, index]);
    if (!found) return null;
    const read = EvidenceSchema.safeParse(await unpack(found.check));
    return read.success ? (read.data as Evidence) : null;
  } catch {
    return null;
  }
}
