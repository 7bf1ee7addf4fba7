/** A whole clean report: numbers, words and page chrome, all agreeing with one another. */

import { drawTable } from '../page/draw';
import { cell, type Grid, mapCells } from '../page/grid';
import type { Chrome, Item, PageDoc } from '../page/items';
import type { Rng } from '../random';
import { makeBody } from './bodies';
import { makeChrome } from './chrome';
import { makeOtherMatters, makeProblems, makeSignature } from './closing';
import type { Context } from './context';
import { type Fold, foldBegins, partBegins, partEnds } from './folds';
import type { FormId, TableName } from './form';
import { makeHeadings } from './headings';
import { makeCells, type Scale } from './numbers';
import { makeOverview, type Piece } from './overview';
import { makePreamble } from './preamble';
import type { Body, BodyKind, ModelCells } from './report';
import { makeTitle, type Title, titleName } from './titles';

/** A report before it is laid out: planted errors change it, layouts print it. */
export interface Draft extends Context {
  rng: Rng;
  form: FormId;
  year: number;
  body: Body;
  scale: Scale;
  cells: ModelCells;
  publishedOn: string;
  title: Title;
  /** How a title names the body. */
  name: string;
  preamble: string[];
  /** The period sentence, '' where there is none. */
  period: string;
  headings: string[];
  /** Running text of the six sections, by section number. */
  text: Record<number, Piece[]>;
  /** Tables that the page has; a picture's file name stands in for one. */
  tables: Partial<Record<TableName, 'table' | { picture: string } | { raw: string }>>;
  signature: string[];
  /** Sections that the page lacks. */
  without: Set<number>;
  chrome: Chrome;
  /** A row that has one number too many. */
  extra?: { table: TableName; row: string };
  /** The form that table two follows, where it is not the report's. */
  twoForm?: FormId;
  /** A label of the form and what the page prints instead. */
  relabel?: readonly [string, string];
  /** A list of contents between preamble and section one. */
  contents?: string[];
  /** Parts that the page shows only when somebody opens them. */
  fold?: Fold;
  /** A row printed below table two. */
  after2?: string;
  /** Writes section one anew after the numbers have changed. */
  rewrite(): void;
}

/** What a draft is asked to be; anything left out is drawn at random. */
export interface Wish {
  form?: FormId;
  year?: number;
  kind?: BodyKind;
  scale?: Scale;
  /** Title and period both name the year, so that a third year stands alone against two. */
  explicit?: boolean;
  /** No dates in the chrome. */
  undated?: boolean;
}

/** A clean report. */
export function makeDraft(rng: Rng, wish: Wish = {}): Draft {
  const year =
    wish.year ??
    (wish.form === '2019' ? rng.int(2019, 2020) : wish.form === '2021' ? rng.int(2021, 2025) : rng.int(2019, 2025));
  const form = wish.form ?? (year >= 2021 ? '2021' : '2019');
  const kind =
    wish.kind ??
    rng.pick<BodyKind>(['department', 'department', 'department', 'township', 'township', 'government', 'office']);
  const body = makeBody(rng.fork('body'), kind);
  const scale = wish.scale ?? pickScale(rng, kind);
  const cells = makeCells(rng.fork('numbers'), form, body, scale);
  const context = (part: string): Context => ({ rng: rng.fork(part), form, year, body, cells });
  const title = makeTitle(context('title'), wish.explicit);
  const preamble = makePreamble(context('preamble'), wish.explicit === true || !title.hasYear);
  const publishedOn = publication(rng, year, kind);
  const signed = rng.chance(0.4);
  const draft: Draft = {
    ...context('draft'),
    scale,
    publishedOn,
    title,
    name: titleName(context('title')),
    preamble: preamble.sentences,
    period: preamble.period,
    headings: makeHeadings(context('headings')),
    text: {
      1: makeOverview(context('overview')),
      2: [],
      3: [],
      4: [],
      5: makeProblems(context('problems')),
      6: makeOtherMatters(context('other')),
    },
    tables: { disclosure: 'table', applications: 'table', cases: 'table' },
    signature: signed ? makeSignature(context('signature'), publishedOn) : [],
    without: new Set(),
    chrome: makeChrome(context('chrome'), title, wish.undated ? '' : publishedOn),
    rewrite: () => {
      draft.text[1] = makeOverview(context('overview'));
    },
  };
  if (rng.chance(0.06)) draft.text[3] = [{ type: 'para', text: '具体数据见下表。' }];
  return draft;
}

