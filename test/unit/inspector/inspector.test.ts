// The inspector in a page: it reads it, has it checked, answers popup and panel, and leaves nothing behind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startInspector } from '../../../entrypoints/inspector.content/inspector';
import { landmarksOf } from '../../../lib/check/landmarks';
import type { CheckedPage } from '../../../lib/messages/checked-page';
import { runningInspector } from '../../../lib/page/watch/running-inspector';
import { buildView } from '../../../lib/view/build';
import { inspectPage } from '../support/inspect-page';

type Told = { name: string; body: { source?: string | null; serial?: number } };
type Handlers = Record<string, (body: never) => unknown>;
const world = vi.hoisted(() => ({
  told: [] as Told[],
  /** Gives the answer to a check. */
  answer: (() => null) as (source: string | null) => unknown,
  handlers: {} as Handlers,
  served: false,
  alive: true,
  stored: [] as ((changes: object) => void)[],
}));
vi.mock('../../../lib/browser/api', () => ({
  api: {
    storage: {
      onChanged: {
        addListener: (listener: () => void) => world.stored.push(listener),
        removeListener: (listener: () => void) => {
          world.stored = world.stored.filter((other) => other !== listener);
        },
      },
    },
  },
}));
vi.mock('../../../lib/messages/tell', () => ({
  isExtensionAlive: () => world.alive,
  tellBackground: async (name: string, body: Told['body']) => {
    world.told.push({ name, body });
    return name === 'check-page' ? world.answer(body.source ?? null) : {};
  },
}));
vi.mock('../../../lib/messages/serve', () => ({
  serve: (_: string, __: object, handlers: Handlers) => {
    Object.assign(world, { handlers, served: true });
    return () => {
      world.served = false;
    };
  },
}));

const html = readFileSync(join(import.meta.dirname, '../../sample/report.html'), 'utf8');
let window: JSDOM['window'];
const ask = (name: string, body: object = {}) => world.handlers[name]?.(body as never);
const checks = () => world.told.filter(({ name }) => name === 'check-page');

/** What the background would say of the page as it is. */
function checkedNow(): { checked: CheckedPage | null } {
  const inspection = inspectPage(window.document, { url: window.location.href, today: '2024-02-01' });
  if (!inspection) return { checked: null };
  const { evidence, report } = inspection;
  return {
    checked: {
      reports: [{ view: buildView(evidence, 'zh'), evidence, landmarks: landmarksOf(report) }],
      marks: false,
      tick: false,
    },
  };
}

