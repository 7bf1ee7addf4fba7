// The real popup in both browsers: what it says, what a click does, what it saves.
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherHost, type Site, serveSite, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';
import { click, saying } from './support/popup-clicks.ts';

let site: Site;
beforeAll(async () => {
  site = await serveSite({
    '/report.html': pages.sample,
    '/clean.html': pages.clean,
    '/undated.html': pages.clean.replace('发布时间：2024-01-25 10:12', '').replace('<br>2024年1月24日', ''),
    '/list.html': pages.list,
    '/replaced.html': pages.replaced(pages.sample, pages.clean),
    '/frames.html': pages.frames('/report.html', '/clean.html'),
  });
});
afterAll(() => site.close());

describe.each(browserNames)('the popup in %s', (name) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it('shows unit, year, form and counts, and every problem with its formula', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    const text = await saying(popup, '云泽县林业局');
    for (const words of [
      '2023年度',
      '2021年格式',
      '发现 2 个错误',
      '42 项勾稽关系：39 项成立，2 项不成立，1 项由合计推出，无从核对',
      '1 个数字有误 → 2 个等式不成立',
      '自然人 21 + 商业企业 2 + 法律服务机构 1 = 24',
      '年份不一致',
      '三、收到和处理政府信息公开申请情况',
    ]) {
      expect(text).toContain(words);
    }
    await popup.close();
    await page.close();
  });

  it('leads to the place of a problem on a click, and lights it', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await click(popup, '.item-head', '1 个数字有误');
    await waitFor('the page to scroll', () =>
      page.evaluate(() => {
        const cell = [...document.querySelectorAll('td')].filter((td) => td.textContent === '21').at(-1);
        const box = cell?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < innerHeight;
      }),
    );
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('saves the parsed data as CSV that a spreadsheet reads', async () => {
    const page = await driver.open(site.url('/report.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await click(popup, 'button', '导出数据（CSV）');
    const { name: file, content } = await waitForDownload(driver.downloads, /\.csv$/);
    expect(file).toMatch(/云泽县林业局.*2023.*\.csv$/);
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = content.toString('utf8').slice(1);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const wrong = data.find((row) => row.row_key === 'granted' && row.column_key === 'naturalPerson');
    expect(wrong).toMatchObject({ unit: '云泽县林业局', year: '2023', form: '2021', kind: 'number', value: '21' });
    expect(data.find((row) => row.column_key === 'reconsideration.total')).toMatchObject({
      kind: 'blank',
      value: '3',
      proven: 'true',
    });
    await popup.close();
    await page.close();
  });

  it('says so where the page has gone meanwhile', async () => {
    const page = await driver.open(site.url('/replaced.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await saying(popup, '云泽县林业局');
    await page.evaluate(() => {
      const content = document.getElementById('content');
      if (content) content.textContent = '今天天气晴。';
    });
    const words = await saying(popup, '已检查：此页没有年度报告');
    expect(words).toContain('没有找到6 个部分的标题、3 张规定表格');
    await popup.close();
    await page.close();
  });

  it('says what a clean report has proven', async () => {
    const page = await driver.open(site.url('/clean.html'));
    await waitForBadge(driver, page, '✓');
    const popup = await driver.openPopup(page);
    await saying(popup, /未发现问题[\s\S]*42 项勾稽关系全部成立/);
    await popup.close();
    await page.close();
  });

  it('names on demand what was checked, what could not be for want of a fact, and what does not apply', async () => {
    const page = await driver.open(site.url('/undated.html'));
    await waitForBadge(driver, page, '✓');
    const popup = await driver.openPopup(page);
    await saying(popup, '未发现问题');
    await popup.evaluate('void doc.querySelectorAll(".unchecked").forEach((fold) => { fold.open = true; })');
    const text = await saying(popup, '检查了哪些内容');
    expect(text).toContain('未找到发布日期');
    expect(text).toMatch(/未发现问题（\d+ 项）[\s\S]*未核对或未全部核对（2 项）[\s\S]*不适用（\d+ 项）/);
    await popup.evaluate('void doc.querySelector(".rule-list").scrollIntoView()');
    keepPicture(`rule-list-${name}`, await popup.screenshot());
    await popup.close();
    await page.close();
  });

  it('lists the reports of all frames', async () => {
    const page = await driver.open(site.url('/frames.html'));
    await waitForBadge(driver, page, '2');
    const popup = await driver.openPopup(page);
    await waitFor(
      'two reports',
      async () => (await popup.evaluate('doc.querySelectorAll(".frames button").length')) === 2,
    );
    await click(popup, '.frames button:nth-of-type(2)');
    await saying(popup, '云泽县林业局');
    await popup.close();
    await page.close();
  });

  it('says why there is nothing to show: no report, no page of a site', async () => {
    const page = await driver.open(site.url('/list.html'));
    const popup = await driver.openPopup(page);
    await saying(popup, '未在此页发现年度报告正文');
    // Checked on a click, the page is told of in other words, and can be checked again.
    await click(popup, 'button.primary', '检查此页');
    await saying(popup, '已检查：此页没有年度报告');
    await click(popup, 'button.primary', '检查此页');
    keepPicture(`checked-and-none-${name}`, await popup.screenshot());
    await popup.close();
    await page.close();
    const blank = await driver.open('about:blank');
    const second = await driver.openPopup(blank);
    await saying(second, '欢迎使用年报体检');
    await second.close();
    await blank.close();
  });

  it('welcomes a person on a page of the browser itself, and names the ways on', async () => {
    const popup = await driver.openPopupOnBrowserPage();
    const text = await saying(popup, '欢迎使用年报体检');
    keepPicture(`welcome-on-forbidden-${name}`, await popup.screenshot());
    expect(text.indexOf('欢迎使用年报体检')).toBeLessThan(text.indexOf('浏览器不让扩展读取'));
    for (const way of ['核对文稿', '批量核查']) expect(text).toContain(way);
    await popup.close();
  });

  it('checks a page of any other site when it is asked to', async () => {
    const page = await driver.open(site.url('/report.html', otherHost));
    const popup = await driver.openPopup(page);
    await saying(popup, '尚未检查此页');
    expect(await isMarked(page)).toBe(false);
    await click(popup, 'button', '检查此页');
    await saying(popup, '发现 2 个错误');
    await waitFor('marks', () => isMarked(page));
    await popup.close();
    await page.close();
  });
});

describe.each(browserNames)('the popup in %s where the browser speaks English', (name) => {
  it('speaks English', async () => {
    const driver = await launch(name, { language: 'en' });
    try {
      const page = await driver.open(site.url('/report.html'));
      await waitForBadge(driver, page, '2');
      const popup = await driver.openPopup(page);
      await saying(popup, /Report year 2023[\s\S]*2 errors found[\s\S]*One wrong number → 2 sums fail/);
      await popup.close();
    } finally {
      await driver.close();
    }
  });
});
