/** `npm run bench:accuracy`: makes reports, plants errors, lets real Chromium and the engine read them, prints what came out. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { bundleEngine, openBrowser, type Reading, readAll } from './browser';
import { type Case, makeCases } from './cases';
import { judge, type Verdict } from './judge';
import { layouts } from './layouts/index';
import { addUp, figures, type Outcome, table } from './print';

const usage = `Usage: npm run bench:accuracy -- [options]
  --seed TEXT    another run of pages (default nianbao)
  --count N      about N pages in all (default 7,000)
  --layout A,B   only these layouts
  --kind PREFIX  only kinds that begin so: clean, clean/tabs, sum/, pair/, text/, year/, like/ …
  --dump DIR     write the pages that fail, with what was expected and what came
  --jobs N       browser tabs side by side (default 2)
  --static       without a browser, as the command line reads; leaves out pages with frames or scripts. For development: the figures are Chromium's
  --markdown     print the figures once more as the table that README shows
  --list         print layouts and stop`;

/** Runs the bench; the exit code is 1 where a promised figure is missed. */
export async function main(browserPath: () => string, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: 'nianbao' },
      count: { type: 'string', default: '7000' },
      layout: { type: 'string' },
      kind: { type: 'string' },
      dump: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      static: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(usage);
  if (values.list) return say(layouts.map(({ id, about }) => `${id.padEnd(18)}${about}`).join('\n'));
  const count = Number(values.count);
  if (!Number.isFinite(count) || count < 1) throw new Error(`--count wants a number, not ${values.count}`);
  const part = (share: number): number => Math.ceil((count * share) / 7000);
  const all = [
    ...makeCases({
      seed: values.seed,
      clean: part(2000),
      sums: part(1500),
      pairs: part(700),
      errors: part(2050),
      lookAlikes: part(750),
      ...(values.layout ? { layout: values.layout } : {}),
      ...(values.kind ? { kind: values.kind } : {}),
    }),
  ];
  const cases = values.static ? all.filter(({ page }) => !page.frame && !/<script|<i?frame/i.test(page.html)) : all;
  const digest = createHash('sha256');
  for (const { page } of cases) digest.update(page.html);
  console.log(`${cases.length} pages from seed ${values.seed}, SHA-256 ${digest.digest('hex').slice(0, 16)}`);
  const started = Date.now();
  const readings = values.static ? cases.map(readStatic) : await readCases(browserPath(), cases, Number(values.jobs));
  const outcomes = cases.map((test, at): Outcome => ({ test, verdict: judge(test, readings[at] as Reading) }));
  if (values.dump) dump(values.dump, outcomes, readings);
  const code = report(outcomes, readings, (Date.now() - started) / 1000);
  if (values.markdown) console.log(`\n${markdown(outcomes)}`);
  return code;
}

async function readCases(path: string, cases: Case[], tabs: number): Promise<Reading[]> {
  const browser = await openBrowser(path);
  try {
    const jobs = cases.map(({ page, url, today }) => ({ ...page, url, today }));
    return await readAll(browser, await bundleEngine(), jobs, tabs, (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${jobs.length} pages read `);
    });
  } finally {
    await browser.close();
  }
}

/** Reads a page with the DOM of the command line. */
function readStatic({ page, url, today }: Case): Reading {
  const started = performance.now();
  const check = checkDocument(readHtml(page.html), { url, today });
  return { check, verdict: check ? 'yes' : 'no', error: null, time: performance.now() - started };
}

function report(outcomes: Outcome[], readings: Reading[], seconds: number): number {
  const kindOf = (test: Case): string =>
    test.group === 'sum' ? test.kind.split('/').slice(0, 2).join('/') : test.kind;
  console.log(`\n${table('kind', addUp(outcomes, kindOf))}`);
  console.log(
    `\n${table(
      'layout',
      addUp(outcomes, ({ layout }) => layout),
    )}`,
  );
  const list = figures(outcomes);
  const width = Math.max(...list.map(({ name }) => name.length));
  const lines = list.map(
    ({ name, promise, got, pass }) => `${pass ? 'pass' : 'FAIL'}  ${name.padEnd(width)}  ${promise.padEnd(20)}  ${got}`,
  );
  console.log(`\n${lines.join('\n')}`);
  const times = readings.map(({ time }) => time).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  console.log(`\n${seconds.toFixed(0)} s; checkPage: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`);
  return list.every(({ pass }) => pass) ? 0 : 1;
}

/** True where anything at all differs from the expected result. */
export function failed(verdict: Verdict): boolean {
  const { missed, falseErrors, falseReviews, misread, identity, culprit, wrongKind } = verdict;
  return (
    missed.length + falseErrors.length + falseReviews.length + misread.length + identity.length > 0 ||
    culprit === 'missed' ||
    wrongKind !== null
  );
}

/** The figures as README shows them. */
function markdown(outcomes: Outcome[]): string {
  const rows = figures(outcomes).map(({ name, promise, got }) => `| ${name} | ${promise} | ${got} |`);
  return ['| figure | promised | measured |', '|---|---|---|', ...rows].join('\n');
}

function dump(folder: string, outcomes: Outcome[], readings: Reading[]): void {
  mkdirSync(folder, { recursive: true });
  outcomes.forEach(({ test, verdict }, at) => {
    if (!failed(verdict)) return;
    const name = `${test.id}-${test.kind}-${test.layout}`.replace(/[^\w.-]+/g, '_');
    writeFileSync(join(folder, `${name}.html`), test.page.html);
    const note = {
      kind: test.kind,
      layout: test.layout,
      url: test.url,
      today: test.today,
      verdict,
      expected: test.expect?.findings ?? null,
      got: readings[at]?.check?.findings ?? null,
      diagnoses: readings[at]?.check?.diagnoses,
      culprits: test.expect?.planted?.culprits,
    };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(note, null, 1)}\n`);
  });
}

function say(text: string): number {
  console.log(text);
  return 0;
}
