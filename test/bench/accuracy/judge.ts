/** Holds what the engine said of a page against what is right for it. */

import type { Finding, Place } from '../../../lib/contract/page-check';
import type { PageCheck } from '../../../lib/index';
import { simplify } from '../../../lib/text/simplify';
import type { Reading } from './browser';
import type { Case, Expectation } from './cases';
import type { ExpectedFinding } from './errors/types';
import { type CellAt, idOf } from './model/report';

/** How one page came out. */
export interface Verdict {
  found: number;
  missed: ExpectedFinding[];
  falseErrors: Finding[];
  falseReviews: Finding[];
  falseHints: Finding[];
  /** Cells whose number the engine read differently: `address: read / right`. */
  misread: string[];
  /** Year, form or kind of body read differently. */
  identity: string[];
  /** For planted wrong cells: was the culprit named? null where the case has none. */
  culprit: 'unique' | 'among' | 'missed' | null;
  /** The report was not recognised, or a look-alike was taken for one; or the engine threw. */
  wrongKind: string | null;
}

const sumRules = new Set(['row-total', 'result-total', 'balance', 'case-total']);

/** The verdict on one page. */
export function judge(test: Case, reading: Reading): Verdict {
  const verdict: Verdict = {
    found: 0,
    missed: [],
    falseErrors: [],
    falseReviews: [],
    falseHints: [],
    misread: [],
    identity: [],
    culprit: null,
    wrongKind: reading.error ? `threw: ${reading.error}` : null,
  };
  const { expect } = test;
  const { check } = reading;
  if (!expect) {
    if (check) verdict.wrongKind = 'a look-alike was taken for a report';
    return verdict;
  }
  if (!check) {
    verdict.wrongKind ??= 'the report was not recognised';
    verdict.missed = expect.findings;
    if (expect.planted?.culprits) verdict.culprit = 'missed';
    return verdict;
  }
  if (reading.verdict === 'no') verdict.wrongKind ??= 'the detector says no';
  judgeFindings(expect, check, verdict);
  verdict.misread = misreadCells(expect, check);
  verdict.identity = identity(expect, check);
  if (expect.planted?.culprits) verdict.culprit = culprit(expect, expect.planted.culprits, check);
  return verdict;
}

function judgeFindings(expect: Expectation, check: PageCheck, verdict: Verdict): void {
  const taken = new Set<Finding>();
  for (const wanted of expect.findings) {
    const hit = check.findings.find((finding) => !taken.has(finding) && fits(wanted, finding));
    if (hit) {
      taken.add(hit);
      verdict.found += 1;
    } else verdict.missed.push(wanted);
  }
  for (const finding of check.findings) {
    if (taken.has(finding) || expect.allowed.includes(finding.rule)) continue;
    if (finding.level === 'error') verdict.falseErrors.push(finding);
    else if (finding.level === 'review') verdict.falseReviews.push(finding);
    else verdict.falseHints.push(finding);
  }
}

/** True where the finding is the wanted one. */
export function fits(wanted: ExpectedFinding, finding: Finding): boolean {
  if (finding.rule !== wanted.rule || !wanted.levels.includes(finding.level)) return false;
  const main = finding.where[0];
  if (!wanted.at) return true;
  if (!main) return false;
  if ('cell' in wanted.at) {
    if (sumRules.has(wanted.rule))
      return 'table' in main && lineOf(wanted.rule, main) === lineOf(wanted.rule, wanted.at.cell);
    return 'table' in main && idOf(main) === idOf(wanted.at.cell);
  }
  if ('table' in wanted.at) {
    const { table } = wanted.at;
    const section = { disclosure: 2, applications: 3, cases: 4 }[table];
    return (
      ('table' in main && main.table === table) || ('section' in main && main.section === section) || 'text' in main
    );
  }
  if ('section' in wanted.at) return 'section' in main ? main.section === wanted.at.section : 'text' in main;
  const words = squash(wanted.at.words);
  return finding.where.some((place) => squash(placeText(place, finding)).includes(words));
}

/** The line a sum runs along: a row for row totals, a column for the others, a block for table four. */
function lineOf(rule: string, at: CellAt): string {
  if (rule === 'row-total') return at.row;
  return rule === 'case-total' ? (at.column.split('.')[0] ?? '') : at.column;
}

function placeText(place: Place, finding: Finding): string {
  if ('text' in place) return place.text;
  return 'title' in place ? finding.message : '';
}

function squash(text: string): string {
  return simplify(text.normalize('NFKC')).replace(/[\s\u200b\ufeff\u00ad]/g, '');
}

function misreadCells(expect: Expectation, check: PageCheck): string[] {
  const wrong: string[] = [];
  for (const [id, cell] of expect.cells) {
    if (cell.skip) continue;
    const read = check.report.tables[cell.at.table]?.[cell.at.row]?.[cell.at.column];
    const value = read?.value ?? null;
    const right =
      read !== undefined &&
      read.kind === cell.kind &&
      (cell.value === value || (cell.value === null && (value === null || value === cell.truth)));
    if (!right)
      wrong.push(
        `${id}: ${read ? `${read.kind} ${value} “${read.text.slice(0, 30)}”` : 'nothing'} / ${cell.kind} ${cell.value ?? cell.truth}`,
      );
  }
  const open = new Set([...expect.cells.values()].filter((cell) => cell.skip).map(({ at }) => `${at.table}|${at.row}`));
  for (const [table, rows] of Object.entries(check.report.tables)) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      if (open.has(`${table}|${row}`)) continue;
      for (const column of Object.keys(columns)) {
        if (!expect.cells.has(`${table}|${row}|${column}`))
          wrong.push(`${table}|${row}|${column}: a cell that the page does not have`);
      }
    }
  }
  return wrong;
}

function identity(expect: Expectation, check: PageCheck): string[] {
  const wrong: string[] = [];
  const { report } = check;
  if (expect.year !== null && report.year !== expect.year) wrong.push(`year ${report.year} / ${expect.year}`);
  if (expect.form !== null && report.form !== expect.form) wrong.push(`form ${report.form} / ${expect.form}`);
  if (report.bodyKind !== expect.bodyKind && report.bodyKind !== 'unknown')
    wrong.push(`bodyKind ${report.bodyKind} / ${expect.bodyKind}`);
  return wrong;
}

/** Is the truth named: alone, among several explanations, or not at all? Several culprits may be spread over several diagnoses. */
function culprit(expect: Expectation, culprits: readonly CellAt[], check: PageCheck): 'unique' | 'among' | 'missed' {
  const repairs = new Map(culprits.map((at) => [idOf(at), expect.cells.get(idOf(at))?.truth]));
  const right = (cells: { at: CellAt; to: number }[]): boolean =>
    cells.every(({ at, to }) => repairs.get(idOf(at)) === to);
  const explained = new Set<string>();
  let unique = true;
  let stray = 0;
  for (const diagnosis of check.diagnoses) {
    const truth = diagnosis.explanations.find(({ cells }) => right(cells));
    if (!truth) stray += 1;
    for (const { at } of truth?.cells ?? []) explained.add(idOf(at));
    if (!diagnosis.unique || diagnosis.explanations.length !== 1) unique = false;
  }
  if (explained.size < repairs.size) return 'missed';
  return unique && stray === 0 ? 'unique' : 'among';
}
