/** Parts of a report that a page keeps in tabs, folds and closed details: in the page, and not in sight. */
import { esc, itemsHtml } from '../page/html';
import type { Item } from '../page/items';
import { tableOfSection } from './form';
import { type Draft, toPage } from './make-report';

/** How the parts are put away. */
export interface Fold {
  /** The sections that are not in sight. */
  sections: readonly number[];
  /** Opens and closes the place of one part; `open` for a part in sight. */
  place(open: boolean): readonly [string, string];
  /** The tabs' names above the parts; none where headings stand above each part. */
  strip?: (names: string[]) => string;
  /** The heading stands inside the place that is put away. */
  inside?: true;
  /** The tabs' names are the only headings. */
  bare?: true;
}

/** Layouts that put each line of the report in a place of its own, so that nothing can span several. */
export const LINE_BY_LINE = ['one-table', 'text-rows', 'headings-in-rows'];

const raw = (html: string): Item => ({ type: 'raw', html });

/** What stands above all parts. */
export function foldBegins(fold: Fold, headings: readonly string[]): Item[] {
  return fold.strip ? [raw(fold.strip([...headings]))] : [];
}

/** What stands before a part (its heading goes before it, unless the fold holds it). */
export function partBegins(fold: Fold, section: number): Item[] {
  return [raw(fold.place(!fold.sections.includes(section))[0])];
}

/** What stands behind a part. */
export function partEnds(fold: Fold, section: number): Item[] {
  return [raw(fold.place(!fold.sections.includes(section))[1])];
}

const div = (attributes: string) => (open: boolean) =>
  [`<div class="panel"${open ? '' : ` ${attributes}`}>`, '</div>'] as const;
const list = (names: string[]): string =>
  `<ul class="tab">${names.map((name) => `<li>${esc(name)}</li>`).join('')}</ul>`;
const links = (names: string[]): string =>
  `<div class="tab">${names.map((name) => `<a href="javascript:;">${esc(name)}</a>`).join(' ')}</div>`;
const short = ['总体情况', '主动公开', '依申请公开', '复议诉讼', '问题改进', '其他事项'];

/** Every kind of fold, by name. */
export const folds: Readonly<Record<string, Omit<Fold, 'sections'>>> = {
  tabs: { place: div('style="display:none"'), strip: list, inside: true },
  'tabs-of-links': { place: div('hidden'), strip: links, inside: true },
  'tabs-with-short-names': { place: div('style="display: none;"'), strip: () => list(short), inside: true },
  'tabs-without-headings': { place: div('style="display:none"'), strip: list, bare: true },
  accordion: { place: div('style="display:none"') },
  'accordion-of-visibility': { place: div('style="visibility:hidden;height:0;overflow:hidden"') },
  'found-by-search': { place: div('hidden="until-found"') },
  details: { place: (open) => [`<details${open ? ' open' : ''}><summary>点击展开</summary>`, '</details>'] },
  'details-with-heading-inside': {
    place: (open) => [`<details${open ? ' open' : ''}>`, '</details>'],
    inside: true,
  },
};

/** Puts parts of a report away; nobody can read their numbers. */
export function foldAway(draft: Draft, kind: string, sections: readonly number[]): void {
  const fold = folds[kind];
  if (!fold) throw new Error(`no fold ${kind}`);
  draft.fold = { ...fold, sections };
  const tables = sections.map(tableOfSection);
  for (const [id, cell] of draft.cells)
    if (tables.includes(cell.at.table)) draft.cells.set(id, { ...cell, skip: true });
}

/** A copy of the report for printing stands behind it, hidden. */
export function hideCopy(draft: Draft): void {
  const copy = itemsHtml(toPage(draft).items);
  draft.chrome = { ...draft.chrome, after: `<div id="print" style="display:none">${copy}</div>` };
}
