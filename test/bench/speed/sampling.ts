/** Pages in real Chromium, and samples of them: every round takes each subject once, so that a busy machine slows all alike. */
import type { Browser, Page } from 'puppeteer-core';
import { scriptForPage } from '../../run/bundle.mjs';
import type { InPage, Subject } from './in-page';

/** A page to measure. */
export interface Html {
  html: string;
  /** The frame that holds the report; a selector. */
  frame?: string;
}

/** How long to measure. */
export interface Effort {
  rounds: number;
  /** The least milliseconds of one sample: the browser's clock is coarse. */
  batch: number;
  /** Milliseconds of calls before the first sample, for each page and subject, so that the compiler has done its work. */
  warm: number;
}

/** Microseconds of one call, by page and subject, round by round. */
export type Samples = Record<Subject, number[]>[];

/** Opens pages and takes samples in them. */
export interface Lab {
  /** Shows the pages side by side and takes samples of all in turns. */
  measure(pages: readonly Html[], subjects: readonly Subject[], effort: Effort): Promise<Samples>;
  /** The microseconds of the first call ever made in a page, for each page. */
  first(pages: readonly Html[], subject: Subject): Promise<number[]>;
  /** How many cells each page has, and whether it is a report. */
  about(pages: readonly Html[]): Promise<{ cells: number; isReport: boolean }[]>;
}

/** A lab in a tab of its own. */
export async function openLab(browser: Browser, detector: string): Promise<Lab> {
  const script = await scriptForPage("import './test/bench/speed/in-page';");
  const within = async <T>(pages: readonly Html[], use: (tab: Page) => Promise<T>): Promise<T> => {
    const tab = await browser.newPage();
    try {
      await tab.setViewport({ width: 1280, height: 900 });
      await tab.goto('about:blank');
      await tab.evaluate(showAll, pages as Html[], script, detector);
      return await use(tab);
    } finally {
      await tab.close();
    }
  };
  return {
    measure: (pages, subjects, effort) =>
      within(pages, (tab) => tab.evaluate(takeSamples, subjects as Subject[], effort)),
    first: async (pages, subject) => {
      const samples: number[] = [];
      for (const page of pages) samples.push(await within([page], (tab) => tab.evaluate(takeFirst, subject)));
      return samples;
    },
    about: (pages) =>
      within(pages, (tab) =>
        tab.evaluate(() =>
          (globalThis as unknown as Shown).pages.map((page) => ({ cells: page.cells(), isReport: page.isReport() })),
        ),
      ),
  };
}

/** What `showAll` leaves in the tab. */
interface Shown {
  pages: InPage[];
}

/** Runs in the tab: each page in a frame of its own, rendered. */
async function showAll(list: Html[], script: string, detector: string): Promise<void> {
  const views: InPage[] = [];
  for (const { html, frame: selector } of list) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:1200px;height:860px;border:0';
    frame.srcdoc = html;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const inner = selector ? frame.contentDocument?.querySelector<HTMLIFrameElement>(selector) : frame;
    const view = inner?.contentWindow as unknown as { eval(script: string): void; speed: InPage };
    view.eval(script);
    view.speed.takeScript(detector);
    views.push(view.speed);
  }
  // The browser is to be done with the layout, as it is when an extension's scripts run.
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.body.getBoundingClientRect();
  (globalThis as unknown as Shown).pages = views;
}

/** Runs in the tab. */
function takeSamples(subjects: Subject[], { rounds, batch, warm }: Effort): Record<Subject, number[]>[] {
  const { pages } = globalThis as unknown as Shown;
  const times = pages.map((page) =>
    subjects.map((subject) => {
      let count = 1;
      for (let spent = 0; spent < warm; ) {
        const time = page.run(subject, count);
        spent += Math.max(time, 0.01);
        if (time < batch) count *= 2;
      }
      // The shortest of three, since another program may have its turn in one of them.
      const shortest = (): number => Math.min(...[1, 2, 3].map(() => page.run(subject, count)));
      while (shortest() < batch && count < 1_000_000) count *= 2;
      return count;
    }),
  );
  const samples = pages.map(() => Object.fromEntries(subjects.map((subject) => [subject, [] as number[]])));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, page] of pages.entries()) {
      for (let turn = 0; turn < subjects.length; turn += 1) {
        const place = (turn + round) % subjects.length;
        const subject = subjects[place] as Subject;
        const count = times[at]?.[place] as number;
        samples[at]?.[subject]?.push((page.run(subject, count) / count) * 1000);
      }
    }
  }
  return samples as Record<Subject, number[]>[];
}

/** Runs in the tab. */
function takeFirst(subject: Subject): number {
  return ((globalThis as unknown as Shown).pages[0]?.run(subject, 1) ?? Number.NaN) * 1000;
}
