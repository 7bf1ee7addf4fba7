/** Whole pages with what a right check says of them, found by folder. An unexpected finding fails as a missing one does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../lib/contract/page-check';
import { checkPage, type PageCheck, PageCheckSchema } from '../../lib/index';
import { readPage } from '../../lib/page/read/read-page';
import { readHtml } from '../../lib/readers/static-dom/read-html';
import {
  applicants,
  caseBlocks,
  caseOutcomes,
  disclosureBands,
  type FormId,
  type TableName,
} from '../bench/accuracy/model/form';
import type { Expected, GoldenFinding } from '../bench/golden/types';

const folder = join(import.meta.dirname, '../pages');
const slugs = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.html')));

/** The address of a cell, or what else a place is, in the notation of expected.json. */
function addresses(place: Place | undefined): string[] {
  if (!place) return [];
  if ('title' in place) return ['title'];
  if ('section' in place)
    return [
      `section:${place.section}`,
      `table:${['', '', 'disclosure', 'applications', 'cases'][place.section] ?? ''}`,
    ];
  if ('text' in place) return [`text:${place.text}`];
  return [`${place.table}/${place.row}/${place.column}`, `table:${place.table}`];
}

/** True where the place is the one that `at` names. */
function isAt(at: string | undefined, place: Place | undefined): boolean {
  if (at === undefined) return true;
  const parts = at.split('/');
  return addresses(place).some((address) => {
    if (at.startsWith('text:')) return address.startsWith('text:') && address.includes(at.slice(5));
    const own = address.split('/');
    return own.length === parts.length && parts.every((part, index) => part === '*' || part === own[index]);
  });
}

/** The two values of a problem are the planned ones, and its sentence names them; nought may be said in words. */
function hasValues({ expected, actual }: GoldenFinding, finding: PageCheck['findings'][number]): boolean {
  const isNamed = (value: number | string | undefined) =>
    typeof value !== 'number' || value === 0 || new RegExp(`(?<![\\d.])${value}(?![\\d.])`).test(finding.message);
  return (
    (expected === undefined || finding.expected === expected) &&
    (actual === undefined || finding.actual === actual) &&
    isNamed(expected) &&
    isNamed(actual)
  );
}

/** The tables as the plan writes them; a cell that the plan leaves open is open here too. */
function tablesOf(check: PageCheck, plan: Expected['tables']): Expected['tables'] {
  const form = check.report.form ?? '2021';
  return Object.fromEntries(
    Object.entries(plan).map(([name, rows]) => {
      const cells = check.report.tables[name as TableName];
      if (cells === null || rows === null) return [name, cells === null ? null : 'a table'];
      return [
        name,
        Object.fromEntries(
          Object.entries(rows).map(([row, line]) => {
            const open = line.split(' | ').map((cell) => cell === '*');
            const read = columnsOf(form, name as TableName, row).map((column, index) => {
              const cell = cells[row]?.[column];
              if (open[index]) return '*';
              if (!cell) return 'no such cell';
              return cell.kind === 'number' ? String(cell.value) : cell.text;
            });
            return [row, read.join(' | ')];
          }),
        ),
      ];
    }),
  );
}

/** The columns of a row in the order of the form, as the model has them. */
function columnsOf(form: FormId, table: TableName, row: string): string[] {
  if (table === 'applications') return applicants.map(({ key }) => key);
  if (table === 'cases') return caseBlocks.flatMap((block) => caseOutcomes.map(({ key }) => `${block}.${key}`));
  return disclosureBands(form)
    .filter(({ rows }) => rows.some(({ key }) => key === row))
    .flatMap(({ columns }) => columns.map(({ key }) => key));
}

/** The findings that nobody expected, and the expected ones that are not there. */
function compare(check: PageCheck, expected: readonly GoldenFinding[]): { unexpected: string[]; missing: string[] } {
  const rest = [...check.findings];
  const missing = expected.filter((wanted) => {
    const index = rest.findIndex(
      (finding) =>
        finding.rule === wanted.rule &&
        finding.level === wanted.level &&
        isAt(wanted.at, finding.where[0]) &&
        hasValues(wanted, finding),
    );
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return {
    unexpected: rest.map(
      ({ rule, level, message, where, expected: should, actual }) =>
        `${rule} ${level} ${JSON.stringify(where[0])} ${message} (${actual} instead of ${should})`,
    ),
    missing: missing.map((finding) => JSON.stringify(finding)),
  };
}

function cellValue(check: PageCheck, address: string): number | string | null | undefined {
  const [table, row, column] = address.split('/') as ['cases', string, string];
  const cell = check.report.tables[table]?.[row]?.[column];
  if (!cell) return undefined;
  return cell.value === null && cell.text !== '' ? cell.text : cell.value;
}

function diagnosesOf(check: PageCheck, expected: NonNullable<Expected['diagnoses']>): unknown[] {
  return expected.map((wanted, index) => {
    const found = check.diagnoses[index];
    const hit = found?.explanations.find(({ cells }) =>
      cells.every(
        ({ at, to }) =>
          wanted.repair[`${at.table}/${at.row}/${at.column}`] === to &&
          cells.length === Object.keys(wanted.repair).length,
      ),
    );
    return {
      unique: found?.unique,
      ...(wanted.explanations ? { explanations: found?.explanations.length } : {}),
      repair: hit ? wanted.repair : found?.explanations,
    };
  });
}

describe('golden pages', () => {
  it('has pages for every seed model, every rule and look-alikes', () => {
    expect(slugs.length).toBeGreaterThan(100);
  });

  it.each(slugs)('%s', (slug) => {
    const html = readFileSync(join(folder, slug, 'page.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected | null;
    const { window } = new JSDOM(html, { url: 'http://www.example.gov.cn/xxgk/2018/nb.html' });
    const check = checkPage(window.document, {
      url: expected?.url ?? window.location.href,
      today: expected?.today ?? '2026-11-20',
      rulesOn: expected?.rulesOn ?? [],
    });
    // Without a browser the page reads the same, down to the last reference: what holds here holds on the command line.
    expect(readHtml(html)).toEqual(readPage(window.document).source);
    window.close();
    if (expected === null) {
      expect(check).toBeNull();
      return;
    }
    if (!check) throw new Error('the report was not recognised');
    expect(PageCheckSchema.safeParse(check).success).toBe(true);
    const { form, year, bodyKind } = check.report;
    expect({ form, year, ...compare(check, expected.findings) }).toEqual({
      form: expected.form,
      year: expected.year,
      unexpected: [],
      missing: [],
    });
    if (expected.unchecked) {
      expect(check.unchecked.filter(({ check: id }) => !id.includes(':')).map(({ check: id }) => id)).toEqual(
        expected.unchecked,
      );
    }
    if (expected.bodyKind) expect(bodyKind).toBe(expected.bodyKind);
    const cells = Object.fromEntries(
      Object.keys(expected.cells).map((address) => [address, cellValue(check, address)]),
    );
    expect(cells).toEqual(expected.cells);
    expect(tablesOf(check, expected.tables)).toEqual(expected.tables);
    if (expected.diagnoses) {
      expect(check.diagnoses).toHaveLength(expected.diagnoses.length);
      expect(diagnosesOf(check, expected.diagnoses)).toEqual(expected.diagnoses);
    }
  });
});
