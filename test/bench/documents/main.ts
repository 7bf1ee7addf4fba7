/** Every golden page as a Word file, as pasted HTML and as a printed PDF, each checked and compared with the page itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root, scriptForPage } from '../../run/bundle.mjs';
import { docxOf } from '../../unit/support/docx-of-page';
import { openBrowser } from '../accuracy/browser';
import type { Bench, Outcome, Way } from './in-page';
import { serveFiles } from './serve';

const ways: readonly Way[] = ['docx', 'paste', 'pdf'];
const pages = join(root, 'test/pages');

/** How one page fared in one way. */
interface Result {
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

/** Prints the matrix; 1 where a document has an error of its own that its page has not. */
export async function main(findChromium: () => string, args: readonly string[]): Promise<number> {
  const only = args[args.indexOf('--only') + 1] ?? '';
  const slugs = readdirSync(pages).filter(
    (slug) => existsSync(join(pages, slug, 'page.html')) && (!args.includes('--only') || slug.includes(only)),
  );
  const script = await scriptForPage("import './test/bench/documents/in-page.ts';");
  const site = await serveFiles();
  const browser = await openBrowser(findChromium());
  const results: Result[] = [];
  try {
    for (const slug of slugs) {
      // A page of its own for each: some golden pages take themselves apart.
      const page = await browser.newPage();
      const found = await checkPageIn(page, slug, script, site.url).catch((error: unknown) => failed(slug, error));
      for (const each of found) tell(each);
      results.push(...found);
      await page.close().catch(() => {});
    }
  } finally {
    await browser.close();
    site.close();
  }
  return print(results);
}

function failed(slug: string, error: unknown): Result[] {
  return ways.map((way) => ({
    slug,
    way,
    lost: [],
    added: [],
    untold: 0,
    cells: 0,
    error: String(error).slice(0, 200),
  }));
}

async function checkPageIn(page: Page, slug: string, script: string, address: string): Promise<Result[]> {
  const html = readFileSync(join(pages, slug, 'page.html'), 'utf8');
  await page.goto(address);
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(script);
  await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.unfold());
  const { outcome, blocks } = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.own('page'));
  const title = await page.title();
  const contents: Record<Way, string> = {
    docx: Buffer.from(docxOf(blocks)).toString('base64'),
    paste: html,
    pdf: Buffer.from(await page.pdf()).toString('base64'),
  };
  const results: Result[] = [];
  for (const way of ways) {
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

/** Says how a document differs from its page; nothing where it does not. */
function tell({ slug, way, lost, added, cells, error }: Result): void {
  if (lost.length + added.length + cells === 0 && error === null) return;
  console.log(`${slug} · ${way}${cells > 0 ? ` · ${cells} cells differ` : ''}${error ? ` · ${error}` : ''}`);
  for (const finding of lost) console.log(`  - ${finding}`);
  for (const finding of added) console.log(`  + ${finding}`);
}

function print(results: readonly Result[]): number {
  console.log('\nway     pages    same     lost     untold   added    added errors');
  let errors = 0;
  for (const way of ways) {
    const own = results.filter((result) => result.way === way);
    const same = own.filter(({ lost, added, error }) => lost.length + added.length === 0 && error === null);
    const sum = (count: (result: Result) => number) => own.reduce((all, result) => all + count(result), 0);
    const wrong = sum(({ added }) => added.filter((finding) => / error /.test(finding)).length);
    errors += wrong;
    const lost = sum((result) => result.lost.length);
    const figures = [
      own.length,
      same.length,
      lost,
      sum(({ untold }) => untold),
      sum(({ added }) => added.length),
      wrong,
    ];
    console.log(`${way.padEnd(8)}${figures.map((figure) => String(figure).padEnd(9)).join('')}`);
  }
  return errors > 0 ? 1 : 0;
}
