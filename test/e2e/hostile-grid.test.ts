// The grid against the real thing: where a browser puts each cell of a random table, by measuring its box.
import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { makeRng } from '../bench/accuracy/random';
import { suiteBrowser } from './harness/suite-browser.ts';
import { type BrowserName, browserNames, bundleEngine, launch, openPage } from './hostile/browsers.ts';

const TABLES = 200;
const SIZE = 20;

/** Random rows with random spans, row groups and gaps. Rows and columns are `SIZE` pixels each, so that boxes tell slots. */
function randomTable(seed: string): string {
  const rng = makeRng(seed);
  const span = (): string => String(rng.chance(0.06) ? rng.pick([0, 7, 70_000]) : rng.int(1, 3));
  const cell = (): string => {
    const rows = rng.chance(0.35) ? ` rowspan="${span()}"` : '';
    const columns = rng.chance(0.35)
      ? ` colspan="${rng.pick(['1', '2', '3', '0', '2px', ' 2', '+2', '-1', 'x', '2.9'])}"`
      : '';
    const hidden = rng.chance(0.05) ? ` style="display:none"` : '';
    return `<td${rows}${columns}${hidden}><i></i></td>`;
  };
  const rows = (): string =>
    Array.from({ length: rng.int(1, 4) }, () => {
      const hidden = rng.chance(0.05) ? ' style="display:none"' : '';
      return `<tr${hidden}>${Array.from({ length: rng.int(1, 4) }, cell).join('')}</tr>`;
    }).join('');
  const groups = Array.from({ length: rng.int(1, 3) }, () => `<tbody>${rows()}</tbody>`);
  const foot = rng.chance(0.2) ? `<tfoot>${rows()}</tfoot>` : '';
  return `<table>${foot}${groups.join('')}</table>`;
}

/** A strut column and row would change the grid; fixed widths of columns and heights of rows do not. */
const style = `<style>
  table { border-collapse: separate; border-spacing: 0; table-layout: fixed; width: ${SIZE * 40}px; margin: 0 }
  col { width: ${SIZE}px } td { padding: 0; border: 0 } tr { height: ${SIZE}px }
</style>`;

/** Runs in the page: the slots where engine and browser disagree, by table. */
function compare(size: number): string[] {
  type Placed = { raw: { ref: number }; column: number; row: number; width: number; height: number };
  const { nianbao } = globalThis as unknown as {
    nianbao: {
      readPage(document: Document): {
        source: { blocks: { type: string; ref: number }[] };
        anchors: { get(ref: number): Element };
      };
      expand(table: unknown): { rows: { own: Placed[] }[] };
    };
  };
  // Forty columns of one size each, put in by hand, keep the browser from stretching those that no cell starts in.
  for (const table of document.querySelectorAll('table')) {
    for (let column = 0; column < 40; column += 1) table.prepend(document.createElement('col'));
  }
  const { source, anchors } = nianbao.readPage(document);
  const wrong: string[] = [];
  for (const block of source.blocks.filter(({ type }) => type === 'table')) {
    const table = anchors.get(block.ref);
    const left = table.getBoundingClientRect().left;
    for (const row of nianbao.expand(block).rows) {
      for (const cell of row.own) {
        const box = anchors.get(cell.raw.ref).getBoundingClientRect();
        const found = `${cell.column}+${cell.width}`;
        const real = `${Math.round((box.left - left) / size)}+${Math.round(box.width / size)}`;
        if (found !== real) wrong.push(`${found} is ${real} in ${table.outerHTML.replace(/<col>|<i><\/i>/g, '')}`);
      }
    }
    // Rows can be measured only where they have a height of their own: the height of a spanning cell is that of its rows.
    const rows = nianbao.expand(block).rows;
    const all = rows.flatMap(({ own }) => own);
    const overlaps = (cell: Placed): boolean =>
      all.some(
        (other) =>
          other !== cell &&
          other.row < cell.row + cell.height &&
          cell.row < other.row + other.height &&
          other.column < cell.column + cell.width &&
          cell.column < other.column + other.width,
      );
    for (const [index, row] of rows.entries()) {
      for (const cell of row.own) {
        const element = anchors.get(cell.raw.ref) as HTMLTableCellElement;
        const spanned = rows.slice(index, index + cell.height);
        // A row without cells has no height in Firefox, however high it is said to be.
        if (spanned.some((each) => each.own.length === 0)) continue;
        // Of two cells in one slot Firefox cuts the earlier short; which of them the slot belongs to, the standard leaves open.
        if (overlaps(cell)) continue;
        const first = anchors.get((rows[index] as unknown as { ref: number }).ref).getBoundingClientRect();
        const last = anchors.get((spanned.at(-1) as unknown as { ref: number }).ref).getBoundingClientRect();
        const box = element.getBoundingClientRect();
        if (Math.abs(box.top - first.top) > 1 || Math.abs(box.bottom - last.bottom) > 1)
          wrong.push(
            `height ${cell.height} of ${element.outerHTML} in ${table.outerHTML.replace(/<col>|<i><\/i>/g, '')}`,
          );
      }
    }
  }
  return wrong;
}

describe.each(browserNames)('the grid in %s', (name: BrowserName) => {
  let browser: Browser;
  suiteBrowser(async () => {
    const bare = await launch(name);
    browser = bare.browser;
    return bare;
  });

  it(`puts every cell of ${TABLES} random tables where the browser puts it`, async () => {
    const tables = Array.from({ length: TABLES }, (_, index) => randomTable(`grid/${index}`));
    const page = await openPage(browser, `<!doctype html>${style}${tables.join('')}`, await bundleEngine());
    expect(await page.evaluate(compare, SIZE)).toEqual([]);
  });
});
