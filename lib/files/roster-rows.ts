/** The list of units that must report as rows: what has become of each, and the reports that are of none of them. */
import type { RosterLine } from '../history/roster';
import { rosterStates } from '../words/file-heads';
import type { Field } from './csv';
import type { FileRoster } from './report';

/** One row for each unit of the list, in its order, then one for each report of no unit of it. */
export function rosterRows({ result, names }: FileRoster): Field[][] {
  const nameOf = (id: string) => names.get(id) ?? '';
  return [
    ...result.lines.map((line): Field[] => [
      line.unit.name,
      line.unit.due ?? '',
      stateOf(line),
      line.daysLate,
      line.reports.length,
      line.doubtful.map(nameOf).join('、'),
    ]),
    ...result.unknown.map((id): Field[] => [nameOf(id), '', rosterStates.unknown, null, 1, '']),
  ];
}

function stateOf({ reports, daysLate, unit }: RosterLine): string {
  if (reports.length === 0) return rosterStates.missing;
  if (reports.length > 1) return rosterStates.double;
  if (daysLate === null) return unit.due === null ? rosterStates.inTime : rosterStates.found;
  return daysLate > 0 ? rosterStates.late : rosterStates.inTime;
}
