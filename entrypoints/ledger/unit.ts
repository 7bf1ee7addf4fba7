/** The page of one unit: its records read, held against each other, and laid out by year. */
import type { UnitLine, UnitState, UnitYear } from '../../components/ledger/types';
import { examineYears, isAcrossYears } from '../../lib/check/examine-years';
import { earlierReport, type LedgerEntry, type LedgerRecord } from '../../lib/ledger/entry';
import { headOf, joinsOf } from '../../lib/ledger/units';
import { loadKin, type loadLedger, loadUnit } from '../../lib/storage/ledger';
import { likeReports } from '../../lib/storage/ledger-previous';
import { buildView } from '../../lib/view/build';
import { requestSeries, type YearCheck, yearTables } from '../../lib/view/years';
import type { Language } from '../../lib/words/types';

/** All units of the ledger, those that a person has joined as one; in the order of their names. */
export function unitLines({ entries, joins }: Awaited<ReturnType<typeof loadLedger>>): UnitLine[] {
  const byUnit = new Map<string, LedgerEntry[]>();
  const kin = joinsOf(
    entries.map(({ unit }) => unit),
    joins,
  );
  for (const entry of entries) {
    const head = headOf(entry.unit, kin);
    byUnit.set(head, [...(byUnit.get(head) ?? []), entry]);
  }
  const lines = [...byUnit].map(([unit, own]): UnitLine => {
    const newest = [...own].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const nameOf = (key: string) => newest.find((entry) => entry.unit === key && entry.body !== null)?.body ?? null;
    const former = joins
      .map((join) => join.unit)
      .filter((key) => key !== unit && headOf(key, kin) === unit)
      .map((key) => ({ unit: key, name: nameOf(key) ?? key }));
    const years = [...new Set(own.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    return { unit, name: nameOf(unit) ?? newest[0]?.body ?? null, former, years, entries: own };
  });
  return lines.sort((a, b) => (a.name ?? a.unit).localeCompare(b.name ?? b.unit, 'zh-CN'));
}

/** The unit with its years. */
export async function unitState(line: UnitLine, language: Language): Promise<UnitState> {
  const [records, joins] = await Promise.all([loadUnit(line.unit), loadKin([line.unit])]);
  const joined = new Map(joins.map(({ unit }) => [unit, headOf(unit, joins)]));
  const earlier = records.map((record) => ({
    id: record.entry.id,
    report: earlierReport(record, headOf(record.entry.unit, joins)),
  }));
  const own = new Set(line.entries.map(({ id }) => id));
  // Newest look first: the first of a year stands for it.
  const byYear = new Map<number | null, LedgerRecord[]>();
  for (const record of records) byYear.set(record.entry.year, [...(byYear.get(record.entry.year) ?? []), record]);
  const inOrder = [...byYear.values()].sort((a, b) => yearOf(a) - yearOf(b));
  let sectionNames: readonly string[] = [];
  const years: UnitYear[] = [];
  for (const [record, ...others] of inOrder) {
    if (!record) continue;
    const { entry, content } = record;
    // Of its own years all matter, of other units those that tell nearly the same.
    const like = await likeReports(content.prose, entry.body, joins);
    const foreign = like.filter(({ id }) => !own.has(id));
    const previous = [...earlier, ...foreign].filter(({ id }) => id !== entry.id).map(({ report }) => report);
    const check = examineYears(content.check, content.prose, { previous, joined });
    const view = buildView(check, language);
    sectionNames = view.sectionNames;
    const texts = new Map<number, string[]>();
    for (const { section, text } of content.prose) texts.set(section, [...(texts.get(section) ?? []), text]);
    years.push({
      entry,
      across: view.items.filter(({ findings }) => findings.some(({ rule }) => isAcrossYears(rule))),
      others: others.map((other) => other.entry),
      texts: [...texts].map(([section, lines]) => ({ section, text: lines.join('\n') })),
    });
  }
  const readable = new Set(records.map(({ entry }) => entry.id));
  const damaged = line.entries.filter(({ id }) => !readable.has(id));
  const checks = inOrder.flatMap(([record]): YearCheck[] => {
    const year = record?.entry.year ?? null;
    return record && year !== null ? [{ year, check: record.content.check }] : [];
  });
  return { line, years, damaged, tables: yearTables(checks, language), series: requestSeries(checks), sectionNames };
}

const yearOf = ([first]: readonly LedgerRecord[]) => first?.entry.year ?? Number.POSITIVE_INFINITY;
