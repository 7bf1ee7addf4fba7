/** Golden pages as documents in real Chromium: each is drawn and checked as the extension does, and compared with the page itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, PDFOptions } from 'puppeteer-core';
import { root, scriptForPage } from '../../run/bundle.mjs';
import { docxOf } from '../../unit/support/docx-of-page';
import { openBrowser } from '../accuracy/browser';
import type { Bench, Outcome, Way } from './in-page';
import { serveFiles } from './serve';

export const pages = join(root, 'test/pages');
export const ways: readonly Way[] = ['docx', 'paste', 'pdf'];

/** How one page fared in one way. */
export interface Result {
  slug: string;
  way: Way;
  /** Findings of the page that the document has not, and the reverse. */
  lost: string[];
  added: string[];
  /** Findings of the page of which the document says that it cannot tell. */
  untold: number;
  /** Cells that differ in kind or value. */
  cells: number;
  error: string | null;
}

/** How a page becomes a document, where it is not all ways and not an ordinary sheet of paper. */
export interface Making {
  ways?: readonly Way[];
  paper?: PDFOptions;
  /** Style text that the page gets before it is printed. */
  style?: string;
}

/** A browser that makes documents of golden pages. */
export interface Matrix {
  check(slug: string, making?: Making): Promise<Result[]>;
  close(): Promise<void>;
}

/** Starts it. */
export async function openMatrix(chromium: string): Promise<Matrix> {
  const script = await scriptForPage("import './test/bench/documents/in-page.ts';");
  const site = await serveFiles();
  const browser = await openBrowser(chromium);
  return {
    async check(slug, making = {}) {
      // A page of its own for each: some golden pages take themselves apart.
      const page = await browser.newPage();
      try {
        return await checkPageIn(page, slug, script, site.url, making);
      } catch (error) {
        return failed(slug, error, making);
      } finally {
        await page.close().catch(() => {});
      }
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

function failed(slug: string, error: unknown, making: Making): Result[] {
  return (making.ways ?? ways).map((way) => ({
    slug,
    way,
    lost: [],
    added: [],
    untold: 0,
    cells: 0,
    error: String(error).slice(0, 200),
  }));
}

async function checkPageIn(
  page: Page,
  slug: string,
  script: string,
  address: string,
  making: Making,
): Promise<Result[]> {
  const html = readFileSync(join(pages, slug, 'page.html'), 'utf8');
  await page.goto(address);
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(script);
  await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.unfold());
  const { outcome, blocks } = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.own('page'));
  const title = await page.title();
  if (making.style) await page.addStyleTag({ content: making.style });
  const contents: Record<Way, string> = {
    docx: Buffer.from(docxOf(blocks)).toString('base64'),
    // What a browser copies is what it shows.
    paste: await page.content(),
    pdf: Buffer.from(await page.pdf(making.paper)).toString('base64'),
  };
  const results: Result[] = [];
  for (const way of making.ways ?? ways) {
    await page.goto(address);
    await page.evaluate(script);
    const read = await page
      .evaluate(
        (how, content, name) => (globalThis as unknown as { bench: Bench }).bench.check(how as Way, content, name),
        way,
        contents[way],
        title,
      )
      .then((value) => ({ value, error: null }))
      .catch((error: unknown) => ({ value: null, error: String(error).slice(0, 200) }));
    results.push({ slug, way, ...difference(outcome, read.value), error: read.error });
  }
  return results;
}

function difference(own: Outcome | null, other: Outcome | null): Pick<Result, 'lost' | 'added' | 'untold' | 'cells'> {
  if (!own || !other) {
    const kind = own ? ['the report'] : [];
    return {
      lost: other ? [] : kind,
      added: other && !own ? ['a report', ...other.findings] : [],
      untold: 0,
      cells: 0,
    };
  }
  const cells = new Set(own.cells);
  const gone = own.findings.filter((finding) => !other.findings.includes(finding));
  const isUntold = (finding: string) => other.unchecked.some((check) => finding.startsWith(check.split(':')[0] ?? ' '));
  return {
    lost: gone.filter((finding) => !isUntold(finding)),
    untold: gone.filter(isUntold).length,
    added: other.findings.filter((finding) => !own.findings.includes(finding)),
    cells: other.cells.filter((cell) => !cells.has(cell)).length,
  };
}
