/** The workbench with 2,000 results: what a keystroke in its filter and a turn of the wheel cost, and what a report takes in memory. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../e2e/harness/chromium';
import { waitFor } from '../../../e2e/harness/wait';
import { type Figure, figure, type Part } from '../figure';
import { memoryOf } from '../tab';

const RESULTS = 2_000;
/** The design's: a keystroke in milliseconds, a frame at a screen's rate, kilobytes a report. */
const KEYSTROKE = 50;
const FRAME = 1_000 / 60;
const MEMORY = 200;

export async function workbenchPart(quick: boolean): Promise<Part> {
  const session = await launchChromium();
  try {
    const address = `chrome-extension://${session.extension.id}/workbench.html`;
    const empty = await session.open(address);
    await waitFor('the workbench', () => empty.evaluate(() => document.querySelector('.results') !== null));
    const before = await memoryOf(empty);
    await empty.evaluate(fill, RESULTS, [...gzipSync(JSON.stringify({ of: 'a check, packed'.repeat(800) }))]);
    await empty.close();
    const page = await session.open(address);
    await waitFor('the table', () =>
      page.evaluate(() => document.querySelectorAll('.bench-table tbody tr').length > 5),
    );
    const turns = quick ? 10 : 40;
    const figures: Figure[] = [
      figure('a keystroke in the filter, to the next frame', 'ms', await keystrokes(page, turns), KEYSTROKE),
      figure('scrolling the table, from frame to frame', 'ms', await scrolling(page, turns * 3), FRAME * 1.1),
      figure('memory a report', 'KB', [((await memoryOf(page)) - before) / RESULTS / 1024], MEMORY),
    ];
    return { title: `The workbench with ${RESULTS} results`, figures };
  } finally {
    await session.close();
  }
}

/** Runs in the page: writes as many rows with results into the store as a long sitting leaves there. */
async function fill(count: number, packed: number[]): Promise<void> {
  const opening = indexedDB.open('nianbao');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = db.transaction(['batch', 'rows', 'results'], 'readwrite');
  const pace = { slots: 1, gap: 1_000 };
  transaction.objectStore('batch').put({ mode: 'idle', hosts: [], pace, tabs: [] }, 'current');
  const rules = ['row-total', 'balance', 'text-mismatch', 'late-publication', 'blank-cell'];
  for (let order = 0; order < count; order += 1) {
    const id = `row-${order}`;
    const host = `unit${order % 60}.example.gov.cn`;
    const url = `http://${host}/xxgk/${order}.html`;
    const state = { at: 'done', since: 0, reports: 1 };
    transaction
      .objectStore('rows')
      .put({ id, order, source: { kind: 'address', url }, host, unit: null, tries: 1, state });
    transaction.objectStore('results').put({
      row: id,
      index: 0,
      checkedAt: '2026-02-01T09:30:00+08:00',
      check: new Uint8Array(packed),
      summary: {
        key: url,
        body: `青禾市第${order % 400}局`,
        bodyKind: 'department',
        year: 2020 + (order % 6),
        form: '2021',
        publishedOn: '2026-01-20',
        url,
        pageTitle: '政府信息公开工作年度报告',
        standing: { problems: { error: order % 4, review: order % 3, hint: 1 }, dismissed: 0, incomplete: false },
        unchecked: order % 2,
        rules: rules.filter((_, index) => (order + index) % 3 === 0),
      },
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

/** Milliseconds from the key to the frame after the table has followed. */
function keystrokes(page: Page, turns: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const field = document.querySelector('input[type="search"]') as HTMLInputElement;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const samples: number[] = [];
    const words = '第12局 unit3';
    for (let turn = 0; turn < count; turn += 1) {
      await frame();
      const start = performance.now();
      field.value = words.slice(0, turn % (words.length + 1));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      samples.push(performance.now() - start);
    }
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    return samples;
  }, turns);
}

/** Milliseconds between two frames while the table is scrolled by half a screen each. */
function scrolling(page: Page, turns: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const table = document.querySelector('.bench-table') as HTMLElement;
    const samples: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let turn = 0; turn < count; turn += 1) {
      table.scrollTop += 300;
      const now = await new Promise<number>(requestAnimationFrame);
      samples.push(now - last);
      last = now;
    }
    return samples;
  }, turns);
}
