/** The list of units that must report, held against the reports that were found. Pure. */
import { fitUnits, unitCore } from './unit';

/** One unit of the list. */
export interface RosterUnit {
  /** As the person pasted it. */
  name: string;
  /** The last day for this unit, ISO date; null where the person named none. */
  due: string | null;
}

/** A report that was found, as far as the list asks for it. */
export interface FoundReport {
  /** Unique among the reports. */
  id: string;
  /** The body as printed, or as the person named it beside the address; null where neither is known. */
  unit: string | null;
  year: number | null;
  /** ISO date, or null where the page states none. */
  publishedOn: string | null;
}

/** What has become of a unit of the list. */
export interface RosterLine {
  unit: RosterUnit;
  /** Ids of its reports for the year, in the order they were found: none is missing, two are double. */
  reports: string[];
  /** Days between the last day and the publication: 0 in time, null where either is not known. */
  daysLate: number | null;
  /** Ids of reports whose name fits only likely: a person decides once. */
  doubtful: string[];
}

/** The list with what was found, and the reports that no unit of it claims. */
export interface RosterResult {
  lines: RosterLine[];
  /** Ids of reports of the year that belong to no unit of the list, and to none even likely. */
  unknown: string[];
}

/** What a person has decided on doubtful names: the core of the printed name → the name on the list, or null for none of them. */
export type Decisions = ReadonlyMap<string, string | null>;

/**
 * Holds the list against the reports of a year. A name that fits exactly one unit surely is that unit's; one that fits likely stands as
 * doubtful beside each unit it may be, until a person has decided.
 */
export function matchRoster(
  units: readonly RosterUnit[],
  found: readonly FoundReport[],
  year: number,
  decisions: Decisions = new Map(),
): RosterResult {
  const lines = units.map((unit): RosterLine => ({ unit, reports: [], daysLate: null, doubtful: [] }));
  const byCore = new Map<string, RosterLine>();
  for (const line of lines) if (!byCore.has(unitCore(line.unit.name))) byCore.set(unitCore(line.unit.name), line);
  const unknown: string[] = [];
  for (const report of found) {
    if (report.year !== year) continue;
    const core = report.unit === null ? '' : unitCore(report.unit);
    const decided = decisions.get(core);
    const line =
      decided === undefined ? byCore.get(core) : decided === null ? undefined : byCore.get(unitCore(decided));
    if (line) {
      line.reports.push(report.id);
      continue;
    }
    const likely =
      decided === undefined && core !== '' ? lines.filter(({ unit }) => fitUnits(unit.name, core) === 'likely') : [];
    for (const candidate of likely) candidate.doubtful.push(report.id);
    if (likely.length === 0) unknown.push(report.id);
  }
  const byId = new Map(found.map((report) => [report.id, report]));
  for (const line of lines) {
    const dates = line.reports.flatMap((id) => byId.get(id)?.publishedOn ?? []).sort();
    line.daysLate = line.unit.due === null || dates[0] === undefined ? null : daysAfter(line.unit.due, dates[0]);
  }
  return { lines, unknown };
}

/** Whole days from the first date to the second, 0 where the second is not later. Both are ISO dates. */
function daysAfter(due: string, date: string): number {
  const days = (Date.parse(date) - Date.parse(due)) / 86_400_000;
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0;
}
