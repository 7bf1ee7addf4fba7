/** Pages with reports, as the accuracy bench makes them. */
import { makeCases } from '../../accuracy/cases';
import { layouts } from '../../accuracy/layouts/index';
import type { Html } from '../sampling';

/** A page by its name. */
export interface NamedPage extends Html {
  name: string;
}

const nothing = { clean: 0, sums: 0, pairs: 0, errors: 0, lookAlikes: 0 };

/** One correct report in every layout, or in about `most` of them. */
export function reportPages(seed: string, most: number): NamedPage[] {
  const all = [...makeCases({ ...nothing, seed, clean: layouts.length })];
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).map(({ page, layout }) => ({ ...page, name: layout }));
}

/** Reports with a wrong cell, so that there is something to explain. */
export function brokenPages(seed: string, count: number): NamedPage[] {
  return [...makeCases({ ...nothing, seed, sums: count })].map(({ page, kind }) => ({ ...page, name: kind }));
}

/** A page that holds so many reports, one below the other. */
export function manyReports(seed: string, count: number): Html {
  const [first] = [...makeCases({ ...nothing, seed, clean: 1, layout: 'plain' })];
  const html = first?.page.html ?? '';
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  const end = html.lastIndexOf('</body>');
  return { html: html.slice(0, start) + html.slice(start, end).repeat(count) + html.slice(end) };
}

/** A report, and below it tables of numbers until the page has so many cells. */
export function manyCells(seed: string, cells: number, inOneTable: boolean): Html {
  const { html } = manyReports(seed, 1);
  const own = html.match(/<t[dh][\s>]/g)?.length ?? 0;
  const rows = Math.max(0, Math.round((cells - own) / 10));
  const row = (at: number): string =>
    `<tr>${Array.from({ length: 10 }, (_, column) => `<td>${(at * 7 + column) % 97}</td>`).join('')}</tr>`;
  const tables: string[] = [];
  const size = inOneTable ? Math.max(1, rows) : 40;
  for (let at = 0; at < rows; at += size) {
    const some = Array.from({ length: Math.min(size, rows - at) }, (_, place) => row(at + place));
    tables.push(`<table><tbody>${some.join('')}</tbody></table>`);
  }
  return { html: html.replace(/<\/body>(?![\s\S]*<\/body>)/, `${tables.join('')}</body>`) };
}
