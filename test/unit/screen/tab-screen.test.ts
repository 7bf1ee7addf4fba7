import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleView } from '../support/sample-view';

const world = vi.hoisted(() => ({ answer: {} as object, inspected: 0, file: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  browser: { storage: { session: { get: async (key: string) => ({ [key]: world.file }) } } },
}));
vi.mock('../../../lib/messages/ask', () => ({
  askFrame: async () => world.answer,
  askBackground: async () => {
    world.inspected += 1;
    return { ok: true, value: { outcome: 'not-allowed' } };
  },
}));
vi.mock('../../../entrypoints/screen/report-links', () => ({ reportLinksOf: async () => null }));
vi.mock('../../../entrypoints/screen/report-files', () => ({ reportFilesOf: async () => [] }));
vi.mock('../../../lib/storage/frames', () => ({
  forgetInspector: async () => Promise.reject(new Error('no store')),
  framesToAsk: async () => [],
}));
vi.mock('../../../lib/storage/settings', () => ({ loadSettings: async () => ({ settings: { sites: [] } }) }));
const { readTab } = await import('../../../entrypoints/screen/tab-screen');

const summary = { instance: 'one' } as never;
const tab = { id: 1, windowId: 1, url: 'http://www.example.gov.cn/', loading: false };
const screen = () => readTab({ tab, frames: [{ frameId: 0, summary }] }, 'zh', false, 'popup');

beforeEach(() => Object.assign(world, { answer: {}, inspected: 0, file: undefined }));

describe('a frame that gives no view', () => {
  it.each([
    ['failed over the question', { ok: false, error: 'failed' }, 'failed', true],
    ['could not be checked', { ok: true, value: { state: 'failed' } }, 'failed', true],
    ['answers as another version would', { ok: false, error: 'bad-reply' }, 'outdated', false],
    ['is not there any more, and cannot be forgotten', { ok: false, error: 'no-receiver' }, 'not-report', true],
  ])('and %s has its own words', async (_, answer, notice, canInspect) => {
    world.answer = answer;
    expect(await screen()).toMatchObject({ kind: 'notice', notice, canInspect });
  });
});

describe('a file of this machine that was checked in the tab', () => {
  const FILE = 'file:///home/nb/2023.html';
  const at = (url: string, surface: 'popup' | 'panel') =>
    readTab({ tab: { ...tab, url }, frames: [] }, 'zh', false, surface);
  const views = [sampleView()];

  it('is checked again by the click that opens the popup, wherever in the file it stands, and only there', async () => {
    world.file = { url: FILE, views, state: 'away' };
    await at(`${FILE}#six`, 'popup');
    expect(world.inspected).toBe(1);
    await at(`${FILE}#six`, 'panel');
    await at('file:///home/nb/2022.html', 'popup');
    expect(world.inspected).toBe(1);
  });

  it.each([
    ['shown as stale where the browser ended our access', 'stale', '', 'reports'],
    ['shown as stale where we may not look any more', 'stale', FILE, 'reports'],
    ['not shown where another file is there', 'stale', 'file:///home/nb/2022.html', 'notice'],
    ['not shown where nobody knows what is there', 'away', '', 'notice'],
    ['not shown as long as nobody knows whether it was loaded again', 'left', '', 'notice'],
  ])('is %s', async (_, state, url, kind) => {
    world.file = { url: FILE, views, state };
    expect((await at(url, 'panel')).kind).toBe(kind);
  });
});
