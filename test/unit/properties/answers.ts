// What holds for the answer to any page, and how such pages are opened.
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { checkPage, type PageCheck, PageCheckSchema } from '../../../lib/index';
import { formTablesNamed } from '../../../lib/report/form-table';
import type { Place } from '../../../lib/report/schema';
import { compact } from '../../../lib/text/normalise';

/** What every check of these tests is asked with. */
export const options = { url: 'http://www.example.gov.cn/', today: '2026-11-20' };

/** Every place in a check. */
function placesOf(check: PageCheck): Place[] {
  return [
    ...check.findings.flatMap(({ where }) => where),
    ...check.unchecked.flatMap(({ where }) => where),
    ...check.diagnoses.flatMap(({ explanations }) => explanations.flatMap(({ cells }) => cells.map(({ at }) => at))),
  ];
}

/** Places that are nowhere: cells that neither page nor form has, words that nobody can read on the page. */
function strayPlaces(check: PageCheck, document: Document): string[] {
  const words = compact(`${document.title}${document.documentElement?.textContent ?? ''}`).text;
  return placesOf(check)
    .filter((place) => {
      if ('text' in place) return !words.includes(compact(place.text).text);
      if (!('table' in place)) return false;
      if (check.report.tables[place.table]?.[place.row]?.[place.column]) return false;
      return !formTablesNamed(place.table).some(({ bands }) =>
        bands.some(
          (band) =>
            band.rows.some(({ key }) => key === place.row) && band.columns.some(({ key }) => key === place.column),
        ),
      );
    })
    .map((place) => JSON.stringify(place));
}

/** Checks a page and everything that holds for every answer. */
export function checked(document: Document): PageCheck | null {
  const before = document.documentElement?.outerHTML;
  const check = checkPage(document, options);
  expect(document.documentElement?.outerHTML).toBe(before);
  if (check === null) return null;
  expect(PageCheckSchema.safeParse(check).error).toBeUndefined();
  expect(strayPlaces(check, document)).toEqual([]);
  for (const { findings } of check.diagnoses) for (const index of findings) expect(check.findings[index]).toBeDefined();
  return check;
}

/** A page of its own. */
export const open = (html: string): Document => new JSDOM(html).window.document;

/** Opens a page and closes it again: jsdom keeps what is open. */
export function withPage(html: string, use: (document: Document) => void): void {
  const { window } = new JSDOM(html);
  use(window.document);
  window.close();
}
