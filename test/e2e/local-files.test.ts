// A report that a person has saved on the own machine: checked on a click, exported, and refused in words where the browser keeps it closed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders } from './harness/downloads.ts';
import { temporaryFolder, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { openPanel, type Panel } from './support/panel.ts';
import { keepPicture } from './support/pictures.ts';
import { click, saying } from './support/popup-clicks.ts';

const folder = temporaryFolder('saved-page');
const file = join(folder, '年报 2023.html');
const address = pathToFileURL(file).href;
const other = join(folder, '年报 2022.html');
const otherAddress = pathToFileURL(other).href;
const rightPeriod = ['自2022年1月1日起至2022年12月31日止', '自2023年1月1日起至2023年12月31日止'] as const;
beforeAll(() => {
  writeFileSync(file, pages.sample);
  writeFileSync(other, pages.sample);
});
afterAll(() => removeFolders(folder));

describe.each(browserNames)('a file of this machine in %s', (name) => {
  let driver: Driver;
  suiteBrowser(async () => {
    driver = await launch(name);
    return driver;
  });

  it('is left alone until it is asked for, then checked, marked and exported under its address', async () => {
    const page = await driver.open(address);
    const popup = await driver.openPopup(page);
    await saying(popup, '尚未检查此页');
    expect(await isMarked(page)).toBe(false);
    await click(popup, 'button', '检查此页');
    await saying(popup, '发现 2 个错误');
    await waitFor('marks', () => isMarked(page));
    await click(popup, 'button', '导出数据（CSV）');
    const { content } = await waitForDownload(driver.downloads, /\.csv$/);
    expect(content.toString('utf8')).toContain(address);
    await popup.close();
    await waitForBadge(driver, page, '2');
    await page.close();
  });

  it('keeps its result when it is corrected and loaded again: checked anew where the browser lets us, else told to be out of date', async () => {
    writeFileSync(file, pages.sample);
    const { page, panel } = await openChecked(driver);
    writeFileSync(file, pages.sample.replace(...rightPeriod));
    await page.bringToFront();
    await loadAgain(driver, page);
    if (name === 'firefox') {
      const old = await saying(panel, '已过期');
      expect(old).toContain('点击工具栏图标重新检查');
      expect(old).toContain('发现 2 个错误');
      await waitForBadge(driver, page, '2');
      keepPicture('file-stale-firefox', await panel.screenshot());
      // The click lets us in again: that is all that a person has to do.
      await clickIcon(driver, page, '发现 1 个错误');
    }
    expect(await saying(panel, '发现 1 个错误')).not.toContain('已过期');
    await waitForBadge(driver, page, '1');
    keepPicture(`file-reloaded-${name}`, await panel.screenshot());

    // Corrected once more, and loaded twice: nobody tells that the second page is this file again, and so nothing is said of it before the click.
    writeFileSync(file, pages.sample);
    await loadAgain(driver, page);
    if (name === 'firefox') {
      await saying(panel, '已过期');
      await loadAgain(driver, page);
      await waitFor('the old result to go', async () => !(await panel.text()).includes('发现 1 个错误'));
      await waitForBadge(driver, page, '');
      await clickIcon(driver, page, '发现 2 个错误');
    }
    expect(await saying(panel, '发现 2 个错误')).not.toContain('已过期');
    await panel.close();
    await page.close();
  });

  it('has nothing to say of another file that comes into its tab', async () => {
    const { page, panel } = await openChecked(driver);
    await page.bringToFront();
    await page.goto(otherAddress);
    await waitFor('the result to go', async () => !(await panel.text()).includes('发现 2 个错误'));
    await waitForBadge(driver, page, '');
    const second = await driver.openPopup(page);
    expect(await saying(second, '尚未检查此页')).not.toContain('已过期');
    expect(await isMarked(page)).toBe(false);
    await second.close();
    await panel.close();
    await page.close();
  });

  it.runIf(name === 'chromium')('is refused where the switch is off, and the settings say which one', async () => {
    await forbidFiles(driver);
    const page = await driver.open(address);
    const popup = await driver.openPopup(page);
    const text = await saying(popup, '浏览器不让扩展读取');
    expect(text).toContain('保存在本机的网页');
    await popup.close();
    const options = await driver.openExtensionPage('/options.html');
    await waitFor('the switch to be named', () =>
      options.evaluate(() => document.body.innerText.includes('允许访问文件网址')),
    );
    await Promise.all([options.close(), page.close()]);
  });
});

/** The file in a tab, checked on a click, its result in the panel. */
async function openChecked(driver: Driver): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(address);
  const popup = await driver.openPopup(page);
  await click(popup, 'button', '检查此页');
  await saying(popup, '发现 2 个错误');
  const panel = await openPanel(driver, popup);
  await saying(panel, '发现 2 个错误');
  return { page, panel };
}

/** As a person does it: with the browser's own button, of which no page is told. Chromium's debugger does the same. */
async function loadAgain({ session }: Driver, page: Page): Promise<void> {
  if (session.kind === 'chromium') return void (await page.reload());
  const came = page.waitForNavigation();
  await session.chrome.evaluate('void BrowserCommands.reload()');
  await came;
}

/** A click on the button of the toolbar, and nothing more, until the popup says this. */
async function clickIcon(driver: Driver, page: Page, words: string): Promise<void> {
  const popup = await driver.openPopup(page);
  expect(await saying(popup, words)).not.toContain('已过期');
  await popup.close();
}

/** Turns off what Chromium calls “Allow access to file URLs”; the extension starts anew, which it may only for a developer. */
async function forbidFiles({ session }: Driver): Promise<void> {
  if (session.kind !== 'chromium') return;
  const id = JSON.stringify(session.extension.id);
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions/');
  const ask = (call: string) => page.evaluate(`chrome.developerPrivate.${call}`);
  await ask('updateProfileConfiguration({ inDeveloperMode: true })');
  await ask(`updateExtensionConfiguration({ extensionId: ${id}, fileAccess: false })`);
  await waitFor('the extension to run without files', () =>
    ask(
      `getExtensionInfo(${id}).then(({ state, fileAccess }) => state === 'ENABLED' && !fileAccess.isActive, () => false)`,
    ),
  );
  await page.close();
}
