// 整改意见: copied in the real popup, pasted where an inspector would paste it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { type BrowserName, browserNames, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';

const desk =
  '<!doctype html><meta charset="utf-8"><title>信</title><textarea rows="9"></textarea><div contenteditable>　</div>';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/desk.html': desk });
});
afterAll(() => site.close());

async function paste(page: Page, name: BrowserName, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.down('Control');
  // Chromium without a window has no shortcuts of its own.
  await page.keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
}

describe.each(browserNames)('the note in %s', (name) => {
  it('is copied as text and as rich text, and the popup says so', async () => {
    const driver = await launch(name);
    try {
      const page = await driver.open(site.url('/report.html'));
      await waitForBadge(driver, page, '2');
      const popup = await driver.openPopup(page);
      const copy = 'doc.querySelector("button.secondary")';
      await waitFor('the button', () => popup.evaluate(`${copy} !== null`));
      // A script's click is no person's; the browser's own window may say that it is.
      if (name === 'firefox') await popup.evaluate('void doc.notifyUserGestureActivation()');
      await popup.evaluate(`void ${copy}.click()`);
      const told =
        '[...doc.querySelectorAll("[role=status]")].some((live) => live.textContent.includes("已复制整改意见"))';
      await waitFor('the word', () => popup.evaluate(told));
      await popup.close();

      const letter = await driver.open(site.url('/desk.html'));
      await paste(letter, name, 'textarea');
      const text = await waitFor('the text', () => letter.$eval('textarea', (field) => field.value));
      expect(text).toContain('关于云泽县林业局2023年政府信息公开工作年度报告的整改意见');
      expect(text).toMatch(/1\. 三、收到和处理政府信息公开申请情况：“（一）予以公开”行“自然人”列应为 12，现为 21/);
      expect(text).toContain('依据：《中华人民共和国政府信息公开工作年度报告格式》');
      expect(text).not.toContain('单元格空白');
      await paste(letter, name, 'div');
      const rich = await waitFor('the rich text', async () => {
        const html = await letter.$eval('div', (field) => field.innerHTML);
        return html.includes('整改意见') && html;
      });
      expect(rich).toMatch(/<(strong|b)\b[^>]*>.*整改意见/);
    } finally {
      await driver.close();
    }
  });
});
