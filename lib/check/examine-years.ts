/**
 * Holds a report that was checked before against other reports that have become known since: of a queue that reads three years of a unit, the
 * year before may come last. Pure.
 */
import type { EarlierReport, ProseLine } from '../contract/earlier-report';
import type { Cells, TableName } from '../contract/page-check';
import { cellKey, type ReadCell, type ReadTable, type Report } from '../contract/report';
import { ruleIds } from '../contract/rule-ids';
import { rules } from '../rules/index';
import type { Evidence } from './evidence';
import { examineReport } from './examine-report';

/** The rules that need another report. */
const ACROSS_YEARS: ReadonlySet<string> = new Set(rules.flatMap(({ id, needs }) => (needs === undefined ? [] : [id])));

/** True for a rule that needs another report. */
export function isAcrossYears(rule: string): boolean {
  return ACROSS_YEARS.has(rule);
}

/**
 * The check with what the rules across years say of it now; every other finding stays. What is found anew has no node of a page: the page is not
 * open.
 * @param prose the running text of the report, as kept
 */
export function examineYears(
  check: Evidence,
  prose: readonly ProseLine[],
  known: { previous: readonly EarlierReport[]; joined?: ReadonlyMap<string, string> },
): Evidence {
  const again = examineReport(reportOf(check, prose), check.page.title, {
    ...known,
    url: check.page.url,
    rulesOff: check.rulesOff,
    site: check.site,
  });
  const found = again.findings
    .filter(({ rule }) => ACROSS_YEARS.has(rule))
    .map((finding) => ({ ...finding, spots: finding.spots.map(({ place }) => ({ place, ref: null })) }));
  const findings = [...check.findings.filter(({ rule }) => !ACROSS_YEARS.has(rule)), ...found].sort(
    (a, b) => ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule),
  );
  return { ...check, findings, notApplicable: again.notApplicable };
}

/** As much of the report as the rules across years ask for. */
function reportOf({ report, findings, cut }: Evidence, prose: readonly ProseLine[]): Report {
  const none = { disclosure: [], applications: [], cases: [] };
  const misfits = findings
    .filter(({ rule }) => rule === 'malformed-table')
    .flatMap(({ spots }) => spots.flatMap(({ place }) => ('table' in place ? `${place.table}|${place.row}` : [])));
  const uncertain = new Set(misfits);
  const table = (name: TableName, cells: Cells | null): ReadTable | null =>
    cells === null || report.form === null
      ? null
      : {
          name,
          form: report.form,
          cells: new Map(cellsOf(name, cells, uncertain).map((cell) => [cellKey(cell.at.row, cell.at.column), cell])),
          missingRows: [],
          missingColumns: [],
          misfits: [],
          alteredLabels: [],
          refs: [],
        };
  const { body, bodyKind, year, publishedOn, tables } = report;
  return {
    identity: { body, bodyKind, year, publishedOn, title: null, years: [], periods: [], publications: [] },
    form: report.form,
    sections: report.sections.map((section) => ({
      ...section,
      headingRef: null,
      printedNumber: null,
      numbering: 'none' as const,
    })),
    headings: [],
    paragraphs: prose.map(({ section, text }, block) => ({ section, text, ref: 0, block })),
    tables: {
      disclosure: table('disclosure', tables.disclosure),
      applications: table('applications', tables.applications),
      cases: table('cases', tables.cases),
    },
    pictures: none,
    unread: [],
    embedded: none,
    hiddenParts: { parts: [], tables: [] },
    cut,
    hiddenCut: false,
    extent: 'whole',
  } as Report;
}

function cellsOf(table: TableName, cells: Cells, uncertain: ReadonlySet<string>): ReadCell[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).map(
      ([column, { text, kind, value, proven }]): ReadCell => ({
        at: { table, row, column },
        ref: 0,
        text,
        kind,
        value,
        proven: proven ?? false,
        note: null,
        unit: null,
        certain: !uncertain.has(`${table}|${row}`),
      }),
    ),
  );
}
