/** From a report that was read in a page to its check, and from a finding back to its place in the page. */
import type { CheckOptions, Examination } from '../check-document';
import { examineReport } from '../examine-report';
import { cellKey } from '../report/report';
import type { Place, TableName } from '../report/schema';
import type { NodeRef } from '../source/source-document';
import type { Anchors } from './anchors';
import { findWords, type Target } from './locate';
import type { ReportPage } from './read-report-page';

export type { Target } from './locate';

/** A checked page that is still alive. */
export interface Inspection extends Examination {
  /** The place of `findings[finding].where[place]`; null where the page has changed or has no such place. */
  locateFinding(finding: number, place: number): Target | null;
  /** As `locateFinding`, for `unchecked[entry].where[place]`. */
  locateUnchecked(entry: number, place: number): Target | null;
  /** The cell of a statutory table, wherever it is named (diagnoses, tables as read). */
  locateCell(table: string, row: string, column: string): Target | null;
}

/** The check of a report's page with its way back into the page; null where the check fails. Never throws. */
export function inspectReport({ report, title, anchors }: ReportPage, options: CheckOptions): Inspection | null {
  try {
    const examination = examineReport(report, title, options);
    return { ...examination, ...locator(examination, anchors) };
  } catch {
    return null;
  }
}

function locator(
  { check, report, details, reasons }: Examination,
  anchors: Anchors,
): Pick<Inspection, 'locateFinding' | 'locateUnchecked' | 'locateCell'> {
  const elementOf = (ref: NodeRef | null | undefined): Element | null => {
    const element = ref === null || ref === undefined ? null : anchors.get(ref);
    return element?.isConnected ? element : null;
  };
  const at = (ref: NodeRef | null | undefined): Target | null => {
    const element = elementOf(ref);
    return element && { kind: 'element', element };
  };
  const locateCell = (table: string, row: string, column: string): Target | null =>
    at(report.tables[table as TableName]?.cells.get(cellKey(row, column))?.ref);
  const locateSection = (number: number): Target | null => {
    const section = report.sections[number - 1];
    if (section?.headingRef != null) return at(section.headingRef);
    for (const next of report.sections.slice(number)) {
      const before = elementOf(next.headingRef);
      if (before) return { kind: 'gap', before };
    }
    const last = elementOf(report.paragraphs.at(-1)?.ref ?? report.headings.at(-1)?.ref);
    return last && { kind: 'gap', before: last, behind: true };
  };
  const locate = (place: Place | undefined, ref: NodeRef | null | undefined): Target | null => {
    if (!place) return null;
    if ('table' in place) return locateCell(place.table, place.row, place.column) ?? at(ref);
    if ('section' in place) return locateSection(place.section) ?? at(ref);
    if ('title' in place) return at(report.identity.title?.ref);
    const element = elementOf(ref) ?? elementOf(report.headings[0]?.ref)?.ownerDocument.documentElement ?? null;
    return element && (findWords(element, place.text) ?? at(ref));
  };
  const guarded = (find: () => Target | null): Target | null => {
    try {
      return find();
    } catch {
      return null;
    }
  };
  return {
    locateFinding: (finding, place) =>
      guarded(() => locate(check.findings[finding]?.where[place], details[finding]?.refs[place])),
    locateUnchecked: (entry, place) =>
      guarded(() => locate(check.unchecked[entry]?.where[place], reasons[entry]?.refs[place])),
    locateCell: (table, row, column) => guarded(() => locateCell(table, row, column)),
  };
}
