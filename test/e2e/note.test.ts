// 整改意见: copied in the real popup, pasted where an inspector would paste it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { type Site, serveSite, waitFor } from './harness/index.ts';
import { store } from './support/api.ts';
import { type BrowserName, browserNames, launch, waitForBadge } from './support/driver.ts';
import * as pages from './support/pages.ts';
import { keepPicture } from './support/pictures.ts';

const desk =
  '<!doctype html><meta charset="utf-8"><title>信</title><textarea rows="9"></textarea><div contenteditable>　</div>';

let site: Site;
beforeAll(async () => {
  site = await serveSite({ '/report.html': pages.sample, '/clean.html': pages.clean, '/desk.html': desk });
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
  it('is Chinese also in an English browser, has the words of the office around it, and is pasted as text and as rich text', async () => {
    const driver = await launch(name, { language: 'en' });
    try {
      const options = await driver.openExtensionPage('/options.html');
      const noteTemplate = { addressee: '各有关单位', deadline: '3月15日', signature: '云泽县政务公开办' };
      await store(options, 'sync', { settings: { ...DEFAULT_SETTINGS, noteTemplate } });
      const copyNote = async (path: string, badge: string) => {
        const page = await driver.open(site.url(path));
        await waitForBadge(driver, page, badge);
        const popup = await driver.openPopup(page);
        const copy = 'doc.querySelector("button.secondary")';
        await waitFor('the button', () => popup.evaluate(`${copy} !== null`));
        // No browser lets a page that has no focus write to the clipboard.
        await waitFor('the popup to have the focus', () => popup.evaluate('doc.hasFocus()'));
        // A script's click is no person's; the browser's own window may say that it is.
        if (name === 'firefox') await popup.evaluate('void doc.notifyUserGestureActivation()');
        await popup.evaluate(`void ${copy}.click()`);
        const told =
          '[...doc.querySelectorAll("[role=status]")].some((live) => live.textContent.includes("Corrections copied"))';
        await waitFor('the word', () => popup.evaluate(told));
        await popup.close();
      };
      const letter = await driver.open(site.url('/desk.html'));
      const pasted = async () => {
        await letter.bringToFront();
        await waitFor('the letter to have the focus', () => letter.evaluate(() => document.hasFocus()));
        await letter.$eval('textarea', (field) => {
          field.value = '';
        });
        await paste(letter, name, 'textarea');
        return waitFor('the text', () => letter.$eval('textarea', (field) => field.value));
      };

      await copyNote('/report.html', '2');
      const text = await pasted();
      expect(text).toMatch(/^关于云泽县林业局2023年政府信息公开工作年度报告的整改意见\n各有关单位：\n/);
      expect(text).toMatch(/1\. 三、收到和处理政府信息公开申请情况：“（一）予以公开”行“自然人”列应为 12，现为 21/);
      expect(text).toContain('依据：《中华人民共和国政府信息公开工作年度报告格式》');
      expect(text).toContain('并于3月15日前反馈办理情况。');
      expect(text).toMatch(/云泽县政务公开办$/);
      expect(text).not.toContain('单元格空白');
      const items = text.split('\n').filter((line) => /^\d+\. /.test(line));
      for (const item of items)
        expect(item).toMatch(/^\d+\. (?:报告整体：|[一二三四五六]、\S+：|第[一二三四五六]部分)/);
      await paste(letter, name, 'div');
      const rich = await waitFor('the rich text', async () => {
        const html = await letter.$eval('div', (field) => field.innerHTML);
        return html.includes('整改意见') && html;
      });
      expect(rich).toMatch(/<(strong|b)\b[^>]*>.*整改意见/);
      keepPicture(`note-${name}`, await letter.screenshot());

      await copyNote('/clean.html', '✓');
      expect(await pasted()).toMatch(/^云泽县林业局2023年政府信息公开工作年度报告（http:\S+）：已核对，未发现问题。$/);
    } finally {
      await driver.close();
    }
  });
});
