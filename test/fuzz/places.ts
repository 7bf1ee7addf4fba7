// Which places of a check are nowhere: cells that neither page nor form has, words that nobody can read on the page.

import type { CellPlace, Place } from '../../lib/contract/page-check';
import type { PageCheck } from '../../lib/index';
import { formTablesNamed } from '../../lib/sums/form-table';
import { compact } from '../../lib/text/normalise';

/** The places that are neither in the page nor in a form, as JSON. */
export function strayPlaces(check: PageCheck, document: Document): string[] {
  const words = compact(wordsOf(document)).text;
  const isThere = (place: Place): boolean => {
    if ('text' in place) return words.includes(compact(place.text).text);
    return !('table' in place) || isCell(check, place);
  };
  return placesOf(check)
    .filter((place) => !isThere(place))
    .map((place) => JSON.stringify(place));
}

function placesOf({ findings, unchecked, diagnoses }: PageCheck): Place[] {
  return [
    ...findings.flatMap(({ where }) => where),
    ...unchecked.flatMap(({ where }) => where),
    ...diagnoses.flatMap(({ explanations }) => explanations.flatMap(({ cells }) => cells.map(({ at }) => at))),
  ];
}

function isCell(check: PageCheck, { table, row, column }: CellPlace): boolean {
  if (check.report.tables[table]?.[row]?.[column]) return true;
  return formTablesNamed(table).some(({ bands }) =>
    bands.some((band) => band.rows.some(({ key }) => key === row) && band.columns.some(({ key }) => key === column)),
  );
}

/** All words of a page, frames and shadow trees included. */
function wordsOf(document: Document): string {
  const parts = [document.title, document.documentElement?.textContent ?? ''];
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot) parts.push(element.shadowRoot.textContent ?? '');
    if (element.localName === 'iframe') {
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) parts.push(wordsOf(inner));
    }
  }
  return parts.join('\n');
}
