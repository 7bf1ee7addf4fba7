import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../../lib/contract/page-check';
import { changedCells, sameNumbers } from '../../../lib/history/compare';
import { checkPage } from '../../../lib/index';

const html = readFileSync(join(import.meta.dirname, '../../pages/seed-0-plain/page.html'), 'utf8');
const check = checkPage(new JSDOM(html).window.document, { url: 'http://www.example.gov.cn/' }) as PageCheck;

describe('two checks of a unit', () => {
  it('state the same numbers where nothing has changed', () => {
    expect(sameNumbers(check, structuredClone(check))).toBe(true);
  });

  it('differ in the cells whose number is another one, or is gone', () => {
    const later = structuredClone(check);
    const cells = later.report.tables.applications;
    const [row, other] = Object.keys(cells ?? {}) as [string, string];
    const [column] = Object.keys(cells?.[row] ?? {}) as [string];
    const before = cells?.[row]?.[column]?.value ?? null;
    if (cells?.[row]?.[column]) cells[row][column].value = 4711;
    delete cells?.[other];
    const changes = changedCells(check, later);
    expect(changes[0]).toEqual({ at: { table: 'applications', row, column }, before, now: 4711 });
    expect(changes.some(({ at, now }) => at.row === other && now === null)).toBe(true);
  });
});
