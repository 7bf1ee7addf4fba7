import type { Browser } from 'puppeteer-core';
import { waitFor } from './wait.ts';

// Firefox's WebDriver sees web pages only. With --remote-allow-system-access it also evaluates scripts in the browser's own window, where
// the toolbar button, its badge and the real popup are. Puppeteer has no method for that yet, so the commands are sent as they are.

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** What the driver gives for an expression. */
interface Evaluated {
  result: { result?: { value?: unknown } };
}

/** The browser's own window, as far as tests need it. */
export interface FirefoxChrome {
  /** Opens an address in a new tab in front, the extension's own pages included (WebDriver may not go to them). */
  openTab(url: string): Promise<void>;
  /** The badge text of the extension's button for the tab in front; '' where there is none. */
  badge(): Promise<string>;
  /** Clicks the extension's button; gives the visible text of the real popup once there is some. */
  openPopup(): Promise<string>;
  /** A PNG of the open popup. */
  screenshotPopup(): Promise<Buffer>;
  /** Runs a script in the document of the open popup; its value must be plain JSON. `content` is the popup's window. */
  inPopup(script: string): Promise<unknown>;
  /** Closes the popup. */
  closePopup(): Promise<void>;
  /** Evaluates an expression in the browser's window; a promise is awaited, the value must be plain JSON. */
  evaluate(expression: string): Promise<unknown>;
}

/** Reaches the browser's window of a Firefox started with --remote-allow-system-access. */
export async function connectChrome(browser: Browser, extensionId: string): Promise<FirefoxChrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const windows = tree.contexts.filter(({ url }) => url.endsWith('/browser.xhtml')).map(({ context }) => context);
  // After a crash, windows without toolbars are opened again beside it.
  const bars = await Promise.all(
    windows.map(async (window) => {
      const asked = { expression: 'window.toolbar.visible', target: { context: window }, awaitPromise: false };
      const { result } = (await connection.send('script.evaluate', asked)) as Evaluated;
      return result.result?.value === true;
    }),
  );
  const context = windows.find((_, index) => bars[index]);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = (await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { result: { result?: { value?: string }; exceptionDetails?: { text: string } } };
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value === undefined ? undefined : JSON.parse(result.result.value);
  };
  const widget = `${extensionId.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
  const inPopup = (script: string) => evaluate(runInFrame(POPUP, script));
  return {
    evaluate,
    inPopup,
    openTab: async (url) =>
      void (await evaluate(`void gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: false })`)),
    badge: async () =>
      String(await evaluate(`(${actionOf(extensionId)})?.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`)),
    openPopup: async () => {
      await evaluate(`void (${actionOf(extensionId)})?.triggerAction(window)`);
      return waitFor(`the popup of ${widget}`, async () =>
        String((await inPopup('content.document.body.innerText')) ?? ''),
      );
    },
    // Firefox draws nothing of a popup that it is just giving another size.
    screenshotPopup: () =>
      waitFor('the popup to be drawn', async () => Buffer.from(String(await evaluate(drawFrame(POPUP))), 'base64')),
    closePopup: async () => void (await evaluate(`void ${POPUP}?.closest('panel')?.hidePopup()`)),
  };
}

/** The browser element of the open popup. */
const POPUP = "document.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)')";

/** The toolbar action of the extension, which its API implementation keeps. */
function actionOf(extensionId: string): string {
  const id = JSON.stringify(extensionId);
  return `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = WebExtensionPolicy.getByID(${id}).extension;
    return ExtensionParent.apiManager.global.browserActionFor(extension);
  })()`;
}

/**
 * An expression for the browser's window that runs `script` in the process of a page and gives what it gives.
 * @param frame an expression: the browser element that shows the page
 * @param script an expression in which `content` is the page's window; a promise is awaited, the value must be plain JSON
 */
export function runInFrame(frame: string, script: string): string {
  const answer = `nianbao:${Math.random().toString(36).slice(2)}`;
  const frameScript = `(async () => {
    let message;
    try { message = { value: await (${script}) }; } catch (error) { message = { error: String(error) }; }
    sendAsyncMessage('${answer}', JSON.stringify(message));
  })()`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = ${frame};
    messageManager.addMessageListener('${answer}', function listen({ data }) {
      messageManager.removeMessageListener('${answer}', listen);
      const { value, error } = JSON.parse(data);
      error === undefined ? resolve(value) : reject(new Error(error));
    });
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(frameScript))}, false);
  })`;
}

/** An expression for the browser's window that draws a page as it is on the screen, and gives the PNG in base 64. */
export function drawFrame(frame: string): string {
  return `(async () => {
    const { browsingContext } = ${frame};
    const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  })()`;
}
