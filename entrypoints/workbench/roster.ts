/** The pasted list of units: one a line, with a last day of its own in a second column where there is one. */

import type { ResultLine } from '../../components/workbench/types';
import type { FoundReport, RosterUnit } from '../../lib/history/roster';

/** 2026-01-31, 2026/1/31, 2026年1月31日 */
const DAY = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;

/** Reads the list; `due` is the last day of units that name none. */
export function readRoster(text: string, due: string | null): RosterUnit[] {
  return text.split(/\r\n?|\n/).flatMap((line): RosterUnit[] => {
    const [, year, month, day] = DAY.exec(line) ?? [];
    const name = (line.replace(DAY, '').split(/\t|,|，/)[0] ?? '').trim();
    if (name === '') return [];
    const own = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : due;
    return [{ name, due: own }];
  });
}

/** The reports of the table as the list asks for them. */
export function foundReports(lines: readonly ResultLine[]): FoundReport[] {
  return lines.flatMap(({ id, unit, result }) =>
    result
      ? [{ id, unit: unit === '' ? null : unit, year: result.summary.year, publishedOn: result.summary.publishedOn }]
      : [],
  );
}
