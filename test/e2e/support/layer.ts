// Looks into the layer of marks and bubble. Its shadow tree is closed to pages; the debugger of Chromium and Firefox's own window see into it.
import type { Page } from 'puppeteer-core';
import { runInFrame } from '../harness/firefox-chrome.ts';
import type { Driver } from './driver.ts';

/** Our elements in a page. */
type Layer = 'nianbao-checkup' | 'nianbao-checkup-tick';

/**
 * Evaluates an expression in which `root` is the shadow root of the layer and `page` the document around it; its value must be plain JSON.
 * Null where the page, which must be the tab in front, has no such layer.
 */
export async function inLayer(
  driver: Driver,
  page: Page,
  expression: string,
  layer: Layer = 'nianbao-checkup',
): Promise<unknown> {
  return driver.session.kind === 'chromium'
    ? inChromium(page, expression, layer)
    : driver.session.chrome.evaluate(inFirefox(expression, layer));
}

async function inChromium(page: Page, expression: string, layer: Layer): Promise<unknown> {
  const client = await page.createCDPSession();
  try {
    const { result: host } = await client.send('Runtime.evaluate', {
      expression: `document.querySelector('${layer}')`,
    });
    if (host.objectId === undefined) return null;
    const { node } = await client.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const inner = node.shadowRoots?.[0]?.backendNodeId;
    if (inner === undefined) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: inner });
    if (object.objectId === undefined) return null;
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { const root = this; const page = document; return ${expression}; }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await client.detach();
  }
}

function inFirefox(expression: string, layer: Layer): string {
  return runInFrame(
    'gBrowser.selectedBrowser',
    `(() => {
      const page = content.document;
      const root = page.querySelector('${layer}')?.openOrClosedShadowRoot ?? null;
      return root && (${expression});
    })()`,
  );
}