const page = 'http://www.example.gov.cn/report.html';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  ({ window } = new JSDOM(html, { url: page }));
  for (const name of ['location', 'document', 'MutationObserver', 'Node', 'Element'])
    vi.stubGlobal(name, window[name as 'location']);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  Object.assign(world, { told: [], answer: checkedNow, handlers: {}, served: false, alive: true, stored: [] });
});
afterEach(async () => {
  world.alive = false;
  await vi.advanceTimersByTimeAsync(3_000);
  window.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the inspector', () => {
  it('has the page checked at once, and answers with the view', async () => {
    startInspector(window.document);
    expect(checks()).toHaveLength(1);
    expect(await ask('view', { language: 'zh', fresh: false })).toMatchObject({ state: 'report', marksShown: false });
    expect(await ask('evidence')).toMatchObject({ evidence: [{ report: { year: 2023 } }] });
    // Nothing has changed, so that nobody was asked again.
    expect(checks()).toHaveLength(1);
  });

  it('has it checked again when it changes, when it is asked to, and when the settings do', async () => {
    startInspector(window.document);
    await vi.advanceTimersByTimeAsync(1_000);
    window.document.querySelector('td.n')?.replaceChildren('77');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(checks()).toHaveLength(2);
    ask('look-again');
    runningInspector()?.look();
    for (const listener of world.stored) listener({ settings: {} });
    for (const listener of world.stored) listener({ other: {} });
    await vi.advanceTimersByTimeAsync(0);
    expect(checks().map(({ body }) => body.serial)).toEqual([1, 2, 3, 4, 5]);
  });

  it('asks for another language where the check speaks the wrong one', async () => {
    startInspector(window.document);
    await ask('view', { language: 'zh', fresh: false });
    await ask('view', { language: 'en', fresh: false });
    expect(checks()).toHaveLength(2);
  });

  it('says that a check has failed, and asks again at the next look', async () => {
    world.answer = () => null;
    startInspector(window.document);
    expect(await ask('view', { language: 'zh', fresh: false })).toEqual({ state: 'failed' });
    world.answer = checkedNow;
    ask('look-again');
    expect(await ask('view', { language: 'zh', fresh: false })).toMatchObject({ state: 'report' });
  });

  it('says of a page without a report that it has none', async () => {
    window.document.body.innerHTML = '<p>今天天气晴。</p>';
    startInspector(window.document);
    expect(await ask('view', { language: 'zh', fresh: false })).toEqual({ state: 'none' });
    expect(await ask('evidence')).toEqual({ evidence: [] });
  });

  it('takes the newer of two checks, in whatever order they are answered', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    world.answer = () => new Promise((resolve) => answers.push(resolve));
    startInspector(window.document);
    const first = checkedNow();
    window.document.body.innerHTML = '<p>今天天气晴。</p>';
    ask('look-again');
    const view = ask('view', { language: 'zh', fresh: false });
    answers[1]?.({ checked: null });
    answers[0]?.(first);
    expect(await view).toEqual({ state: 'none' });
  });

  it('tells the background that the page leaves, and has it checked anew when it comes back', async () => {
    startInspector(window.document);
    await vi.advanceTimersByTimeAsync(0);
    window.dispatchEvent(new window.PageTransitionEvent('pagehide', { persisted: false }));
    expect(world.told.at(-1)).toMatchObject({ name: 'frame-left', body: { reload: true } });
    // Kept for the way back: it is surely not loaded again.
    window.dispatchEvent(new window.PageTransitionEvent('pagehide', { persisted: true }));
    expect(world.told.at(-1)).toMatchObject({ name: 'frame-left', body: { reload: false } });
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    expect(checks()).toHaveLength(2);
  });

  it.each([
    ['a link to another page', { destination: { url: 'http://www.example.gov.cn/', sameDocument: false } }, false],
    ['its own script that loads it anew', { destination: { url: page, sameDocument: false } }, true],
    ['a link to a place in it', { destination: { url: `${page}#six`, sameDocument: true } }, true],
    ['a link that saves', { destination: { url: `${page}.zip`, sameDocument: false }, downloadRequest: '' }, true],
  ])('says of a page that leaves after %s whether it may be loaded again', async (_, event, reload) => {
    const navigation = new window.EventTarget();
    vi.stubGlobal('navigation', navigation);
    startInspector(window.document);
    await vi.advanceTimersByTimeAsync(0);
    navigation.dispatchEvent(Object.assign(new window.Event('navigate'), event));
    window.dispatchEvent(new window.PageTransitionEvent('pagehide', { persisted: false }));
    expect(world.told.at(-1)).toMatchObject({ name: 'frame-left', body: { reload } });
  });

  it('leaves the page as it was when the extension is updated', async () => {
    const before = window.document.documentElement.outerHTML;
    startInspector(window.document);
    await vi.advanceTimersByTimeAsync(0);
    world.alive = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(runningInspector()).toBeUndefined();
    expect(world.served).toBe(false);
    expect(world.stored).toEqual([]);
    expect(window.document.documentElement.outerHTML).toBe(before);
    window.document.body.append(window.document.createElement('p'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(checks()).toHaveLength(1);
  });

  it('takes none of the marks of the next version away when it ends', async () => {
    startInspector(window.document);
    await vi.advanceTimersByTimeAsync(0);
    const next = window.document.createElement('nianbao-checkup');
    window.document.documentElement.append(next);
    world.alive = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(runningInspector()).toBeUndefined();
    expect(next.isConnected).toBe(true);
  });
});
