// One sitting: from a list page to the sorted table and the circular, over several sites of one government, in both browsers. 12 reports by
// default; `npm run bench:workbench` takes 60.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportList } from '../../lib/files/json.ts';
import { judge } from '../bench/accuracy/judge.ts';
import { type MadeSite, makeSite } from '../bench/workbench/made-site.ts';
import { type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { browserNames, type Driver, launch } from './support/driver.ts';
import { keepPdf, keepPicture } from './support/pictures.ts';
import { linesOf, press, textOf } from './support/workbench.ts';

const reports = Number(process.env.NIANBAO_SITTING ?? 12);
/** Long enough for a page every few seconds on a machine that is busy with other things. */
const patience = 120_000 + reports * 10_000;
/** Rules that hold a report against others: the truth of the bench knows of one report at a time. */
const ACROSS_YEARS = /^(?:carry-over|stock-carry|changed-page|copied-text)$/;

let site: Site;
let made: MadeSite;
beforeAll(async () => {
  site = await serveSite({ '/list/empty.html': '<!doctype html><title></title>' });
  made = makeSite(reports, (path, host) => site.url(path, host));
  for (const [path, answer] of Object.entries(made.answers)) site.set(path, answer);
});
afterAll(() => site.close());

describe.each(browserNames)(`a sitting over ${reports} reports in %s`, { timeout: patience }, (name) => {
  let driver: Driver;
  let workbench: Page;
  /** What the person does: every click counts. */
  let actions = 0;
  let from = 0;
  beforeAll(async () => {
    driver = await launch(name, { opensPages: true });
    from = site.visits.length;
  });
  afterAll(() => driver?.close());
  const act = (words: string) => {
    actions += 1;
    return press(workbench, words);
  };

  it('takes at most six actions from the list page to the sorted table', async () => {
    const list = await driver.open(site.url('/list/0.html'));
    actions += 1;
    const popup = await driver.openPopup(list);
    const links = reports + made.troubles.length;
    await waitFor('the popup to count the links', async () =>
      (await popup.text()).includes(`本页有 ${links} 个年报链接`),
    );
    actions += 1;
    await popup.evaluate(
      `[...doc.querySelectorAll('button')].find((button) => button.textContent.includes('批量核查'))?.click()`,
    );
    workbench = await waitFor('the workbench', async () => {
      for (const page of await driver.session.browser.pages()) {
        if ((await textOf(page).catch(() => '')).includes('栏目页中的链接')) return page;
      }
      return null;
    });
    await workbench.setViewport({ width: 1280, height: 900 });
    actions += 1;
    await workbench.select('.bench-pace select', '3');
    await act(`核查所选 ${links} 个`);
    await waitFor(
      'every row to end',
      async () => (await textOf(workbench)).includes(`已完成 ${links - 1} / ${links}`),
      patience,
    );
    await act('错误');
    await waitFor('the table to be sorted', () =>
      workbench.evaluate(() => document.querySelector('th.errors')?.getAttribute('aria-sort') === 'descending'),
    );
    expect(actions).toBeLessThanOrEqual(6);
    const errors = (await linesOf(workbench)).flatMap(({ errors: count }) => (count === '' ? [] : [Number(count)]));
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    keepPicture(`workbench-sitting-${name}`, await workbench.screenshot());
  });

  it('gives the circular with one action more', async () => {
    await press(workbench, '生成通报');
    const circular = await waitForDownload(driver.downloads, /通报.*\.html$/);
    expect(circular.content.toString('utf8')).toContain(`共核对年度报告 ${reports} 份`);
    const sheet = await driver.open(site.url('/list/empty.html'));
    await sheet.setContent(circular.content.toString('utf8'));
    // As wide as what A4 leaves between its margins, in CSS pixels.
    await sheet.setViewport({ width: 670, height: 990 });
    // Firefox does not show its driver a page as it is printed.
    if (name === 'chromium') await sheet.emulateMediaType('print');
    expect(await sheet.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    keepPicture(`circular-${name}`, await sheet.screenshot({ fullPage: true }));
    keepPdf(`circular-${name}`, await sheet.pdf({ preferCSSPageSize: true, printBackground: true }));
    await sheet.close();
  });

  it('has read every report as it was made, and says of everything else what it came to', async () => {
    await press(workbench, '全部内容（JSON）');
    const { content } = await waitForDownload(driver.downloads, /\.json$/);
    const { reports: files } = JSON.parse(content.toString('utf8')) as ExportList;
    const byPath = new Map(files.map(({ check }) => [new URL(check.page.url).pathname, check]));
    expect(byPath.size).toBe(reports);
    for (const { path, made: test } of made.reports.slice(0, reports)) {
      const check = byPath.get(path) ?? null;
      const alone = check && { ...check, findings: check.findings.filter(({ rule }) => !ACROSS_YEARS.test(rule)) };
      const verdict = judge(test, { check: alone, verdict: 'yes', error: null, time: 0 });
      expect(verdict, `${test.id} ${test.kind} ${test.layout}`).toMatchObject({
        missed: [],
        falseErrors: [],
        misread: [],
        identity: [],
        wrongKind: null,
      });
    }
    const search = await workbench.$('input[type="search"]');
    await search?.type('/trouble/');
    await waitFor('the troubles', async () => (await linesOf(workbench)).length === made.troubles.length);
    const states = new Map((await linesOf(workbench)).map(({ path, state }) => [path, state]));
    for (const { path, state } of made.troubles) expect(states.get(path.replace(/.*(?=\/)/, '')), path).toBe(state);
  });

  it('gives the whole sitting as one workbook', async () => {
    await workbench.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (field) field.value = '';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(workbench, '数据与问题（Excel');
    const { content } = await waitForDownload(driver.downloads, /\.xlsx$/);
    expect(content.subarray(0, 2).toString()).toBe('PK');
  });

  it('was never two at once on a host, and kept its distance', () => {
    const visits = site.visits.slice(from).filter(({ path }) => !path.startsWith('/list/'));
    const gaps = [...new Set(visits.map(({ host }) => host))].flatMap((host) => {
      const own = visits.filter((visit) => visit.host === host);
      return own.slice(1).map((visit, index) => visit.from - (own[index]?.to ?? 0));
    });
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
    const seconds = (Math.max(...visits.map(({ to }) => to)) - Math.min(...visits.map((visit) => visit.from))) / 1_000;
    console.info(
      `${name}: ${reports} reports in ${Math.round(seconds)} s, ${actions} actions to the sorted table; ` +
        `least distance on a host ${(Math.min(...gaps) / 1_000).toFixed(1)} s, mean ${(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / 1_000).toFixed(1)} s`,
    );
  });
});
