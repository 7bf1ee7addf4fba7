// A report that a person has saved on the own machine: checked on a click, exported, and refused in words where the browser keeps it closed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders } from './harness/downloads.ts';
import { temporaryFolder, waitFor, waitForDownload } from './harness/index.ts';
import { suiteBrowser } from './harness/suite-browser.ts';
import { browserNames, type Driver, isMarked, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { click, saying } from './support/popup-clicks.ts';

const folder = temporaryFolder('saved-page');
const file = join(folder, '年报 2023.html');
const address = pathToFileURL(file).href;
beforeAll(() => writeFileSync(file, pages.sample));
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
