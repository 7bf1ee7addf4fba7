import { beforeEach, describe, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({ answer: {} as object }));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../lib/messages/ask', () => ({ askFrame: async () => world.answer }));
vi.mock('../../../lib/storage/frames', () => ({ forgetInspector: async () => Promise.reject(new Error('no store')) }));
vi.mock('../../../lib/storage/settings', () => ({ loadSettings: async () => ({ settings: { sites: [] } }) }));
const { readTab } = await import('../../../entrypoints/screen/tab-screen');

const summary = { instance: 'one' } as never;
const tab = { id: 1, windowId: 1, url: 'http://www.example.gov.cn/', loading: false };
const screen = () => readTab({ tab, frames: [{ frameId: 0, summary }] }, 'zh', false, 'popup');

beforeEach(() => Object.assign(world, { answer: {} }));

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
