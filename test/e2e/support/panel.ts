// The real side panel of both browsers: Chrome's is a page that its debugger reaches; Firefox's stands in the browser's own window.
import { drawFrame, runInFrame } from '../harness/firefox-chrome.ts';
import { type ChromiumSession, type FirefoxSession, PATIENCE, waitFor } from '../harness/index.ts';
import type { Driver, Popup } from './driver.ts';

/** The side panel, open; used as the popup is. */
export interface Panel extends Popup {
  /** Gives it what a person's own click gives: the focus, and the right to the clipboard. */
  activate(): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: string): Promise<void>;
  /** Makes it as wide as that, as a person does by its edge. */
  resize(width: number): Promise<void>;
}

const NAMES = ['在侧栏打开', 'Open in the side panel'];
/** The button of the popup, an icon beside a report and words where there is none: for Chromium's driver, and as an expression for Firefox's. */
const BUTTON = NAMES.map((name) => `::-p-aria([name="${name}"][role="button"])`).join(', ');
const FOUND = `[...doc.querySelectorAll('button')].find((button) =>
  ${JSON.stringify(NAMES)}.includes(button.getAttribute('aria-label') ?? button.textContent.trim()))`;

/** Opens the panel as a person does: with the button of the open popup, which closes by itself. */
export async function openPanel(driver: Driver, popup: Popup): Promise<Panel> {
  const { session } = driver;
  return session.kind === 'chromium' ? openInChromium(session) : openInFirefox(session, popup);
}

async function openInChromium({ browser, extension }: ChromiumSession): Promise<Panel> {
  const address = (page: string) => `chrome-extension://${extension.id}/${page}`;
  const popup = await browser.waitForTarget((target) => target.url() === address('popup.html'));
  const appears = browser.waitForTarget((target) => target.url() === address('sidepanel.html'), { timeout: PATIENCE });
  const page = await popup.asPage();
  await page.waitForSelector(BUTTON);
  // A real click: the browser opens the panel for nothing less. The popup is gone before the click is answered.
  void page.click(BUTTON).catch(() => {});
  const panel = await (await appears).asPage();
  await waitFor('the popup to close', () => !browser.targets().includes(popup));
  return {
    text: () => panel.evaluate(() => document.body.innerText),
    evaluate: (expression) => panel.evaluate(`(async (doc) => (${expression}))(document)`),
    activate: () => panel.emulateFocusedPage(true),
    press: (key) => panel.keyboard.press(key as 'Enter'),
    resize: (width) => panel.setViewport({ width, height: 900 }),
    screenshot: async () => Buffer.from(await panel.screenshot()),
    close: () => panel.evaluate(() => close()),
  };
}

/** The browser element of the sidebar's extension page. */
const SIDEBAR = "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')";

async function openInFirefox({ chrome }: FirefoxSession, popup: Popup): Promise<Panel> {
  await waitFor('the button of the popup', () => popup.evaluate(`Boolean(${FOUND})`));
  await popup.evaluate(`void (${FOUND}).click()`).catch(() => {});
  const evaluate = (expression: string) =>
    chrome.evaluate(runInFrame(SIDEBAR, `(async (doc) => (${expression}))(content.document)`));
  await waitFor('the sidebar', async () => (await chrome.evaluate('SidebarController.isOpen')) === true);
  await waitFor('words in the sidebar', async () => (await evaluate('doc.body.innerText')) !== '');
  return {
    text: async () => String(await evaluate('doc.body.innerText')),
    evaluate,
    activate: async () => void (await evaluate('void doc.notifyUserGestureActivation()')),
    // Firefox's driver has no keyboard for its own window; the page sees the key as our own listeners do.
    press: async (key) =>
      void (await evaluate(
        `void doc.activeElement.dispatchEvent(new doc.defaultView.KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true }))`,
      )),
    resize: async (width) => void (await chrome.evaluate(`void (SidebarController._box.style.width = '${width}px')`)),
    screenshot: async () => Buffer.from(String(await chrome.evaluate(drawFrame(SIDEBAR))), 'base64'),
    close: async () => void (await chrome.evaluate('void SidebarController.hide()')),
  };
}
