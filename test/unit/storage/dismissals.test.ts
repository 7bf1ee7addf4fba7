import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dismissal } from '../../../lib/dismissals/schema';

type Listener = (changes: Record<string, unknown>, area: string) => void;
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  failure: null as Error | null,
  /** Only writing fails. */
  writeFailure: null as Error | null,
  listeners: [] as unknown[],
}));
vi.mock('../../../lib/browser/api', () => {
  // Slow enough that two who read before they write would overwrite each other.
  const attempt = async <T>(done: () => T, failure: Error | null) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (failure) throw failure;
    return done();
  };
  return {
    api: {
      storage: {
        local: {
          get: (key: string | null) =>
            attempt(() => structuredClone(key === null ? fake.stored : { [key]: fake.stored[key] }), fake.failure),
          set: (values: object) =>
            attempt(() => void Object.assign(fake.stored, structuredClone(values)), fake.failure ?? fake.writeFailure),
          remove: (keys: string | string[]) =>
            attempt(() => {
              for (const key of [keys].flat()) delete fake.stored[key];
            }, fake.failure),
        },
        onChanged: {
          addListener: (listener: unknown) => fake.listeners.push(listener),
          removeListener: (listener: unknown) => fake.listeners.splice(fake.listeners.indexOf(listener), 1),
        },
      },
    },
  };
});
const {
  loadAllDismissals,
  loadDismissals,
  moveToNewKeys,
  onDismissalsChanged,
  renameFindings,
  restoreDismissals,
  setAside,
} = await import('../../../lib/storage/dismissals');

const pageOf = (url: string) => ({ url, title: '年度报告', body: '云泽县林业局', year: 2023, site: null });
const page = pageOf('http://www.example.gov.cn/nb.html');
const other = pageOf('http://www.example.gov.cn/nb-2022.html');
const entry = (identity: string, at = '2024-02-01T08:00:00.000Z'): Dismissal => ({
  findings: [{ rule: 'row-total', identity }],
  level: 'error',
  headline: '1 个数字有误',
  sentence: '不成立。',
  reason: 'verified',
  words: '',
  at,
});

beforeEach(() => {
  fake.stored = { settings: 'of somebody else' };
  fake.failure = null;
  fake.writeFailure = null;
  fake.listeners = [];
});

