// What is said of a report goes with it: the note of one unit must not be taken for that of the next.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './harness/index.ts';
import { browserNames, type Driver, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { openPanel, type Panel } from './support/panel.ts';
import { keepPicture } from './support/pictures.ts';
import { click, saying } from './support/popup-clicks.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/turns.html': pages.replaced(pages.sample, pages.sample.replaceAll('云泽县林业局', '云泽县水利局')),
  });
});
afterAll(() => site.close());

describe.each(browserNames)('the side panel in %s', (name) => {
  let driver: Driver;
  let panel: Panel;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver?.close());

  it('names unit and year with what was done, and drops it when the tab goes on to another unit', async () => {
    const page = await driver.open(site.url('/turns.html'));
    await waitForBadge(driver, page, '2');
    panel = await openPanel(driver, await driver.openPopup(page));
    await saying(panel, '发现 2 个错误');
    await click(panel, '.exports > button');
    await saying(panel, /已保存：.*（云泽县林业局2023年度）/);
    keepPicture(`word-of-report-${name}`, await panel.screenshot());
    // The note above all: that of one unit must not be pasted to another.
    await panel.activate();
    await click(panel, 'button', '复制整改意见');
    expect(await saying(panel, '已复制整改意见（云泽县林业局2023年度）')).not.toContain('已保存');
    await page.bringToFront();
    await page.evaluate(() => document.getElementById('other')?.click());
    const words = await saying(panel, '云泽县水利局');
    expect(words).not.toContain('已复制');
  });
});
