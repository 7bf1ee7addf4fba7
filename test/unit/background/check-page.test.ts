// What the background does with what a page reads: it checks it by the person's settings, and badge and popup learn of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFrame, leaveFrame } from '../../../entrypoints/background/check-page';
import { NO_ASIDES } from '../../../lib/dismissals/schema';
import { unitOf } from '../../../lib/history/unit';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema';

const world = vi.hoisted(() => ({
  settings: null as unknown,
  remembered: [] as { tabId: number; frameId: number; summary: Record<string, unknown> }[],
  /** What remembering a frame gives: false where a newer check is known already, an error where the browser keeps nothing more. */
  keeps: true as boolean | Error,
  badges: [] as number[],
  /** The other reports that the ledger has, and what it was given. */
  others: [] as unknown[],
  kept: [] as { reports: number; keepOpened: boolean }[],
  /** Runs while the settings are read: in the middle of the check. */
  meanwhile: () => {},
}));
vi.mock('../../../lib/browser/language', () => ({ browserLanguage: () => 'zh' }));
vi.mock('../../../lib/storage/settings', () => ({
  loadSettings: async () => {
    world.meanwhile();
    return { settings: world.settings, state: 'fine' };
  },
}));
vi.mock('../../../lib/storage/dismissals', () => ({
  loadDismissals: async () => NO_ASIDES,
  renameFindings: async () => NO_ASIDES,
}));
vi.mock('../../../lib/storage/frames', () => ({
  rememberFrame: async (tabId: number, frameId: number, summary: Record<string, unknown>) => {
    if (world.keeps instanceof Error) throw world.keeps;
    if (world.keeps) world.remembered.push({ tabId, frameId, summary });
    return world.keeps;
  },
}));
vi.mock('../../../entrypoints/background/ledger', () => ({
  othersOf: async () => ({ previous: world.others, joined: new Map() }),
  keepChecked: async (reports: readonly unknown[], _: unknown, __: unknown, keepOpened: boolean) =>
    void world.kept.push({ reports: reports.length, keepOpened }),
}));
vi.mock('../../../entrypoints/background/badge', () => ({
  updateBadge: async (tabId: number) => void world.badges.push(tabId),
}));

const sample = readHtml(readFileSync(join(import.meta.dirname, '../../sample/report.html'), 'utf8'));
const news = readHtml('<!doctype html><title>新闻</title><p>今天天气晴。</p>');
const url = 'http://www.example.gov.cn/nb.html';
const frame = {
  tabId: 5,
  frameId: 0,
  instance: '1-2-3',
  url,
  serial: 1,
  where: { address: url, origin: 'http://www.example.gov.cn', tabAddress: url },
};
const withSettings = (change: Partial<Settings>) => {
  world.settings = { ...DEFAULT_SETTINGS, ...change };
};

beforeEach(() => {
  withSettings({});
  world.remembered = [];
  world.keeps = true;
  world.badges = [];
  world.others = [];
  world.kept = [];
  world.meanwhile = () => {};
});

describe('the background', () => {
  it('checks a report, keeps how it stands, and the badge follows', async () => {
    const { checked } = await checkFrame(frame, sample);
    expect(checked?.reports).toHaveLength(1);
    expect(checked?.reports[0]?.view.language).toBe('zh');
    expect(world.remembered).toMatchObject([{ tabId: 5, frameId: 0, summary: { state: 'report', url, serial: 1 } }]);
    expect(world.badges).toEqual([5]);
  });

  it('leaves out what a rule says that the person has switched off, and marks as the person wishes', async () => {
    const rulesOf = async () =>
      (await checkFrame(frame, sample)).checked?.reports.flatMap(({ evidence }) =>
        evidence.findings.map(({ rule }) => rule),
      );
    expect(await rulesOf()).toContain('year-mismatch');
    withSettings({ rulesOff: ['year-mismatch'], marks: false });
    expect(await rulesOf()).not.toContain('year-mismatch');
    expect((await checkFrame(frame, sample)).checked?.marks).toBe(false);
  });

  it('holds a report against last year’s, and gives it to the ledger', async () => {
    const before = (await checkFrame(frame, sample)).checked?.reports[0]?.evidence.report;
    const applications = structuredClone(before?.tables.applications ?? {});
    const open = applications.carriedForward?.total;
    if (open) open.value = 99;
    world.others = [
      {
        unit: unitOf({ page: { url, title: '' }, report: before as NonNullable<typeof before> }),
        url: 'http://www.example.gov.cn/last.html',
        checkedOn: '2025-02-01T09:30:00+08:00',
        report: { ...before, year: (before?.year ?? 0) - 1, tables: { ...before?.tables, applications } },
        misfits: [],
        prose: [],
        sketch: [],
      },
    ];
    const { checked } = await checkFrame(frame, sample);
    const [finding] = checked?.reports[0]?.evidence.findings.filter(({ rule }) => rule === 'carry-over') ?? [];
    expect(finding?.level).toBe('review');
    expect(JSON.stringify(finding?.facts)).toContain('"before":99');
    expect(world.remembered.at(-1)?.summary.standings).not.toEqual(world.remembered[0]?.summary.standings);
    expect(world.kept).toEqual([
      { reports: 1, keepOpened: false },
      { reports: 1, keepOpened: false },
    ]);
  });

  it('speaks the language that was chosen', async () => {
    withSettings({ language: 'en' });
    expect((await checkFrame(frame, sample)).checked?.reports[0]?.view.language).toBe('en');
  });

  it('says of a page without a report that it has none', async () => {
    expect(await checkFrame(frame, news)).toEqual({ checked: null });
    expect(world.remembered).toMatchObject([{ summary: { state: 'none', keys: [], standings: [] } }]);
  });

  it('knows a page that cannot be read as failed, and says so to the frame', async () => {
    await expect(checkFrame(frame, null)).rejects.toThrow('cannot be read');
    expect(world.remembered).toMatchObject([{ summary: { state: 'failed' } }]);
    expect(world.badges).toEqual([5]);
  });

  it('says nothing of a page that has left meanwhile, and speaks again when it comes back', async () => {
    world.meanwhile = () => leaveFrame(frame.instance);
    expect((await checkFrame(frame, sample)).checked).not.toBeNull();
    expect(world.remembered).toEqual([]);
    expect(world.badges).toEqual([]);
    world.meanwhile = () => {};
    await checkFrame(frame, sample);
    expect(world.badges).toEqual([5]);
  });

  it('leaves the badge alone where a newer check of the frame is known', async () => {
    world.keeps = false;
    await checkFrame(frame, sample);
    expect(world.badges).toEqual([]);
  });

  it('gives page and badge the check though the browser keeps nothing more', async () => {
    world.keeps = new Error('QuotaExceeded');
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect((await checkFrame(frame, sample)).checked?.reports).toHaveLength(1);
    expect(world.badges).toEqual([5]);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});
