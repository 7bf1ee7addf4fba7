// What the list says of a report, in the real popup: nothing more than is known, and all of it also to those who hear it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './harness/index.ts';
import { browserNames, type Driver, launch, type Popup, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';
import { saying } from './support/popup-clicks.ts';

/** The right report, whose big table leaves the totals of its first 19 rows blank. */
const withoutTotals = (() => {
  let left = 19;
  const [before, table, after] = pages.clean.split(/(?=<p class="h">[三四]、)/) as [string, string, string];
  const blanked = table.replace(/<td class="n">\d+<\/td><\/tr>/g, (cell) => {
    left -= 1;
    return left >= 0 ? '<td class="n"></td></tr>' : cell;
  });
  return before + blanked + after;
})();

/** One number of the law suits is wrong, and either of two corrections would repair all sums. */
const twoWays = pages.planted(pages.clean, [
  [/(复议后起诉[\s\S]*?<td class="n">2<\/td>(?:<td class="n">[01]<\/td>){3}<td class="n">)3</, '$15<'],
]);

/** A government that tells of one of the three things that are asked of it. */
const government = pages.planted(
  readFileSync(join(import.meta.dirname, '..', 'pages', 'rule-accountability', 'page.html'), 'utf8'),
  [['做好监督保障。', '做好监督保障，年内对全县各单位开展政务公开工作考核1次。']],
);

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/totals.html': withoutTotals,
    '/ways.html': twoWays,
    '/government.html': government,
  });
});
afterAll(() => site.close());

describe.each(browserNames)('the list of the popup in %s', (name) => {
  let driver: Driver;
  let popup: Popup;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver?.close());

  const open = async (path: string, badge: string) => {
    const page = await driver.open(site.url(path));
    await waitForBadge(driver, page, badge);
    popup = await driver.openPopup(page);
    return page;
  };

  it('tells sums that hold from those whose total was computed from them', async () => {
    const page = await open('/totals.html', '✓');
    const text = await saying(popup, '由合计推出');
    const [, all, held, computed] = /(\d+) 项勾稽关系：(\d+) 项成立，(\d+) 项由合计推出，无从核对/.exec(text) ?? [];
    keepPicture(`list-computed-${name}`, await popup.screenshot());
    expect([all, held, computed]).toEqual(['42', '23', '19']);
    expect(text).not.toContain('全部成立');
    await popup.close();
    await page.close();
  });

  it('says that more than one number may be wrong where several corrections are possible, and what to compare', async () => {
    const page = await open('/ways.html', '1');
    const text = await saying(popup, '可能情形1');
    keepPicture(`list-two-ways-${name}`, await popup.screenshot());
    expect(text).toMatch(/有 \d 种可能情形.*也可能不止一个数字有误。请与登记台账逐项核对/);
    expect(text).toContain('若改为');
    expect(text).not.toContain('应为');
    await popup.close();
    await page.close();
  });

  it('asks for what the sentence says is missing, and for no more', async () => {
    const page = await open('/government.html', '✓');
    const text = await saying(popup, '政府的年度报告未见');
    const missing = /政府的年度报告未见(.*?)结果情况。/.exec(text)?.[1];
    keepPicture(`list-advice-${name}`, await popup.screenshot());
    expect(missing).toBe('社会评议、责任追究');
    expect(/请补充(.*?)结果情况/.exec(text)?.[1]).toBe(missing);
    await popup.close();
    await page.close();
  });

  it('gives every problem and every button a name of its own to those who hear it', async () => {
    const page = await open('/report.html', '2');
    await saying(popup, '发现 2 个错误');
    // What is read out: the words that are not kept from it.
    const spoken = (selector: string) =>
      popup.evaluate(`[...doc.querySelectorAll(${JSON.stringify(selector)})].map((element) => {
        const label = element.getAttribute('aria-label');
        if (label !== null) return label;
        const copy = element.cloneNode(true);
        copy.querySelectorAll('[aria-hidden=true], svg').forEach((part) => part.remove());
        return copy.textContent.trim();
      })`) as Promise<string[]>;
    const heads = await spoken('.item-head');
    expect(heads).toHaveLength(3);
    for (const [index, words] of heads.entries()) expect(words).toMatch(new RegExp(`^第${index + 1}项：.`));
    expect(await spoken('.set-aside button')).toEqual(['搁置第1项', '搁置第2项', '搁置第3项']);
    const buttons = await spoken('.toolbar button, .toolbar summary');
    expect(buttons.filter((words) => words === '')).toEqual([]);
    expect(new Set(buttons).size).toBe(buttons.length);
    await popup.close();
    await page.close();
  });
});
