// What the background does with what a person sets aside: it keeps it, and only the frames concerned look again.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAside, restoreAside } from '../../../entrypoints/background/set-aside';
import type { NewEntry } from '../../../lib/dismissals/new-entry';
import { pageKey } from '../../../lib/dismissals/page-key';
import type { KeepResult } from '../../../lib/dismissals/schema';

const world = vi.hoisted(() => ({
  result: 'kept' as KeepResult,
  forgetful: false,
  incognito: false,
  written: 0,
  frames: [] as { tabId: number; frameId: number; summary: { keys: string[] } }[],
  asked: [] as string[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => {
        if (id !== 5) throw new Error(`No tab with id: ${id}`);
        return { id, incognito: world.incognito };
      },
    },
  },
}));
vi.mock('../../../lib/storage/dismissals', () => ({
  setAside: async () => {
    world.written += 1;
    return world.result;
  },
  restoreDismissals: async () => world.result,
}));
vi.mock('../../../lib/storage/frames', () => ({
  allFrames: async () => {
    if (world.forgetful) throw new Error('the session is not available');
    return world.frames;
  },
}));
vi.mock('../../../lib/messages/ask', () => ({
  askFrame: (tabId: number, frameId: number, name: string) => {
    world.asked.push(`${name} ${tabId}:${frameId}`);
    // A page in the background never answers.
    return tabId === 5 ? Promise.resolve({ ok: true, value: {} }) : new Promise(() => {});
  },
}));

const page = { url: 'http://www.example.gov.cn/nb.html', title: '年度报告', body: null, year: 2023, site: null };
const entry: NewEntry = {
  findings: [{ rule: 'row-total', identity: 'a' }],
  level: 'error',
  headline: '',
  sentence: '',
  reason: 'verified',
  words: '',
};
const frame = { tabId: 5, frameId: 0 };
const known = (tabId: number, frameId: number, key: string | null) => ({
  tabId,
  frameId,
  summary: { keys: key === null ? [] : [key] },
});

beforeEach(() => {
  world.result = 'kept';
  world.forgetful = false;
  world.incognito = false;
  world.written = 0;
  world.asked = [];
  world.frames = [
    known(5, 0, pageKey(page)),
    known(5, 2, 'http://www.example.gov.cn/other.html'),
    known(6, 0, pageKey(page)),
    known(7, 0, 'http://www.example.gov.cn/other.html'),
    known(8, 0, null),
  ];
});

describe('after something was set aside', () => {
  it('the frame and the others that show its page look again, once, and nobody waits for the others', async () => {
    expect(await keepAside({ frame, page, entry })).toBe('kept');
    expect(world.asked).toEqual(['look-again 6:0', 'look-again 5:0']);
  });

  it('the frame looks again also where the session has forgotten everything', async () => {
    world.forgetful = true;
    expect(await keepAside({ frame, page, entry })).toBe('kept');
    expect(world.asked).toEqual(['look-again 5:0']);
  });

  it('nobody looks again where it was not kept', async () => {
    world.result = 'full';
    expect(await keepAside({ frame, page, entry })).toBe('full');
    expect(await restoreAside(null, 'all')).toBe('full');
    expect(world.asked).toEqual([]);
  });
});

describe('in a private window', () => {
  it('nothing is written, and nobody looks again', async () => {
    world.incognito = true;
    expect(await keepAside({ frame, page, entry })).toBe('private');
    expect(world).toMatchObject({ written: 0, asked: [] });
  });

  it('nor for a tab that has gone meanwhile: nobody knows whether it was private', async () => {
    expect(await keepAside({ frame: { tabId: 9, frameId: 0 }, page, entry })).toBe('unavailable');
    expect(world.written).toBe(0);
  });

  it('what was set aside before may be restored: that leaves less on the disk', async () => {
    world.incognito = true;
    expect(await restoreAside(frame, { key: pageKey(page), id: 'a' })).toBe('kept');
  });
});

describe('after something was restored', () => {
  it.each([
    ['in the list of a frame', frame, { key: pageKey(page), id: 'a' }, ['6:0', '5:0']],
    ['in the settings', null, { key: pageKey(page), id: null }, ['5:0', '6:0']],
    ['in the settings, all of it', null, 'all' as const, ['5:0', '5:2', '6:0', '7:0']],
  ])('%s, the frames concerned look again', async (_, asked, which, expected) => {
    await restoreAside(asked, which);
    expect(world.asked).toEqual(expected.map((name) => `look-again ${name}`));
  });
});
