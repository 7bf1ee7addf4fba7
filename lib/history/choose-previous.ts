/** Which of the reports that are known a report is held against. Pure. */
import type { EarlierReport } from '../contract/earlier-report';
import type { PageCheck } from '../contract/page-check';
import { lastingAddress } from '../text/lasting-address';
import { changedCells } from './compare-cells';
import { findUnit, unitOf } from './unit';

/** The other reports that one is held against. */
export interface Previous {
  /** The key under which this report's unit is kept. */
  unit: string;
  /** The same unit's report for the year before, as it was checked last; null where none is known. */
  lastYear: EarlierReport | null;
  /** What the same address showed before for the same unit and year, where that was something else; null where nothing else is known. */
  samePage: EarlierReport | null;
  /** Reports whose text may be the source of this one's: of the unit's other years and of other bodies. */
  texts: readonly EarlierReport[];
}

/** The report that is held against others, as it was read; its findings do not matter. */
export type Subject = Pick<PageCheck, 'page' | 'report'> & {
  /** The site around a frame that has no address of its own. */
  site?: string | null;
};

/** What is known beside a report. */
export interface Known {
  /** Every report that may matter, in any order, those of other units included. */
  reports: readonly EarlierReport[];
  /** Units that a person has joined: the key of a report → the key under which the unit is kept. */
  joined?: ReadonlyMap<string, string> | undefined;
}

/** The key under which the unit of this report is kept: as a person has joined it, else as it calls itself. */
export function keptUnit(check: Subject, { reports, joined }: Known): string {
  const own = unitOf(check);
  const key = joined?.get(own) ?? own;
  return (
    findUnit(
      reports.map(({ unit }) => unit),
      key,
    ) ?? key
  );
}

/** The reports that this one is held against; null where none is known. */
export function choosePrevious(check: Subject, known: Known): Previous | null {
  if (known.reports.length === 0) return null;
  const unit = keptUnit(check, known);
  const { year } = check.report;
  const address = addressOf(check.page.url);
  const own = unit === '' ? [] : known.reports.filter((each) => each.unit === unit);
  const before = year === null ? [] : own.filter((each) => each.report.year === year - 1);
  const sameYear = own.filter((each) => each.report.year === year);
  const shown = sameYear.filter(
    (each) => addressOf(each.url) === address && changedCells(each.report, check.report).length > 0,
  );
  return {
    unit,
    lastYear: latest(before),
    samePage: latest(shown),
    texts: known.reports.filter((each) => !sameYear.includes(each)),
  };
}

function latest(reports: readonly EarlierReport[]): EarlierReport | null {
  return reports.reduce<EarlierReport | null>(
    (last, each) => (last === null || each.checkedOn > last.checkedOn ? each : last),
    null,
  );
}

/** The address by which a page is found again; the name of the file for a document. */
function addressOf(url: string): string {
  return lastingAddress(url) ?? url;
}