function pickScale(rng: Rng, kind: BodyKind): Scale {
  if (kind === 'government') return rng.pick<Scale>(['few', 'tens', 'hundreds', 'hundreds', 'thousands', 'thousands']);
  if (kind === 'department') return rng.pick<Scale>(['zero', 'few', 'few', 'tens', 'tens', 'hundreds']);
  return rng.pick<Scale>(['zero', 'zero', 'few', 'few', 'tens']);
}

/** In time for every kind of body (条例第四十九条): by the end of January, a government's by the end of March. */
function publication(rng: Rng, year: number, kind: BodyKind): string {
  const month = kind === 'government' ? rng.int(1, 3) : 1;
  const day = rng.int(4, month === 2 ? 28 : 31);
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The page content in reading order. */
export function toPage(draft: Draft): PageDoc {
  const items: Item[] = [];
  const { fold } = draft;
  if (draft.title.lines.length > 0) items.push({ type: 'title', lines: draft.title.lines });
  // About one report in eight has its preamble under the first heading.
  const inside = draft.rng.fork('place').chance(0.12);
  const preamble: Item[] = joined(draft).map((text) => ({ type: 'para', text, section: inside ? 1 : 0 }));
  if (!inside) items.push(...preamble);
  if (fold) items.push(...foldBegins(fold, draft.headings));
  items.push(...(draft.contents ?? []).map((text): Item => ({ type: 'para', text, section: 0 })));
  for (let section = 1; section <= 6; section += 1) {
    if (draft.without.has(section)) continue;
    const heading = draft.headings[section - 1];
    const begin = fold ? partBegins(fold, section) : [];
    if (fold?.inside) items.push(...begin);
    if (heading && !fold?.bare) items.push({ type: 'heading', text: heading, section });
    if (!fold?.inside) items.push(...begin);
    if (section === 1 && inside) items.push(...preamble);
    for (const piece of draft.text[section] ?? []) items.push({ ...piece, section });
    const name = section === 2 ? 'disclosure' : section === 3 ? 'applications' : section === 4 ? 'cases' : null;
    const shown = name ? draft.tables[name] : undefined;
    if (name && shown === 'table') items.push({ type: 'table', name, grid: drawDraftTable(draft, name) });
    if (section === 2 && draft.after2) items.push({ type: 'para', text: draft.after2, section });
    if (shown && shown !== 'table')
      items.push(
        'raw' in shown ? { type: 'raw', html: shown.raw } : { type: 'picture', label: shown.picture, section },
      );
    if (fold) items.push(...partEnds(fold, section));
  }
  if (draft.signature.length > 0) items.push({ type: 'signature', lines: draft.signature });
  return { items, chrome: draft.chrome };
}

/** The preamble's sentences as one paragraph, or as two. */
function joined(draft: Draft): string[] {
  const { preamble } = draft;
  if (preamble.length === 0) return [];
  if (preamble.length < 3 || draft.rng.fork('preamble').chance(0.6)) return [preamble.join('')];
  return [preamble.slice(0, 2).join(''), preamble.slice(2).join('')];
}

/** A table with the draft's own mischief in labels and row lengths. */
function drawDraftTable(draft: Draft, name: TableName): Grid {
  const { extra, relabel } = draft;
  const grid = drawTable(name, (name === 'disclosure' ? draft.twoForm : undefined) ?? draft.form, draft.cells);
  if (extra?.table === name)
    grid.find((row) => row.some((item) => item.at?.row === extra.row))?.push(cell('0', 'number'));
  if (!relabel) return grid;
  return mapCells(grid, (item) => (item.text === relabel[0] ? { ...item, text: relabel[1] } : item));
}
