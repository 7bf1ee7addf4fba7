/** The pasted list of units: one a line, with a last day of its own in a second column where there is one. */

import type { ResultLine, WorkbenchState } from '../../components/workbench/types';
import { type FoundReport, matchRoster, type RosterUnit } from '../../lib/history/roster';
import { unitCore } from '../../lib/history/unit';

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

/** The list that was pasted last, and what the person has decided on doubtful names. */
export interface RosterBook {
  /** @param due last day of units that name none, ISO date; null for none */
  compare(text: string, year: number, due: string | null): void;
  /** The name is that unit of the list; null for none of them. */
  decide(name: string, unit: string | null): void;
  /** The list held against the lines of the table; null where none was pasted. `noUnit` stands for reports that name nobody. */
  compared(lines: readonly ResultLine[], noUnit: string): WorkbenchState['roster'];
}

/** Without a list. */
export function createRosterBook(): RosterBook {
  let pasted: { units: RosterUnit[]; year: number } | null = null;
  const decisions = new Map<string, string | null>();
  return {
    compare(text, year, due) {
      pasted = { units: readRoster(text, due), year };
    },
    decide: (name, unit) => void decisions.set(unitCore(name), unit),
    compared(lines, noUnit) {
      if (pasted === null) return null;
      const found = foundReports(lines);
      return {
        lines: matchRoster(pasted.units, found, pasted.year, decisions),
        names: new Map(found.map(({ id, unit }) => [id, unit ?? noUnit])),
      };
    },
  };
}
