/** Pages in real Chromium: many documents, one after the other, each rendered in a frame and read by the bundled engine. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageCheck } from '../../../lib/index';
import { scriptForPage } from '../../run/bundle.mjs';
import type { RenderedPage } from './layouts/types';

/** What the engine said of a page; `error` where it threw. */
export interface Reading {
  check: PageCheck | null;
  verdict: string;
  error: string | null;
  /** Milliseconds inside checkPage. */
  time: number;
}

/** A page to read. */
export interface Job extends RenderedPage {
  url: string;
  today: string;
}

/** The engine as one script for a page. */
export function bundleEngine(): Promise<string> {
  return scriptForPage(
    "import { checkPage, detectPage } from './lib/index'; globalThis.nianbao = { checkPage, detectPage };",
  );
}

/** Chromium without a window. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
    protocolTimeout: 180_000,
  });
}

/** Reads all jobs with `tabs` pages side by side; results in the order of the jobs. */
export async function readAll(
  browser: Browser,
  engine: string,
  jobs: readonly Job[],
  tabs: number,
  progress: (done: number) => void,
): Promise<Reading[]> {
  const results: Reading[] = new Array(jobs.length);
  const size = 20;
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const page = await openPage(browser, engine);
    while (next < jobs.length) {
      const from = next;
      next += size;
      const batch = jobs.slice(from, from + size);
      const texts = await page.evaluate(readBatch, batch);
      texts.forEach((text, at) => {
        results[from + at] = JSON.parse(text) as Reading;
      });
      done += batch.length;
      progress(done);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.max(1, tabs) }, work));
  return results;
}

async function openPage(browser: Browser, engine: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setContent('<!DOCTYPE html><title>bench</title><body></body>');
  await page.evaluate((script) => {
    (globalThis as unknown as { engine: string }).engine = script;
  }, engine);
  return page;
}

/** Runs in the page: each document in a frame of its own, with the engine evaluated inside it as an extension's script is. */
async function readBatch(batch: Job[]): Promise<string[]> {
  const { engine } = globalThis as unknown as { engine: string };
  const texts: string[] = [];
  for (const job of batch) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:1200px;height:860px;border:0';
    frame.srcdoc = job.html;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const inner = job.frame ? frame.contentDocument?.querySelector<HTMLIFrameElement>(job.frame) : frame;
    const view = inner?.contentWindow as unknown as Window & {
      eval(script: string): void;
      nianbao: {
        checkPage(document: Document, options: object): unknown;
        detectPage(document: Document): { verdict: string };
      };
    };
    let reading: object;
    try {
      view.eval(engine);
      const started = performance.now();
      const check = view.nianbao.checkPage(view.document, { url: job.url, today: job.today });
      const time = performance.now() - started;
      reading = { check, time, verdict: view.nianbao.detectPage(view.document).verdict, error: null };
    } catch (error) {
      reading = { check: null, time: 0, verdict: 'threw', error: String((error as Error).stack ?? error) };
    }
    texts.push(JSON.stringify(reading));
    frame.remove();
  }
  return texts;
}
