/** A draft drawn, read and checked, against drawing it alone: with docx-preview as it comes, and with pdf.js as pictures. */
import type { Page } from 'puppeteer-core';
import { scriptForPage } from '../../../run/bundle.mjs';
import { docxOf } from '../../../unit/support/docx-of-page';
import { openBrowser } from '../../accuracy/browser';
import type { Bench, Way } from '../../documents/in-page';
import { serveFiles } from '../../documents/serve';
import { figure, type Part } from '../figure';
import { brokenPages } from '../pages/reports';

/** Issue 15: a Word file of some 30 pages, a PDF of some 10. */
const MOST = { docx: 10, pdf: 20 };
/** Paragraphs of a page of running text, and the pages that are added to a report of five. */
const ON_A_PAGE = 12;
const ADDED = { docx: 25, pdf: 5 };
const SENTENCE = '本机关按照要求推进政务公开工作，及时回应社会关切，不断完善平台栏目，持续提升公开质量和服务水平。';

export async function documentsPart(chromium: string, seed: string, quick: boolean): Promise<Part> {
  const [report] = brokenPages(seed, 1);
  const script = await scriptForPage("import './test/bench/documents/in-page.ts';");
  const site = await serveFiles();
  const browser = await openBrowser(chromium);
  try {
    const page = await browser.newPage();
    const figures = [];
    for (const way of ['docx', 'pdf'] as const) {
      const html = withText(report?.html ?? '', ADDED[way]);
      const content = await contentOf(page, way, html, script, site.url);
      await page.goto(site.url);
      await page.evaluate(script);
      const samples: number[] = [];
      // The first round loads what the others find loaded.
      for (let round = 0; round <= (quick ? 3 : 9); round += 1) {
        const { whole, alone } = await page.evaluate(
          (how, base64) => (globalThis as unknown as { bench: Bench }).bench.time(how as 'docx' | 'pdf', base64),
          way,
          content,
        );
        if (round > 0) samples.push(whole / alone);
      }
      const name = way === 'docx' ? 'a Word file of 30 pages' : 'a PDF of 10 pages';
      figures.push(figure(`${name}: drawn, read and checked`, '×', samples, MOST[way]));
    }
    return { title: 'Drafts, against drawing them alone', figures };
  } finally {
    await browser.close();
    site.close();
  }
}

/** The report with so many pages of running text more in its first part. */
function withText(html: string, pages: number): string {
  const text = `<p>${SENTENCE.repeat(2)}</p>`.repeat(pages * ON_A_PAGE);
  return html.replace(/(?=<table)/, text);
}

async function contentOf(page: Page, way: Way, html: string, script: string, address: string): Promise<string> {
  await page.goto(address);
  await page.setContent(html, { waitUntil: 'load' });
  if (way === 'pdf') return Buffer.from(await page.pdf({ format: 'A4' })).toString('base64');
  await page.evaluate(script);
  const { blocks } = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.own('page'));
  return Buffer.from(docxOf(blocks)).toString('base64');
}
