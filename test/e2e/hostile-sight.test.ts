// What a person does not see is not read: the pages of test/unit/support/sights, in real browsers.
import type { Browser } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sights } from '../unit/support/sights';
import { suiteBrowser } from './harness/suite-browser.ts';
import { type BrowserName, browserNames, bundleEngine, launch, openPage } from './hostile/browsers.ts';

interface Block {
  type: string;
  text: string;
  rows: { cells: { text: string }[] }[];
  blocks: Block[];
}

/** Runs in the page: what the reader reads there, frames in their place. */
function read(): { lines: string[]; tables: string[][] } {
  const { nianbao } = globalThis as unknown as {
    nianbao: { readPage(document: Document): { source: { blocks: Block[] } } };
  };
  const flat = (blocks: Block[]): Block[] =>
    blocks.flatMap((each) => (each.type === 'frame' ? flat(each.blocks) : [each]));
  const blocks = flat(nianbao.readPage(document).source.blocks);
  return {
    lines: blocks.filter(({ type }) => type === 'text').map(({ text }) => text),
    tables: blocks
      .filter(({ type }) => type === 'table')
      .map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))),
  };
}

describe.each(browserNames)('in %s', (name: BrowserName) => {
  let browser: Browser;
  let engine: string;
  suiteBrowser(async () => {
    engine = await bundleEngine();
    const bare = await launch(name);
    browser = bare.browser;
    return bare;
  });

  it.each(sights)('$name', async ({ head, body, lines, tables }) => {
    const page = await openPage(
      browser,
      `<!doctype html><html><head>${head ?? ''}</head><body>${body}</body></html>`,
      engine,
    );
    expect(await page.evaluate(read)).toEqual({ lines: lines ?? [], tables: tables ?? [] });
    await page.close();
  });
});