describe('the store of what was set aside', () => {
  it('gives back what it was given, page by page, whatever the fragment', async () => {
    expect(await setAside(page, entry('a'))).toBe('kept');
    expect(await setAside(other, entry('b'))).toBe('kept');
    const known = await loadDismissals({ ...page, url: `${page.url}#three` });
    expect(known).toEqual({ page, entries: [entry('a')], state: 'fine' });
    expect(Object.keys(fake.stored)).toEqual(['settings', `aside:${page.url}`, `aside:${other.url}`]);
  });

  it('keeps both of two that are set aside at the same time', async () => {
    await Promise.all(['a', 'b', 'c'].map((identity) => setAside(page, entry(identity))));
    expect((await loadDismissals(page)).entries.map(({ findings }) => findings[0]?.identity)).toEqual(['a', 'b', 'c']);
    await Promise.all([restoreDismissals({ key: page.url, id: 'a' }), setAside(page, entry('d'))]);
    expect((await loadDismissals(page)).entries.map(({ findings }) => findings[0]?.identity)).toEqual(['b', 'c', 'd']);
  });

  it('restores one, a page, or all, and leaves everything else alone', async () => {
    for (const identity of ['a', 'b']) await setAside(page, entry(identity));
    await setAside(other, entry('c'));
    expect(await restoreDismissals({ key: page.url, id: 'a' })).toBe('kept');
    expect(await restoreDismissals({ key: page.url, id: 'never set aside' })).toBe('kept');
    expect((await loadDismissals(page)).entries).toEqual([entry('b')]);
    // With the last one the page itself is forgotten.
    expect(await restoreDismissals({ key: page.url, id: 'b' })).toBe('kept');
    expect(Object.keys(fake.stored)).toEqual(['settings', `aside:${other.url}`]);
    await setAside(page, entry('a'));
    expect(await restoreDismissals({ key: other.url, id: null })).toBe('kept');
    expect(Object.keys(fake.stored)).toEqual(['settings', `aside:${page.url}`]);
    expect(await restoreDismissals('all')).toBe('kept');
    expect(fake.stored).toEqual({ settings: 'of somebody else' });
  });

  it('says which way it failed, loses nothing, and goes on afterwards', async () => {
    await setAside(page, entry('a'));
    fake.writeFailure = new Error('Resource::kQuotaBytes quota exceeded');
    expect(await setAside(page, entry('b'))).toBe('full');
    fake.writeFailure = new Error('the disk is read only');
    expect(await setAside(page, entry('b'))).toBe('unavailable');
    fake.failure = new Error('storage.local is not available');
    expect(await setAside(page, entry('b'))).toBe('unavailable');
    expect(await restoreDismissals({ key: page.url, id: 'a' })).toBe('unavailable');
    expect(await restoreDismissals('all')).toBe('unavailable');
    expect(await loadDismissals(page)).toEqual({ page: null, entries: [], state: 'unavailable' });
    expect(await loadAllDismissals()).toBeNull();
    fake.failure = null;
    fake.writeFailure = null;
    expect((await loadDismissals(page)).entries).toEqual([entry('a')]);
    expect(await setAside(page, entry('b'))).toBe('kept');
    expect((await loadDismissals(page)).entries).toEqual([entry('a'), entry('b')]);
  });

  it('leaves out what makes no sense and keeps the rest, also when something is set aside again', async () => {
    fake.stored[`aside:${page.url}`] = { version: 1, page, entries: [{ reason: 'because' }, entry('a')] };
    expect(await loadDismissals(page)).toMatchObject({ entries: [entry('a')], state: 'damaged' });
    await setAside(page, entry('b'));
    expect(await loadDismissals(page)).toMatchObject({ entries: [entry('a'), entry('b')], state: 'fine' });
    fake.stored[`aside:${page.url}`] = 'no page at all';
    expect(await loadDismissals(page)).toMatchObject({ entries: [], state: 'damaged' });
    expect(await setAside(page, entry('b'))).toBe('kept');
  });

  it('leaves alone what a later version has written, unless the person gives up the page', async () => {
    const later = { version: 2, what: 'nobody knows' };
    fake.stored[`aside:${page.url}`] = later;
    expect(await setAside(page, entry('a'))).toBe('newer');
    expect(await restoreDismissals({ key: page.url, id: 'a' })).toBe('newer');
    expect(fake.stored[`aside:${page.url}`]).toEqual(later);
    expect(await restoreDismissals({ key: page.url, id: null })).toBe('kept');
    expect(await loadDismissals(page)).toMatchObject({ entries: [], state: 'fine' });
  });

  it('lists all pages, the latest word first, the unreadable ones too', async () => {
    await setAside(page, entry('a', '2024-02-01T08:00:00.000Z'));
    await setAside(other, entry('b', '2024-02-03T08:00:00.000Z'));
    await setAside(page, entry('c', '2024-02-02T08:00:00.000Z'));
    fake.stored['aside:http://www.example.gov.cn/odd.html'] = 3;
    const all = await loadAllDismissals();
    expect(all?.map(({ key, entries, state }) => [key, entries.length, state])).toEqual([
      [other.url, 1, 'fine'],
      [page.url, 2, 'fine'],
      ['http://www.example.gov.cn/odd.html', 0, 'damaged'],
    ]);
  });

  it('tells which pages have changed, and nothing of anything else', () => {
    const heard = vi.fn();
    const stop = onDismissalsChanged(heard);
    const [tell] = fake.listeners as Listener[];
    tell?.({ [`aside:${page.url}`]: {}, settings: {} }, 'local');
    tell?.({ settings: {} }, 'local');
    tell?.({ [`aside:${page.url}`]: {} }, 'sync');
    expect(heard.mock.calls).toEqual([[[page.url]]]);
    stop();
    expect(fake.listeners).toEqual([]);
  });

  it('moves what former versions kept under the whole query, two visits of one page together, once', async () => {
    const visit = (sid: string) => `${page.url}?id=3&sid=${sid}`;
    const stored = (url: string, ...entries: Dismissal[]) => ({ version: 1, page: pageOf(url), entries });
    const [early, late] = [entry('a', '2024-01-01T08:00:00.000Z'), entry('b', '2024-03-01T08:00:00.000Z')];
    fake.stored[`aside:${visit('two')}`] = stored(visit('two'), late, entry('c'));
    fake.stored[`aside:${visit('one')}`] = stored(visit('one'), early, { ...entry('c'), words: 'older' });
    fake.stored['aside:newer'] = { version: 9 };
    expect(await moveToNewKeys()).toBe('kept');
    const key = `aside:${page.url}?id=3`;
    expect(Object.keys(fake.stored).sort()).toEqual(['aside-keys', key, 'aside:newer', 'settings']);
    const known = await loadDismissals(pageOf(visit('three')));
    expect(known.entries.map(({ findings }) => findings[0]?.identity)).toEqual(['a', 'c', 'b']);
    fake.stored[`aside:${visit('four')}`] = stored(visit('four'), early);
    await moveToNewKeys();
    expect(fake.stored[`aside:${visit('four')}`]).toBeDefined();
  });

  it('stays as it is where moving fails, and tries again', async () => {
    const url = `${page.url}?sid=1`;
    fake.stored[`aside:${url}`] = { version: 1, page: pageOf(url), entries: [entry('a')] };
    fake.writeFailure = new Error('quota exceeded');
    expect(await moveToNewKeys()).toBe('full');
    expect(fake.stored[`aside:${url}`]).toBeDefined();
    fake.writeFailure = null;
    await moveToNewKeys();
    expect((await loadDismissals(page)).entries).toEqual([entry('a')]);
  });

  it('gives findings other identities, and says what is set aside then; where it cannot write, as it was', async () => {
    await setAside(page, entry('old'));
    fake.writeFailure = new Error('no room');
    expect((await renameFindings(page, new Map([['old', 'new']]))).entries).toEqual([entry('old')]);
    fake.writeFailure = null;
    expect((await renameFindings(page, new Map([['old', 'new']]))).entries).toEqual([entry('new')]);
    expect((await loadDismissals(page)).entries).toEqual([entry('new')]);
  });
});
