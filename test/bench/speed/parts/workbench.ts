/** The workbench with 2,000 results: what a keystroke in its filter and a turn of the wheel cost, and what a report takes in memory. */
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../e2e/harness/chromium';
import { waitFor } from '../../../e2e/harness/wait';
import { fillTable } from '../../../e2e/support/long-list';
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
    await fillTable(empty, RESULTS, 'all read');
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
