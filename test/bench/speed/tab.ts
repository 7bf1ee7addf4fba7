/** What a tab costs, as the browser itself counts it. */
import type { CDPSession, Page } from 'puppeteer-core';

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Milliseconds that scripts of extensions, and what they call, took while `act` ran and for `rest` milliseconds after. */
export async function extensionTime(page: Page, act: () => Promise<unknown>, rest: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await act();
  await new Promise((resolve) => setTimeout(resolve, rest));
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return extensionShare(profile) / 1000;
}

/** Microseconds of the samples that stand below a function of an extension. */
function extensionShare({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const add = (id: number): void => {
    if (ours.has(id)) return;
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) add(id);
  // A delta is the time before its sample; the sample holds until the next one.
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0);
}

/** Bytes of the JavaScript heap that the tab's scripts use, after a collection. */
export async function memoryOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
