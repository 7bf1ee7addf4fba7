// The browser is killed in the middle of a list, and started again: nothing twice, nothing lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCases } from '../bench/accuracy/cases.ts';
import { frameHost, launchChromium, reportHost, type Site, serveSite, waitFor } from './harness/index.ts';
import { linesOf, paste, press, says, textOf } from './support/workbench.ts';

const plan = { seed: 'crash', clean: 8, sums: 0, pairs: 0, errors: 0, lookAlikes: 0, layout: 'plain' };
const reports = [...makeCases(plan)];

let site: Site;
beforeAll(async () => {
  site = await serveSite(Object.fromEntries(reports.map(({ page }, index) => [`/report-${index}.html`, page.html])));
});
afterAll(() => site.close());

it('a list goes on by itself where the browser was killed, and reads no finished page again', async () => {
  const first = await launchChromium({ opensPages: true });
  const before = await first.open(`chrome-extension://${first.extension.id}/workbench.html`);
  await says(before, '还没有年报');
  const urls = reports.map((_, index) => site.url(`/report-${index}.html`, index % 2 === 0 ? reportHost : frameHost));
  await paste(before, urls.join('\n'));
  await press(before, '加入列表');
  await press(before, '开始核查');
  await waitFor('some of the rows to end', async () => /已完成 [3-5] \/ 8/.test(await textOf(before)));
  const ended = (await linesOf(before)).filter(({ errors }) => errors !== '').map(({ name }) => name);
  const resume = await first.kill();

  const second = await launchChromium({ opensPages: true, resume });
  const after = await second.open(`chrome-extension://${second.extension.id}/workbench.html`);
  await says(after, '已完成 8 / 8', 180_000);
  const lines = await linesOf(after);
  expect(lines.map(({ name }) => name).sort()).toEqual([...urls].sort());
  expect(lines.every(({ errors }) => errors === '0')).toBe(true);
  for (const url of ended) {
    expect(
      site.requests.filter((path) => url.endsWith(path)),
      url,
    ).toHaveLength(1);
  }
  // Only the page that was open when the browser died is asked for once more.
  expect(site.requests.length).toBeLessThanOrEqual(reports.length + 2);
  await second.close();
});
