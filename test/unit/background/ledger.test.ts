// What the background gives to the ledger, and what it asks of it: never of a private window, and only what the person wants.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepChecked, othersOf } from '../../../entrypoints/background/ledger';
import { examineReport } from '../../../lib/check/examine-report';
import { recogniseReports } from '../../../lib/check/recognise-document';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { clearLedger, loadLedger } from '../../../lib/storage/ledger';

const world = vi.hoisted(() => ({
  private: false,
  queue: [] as number[],
  frames: [] as { tabId: number; frameId: number; summary: { state: string } }[],
  lookedAgain: [] as number[],
  noted: [] as unknown[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ incognito: world.private }) },
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
  },
}));
vi.mock('../../../lib/storage/queue-tabs', () => ({ isQueueTab: async (tab: number) => world.queue.includes(tab) }));
vi.mock('../../../lib/storage/frames', () => ({ allFrames: async () => world.frames }));
vi.mock('../../../lib/storage/ledger-failure', () => ({
  noteLedgerFailure: async (failure: unknown) => void world.noted.push(failure),
}));
vi.mock('../../../lib/messages/ask', () => ({
  askFrame: async (tab: number) => void world.lookedAgain.push(tab),
}));

const source = readHtml(readFileSync(join(import.meta.dirname, '../../sample/report.html'), 'utf8'));
const url = 'http://www.example.gov.cn/nb.html';
const reports = recogniseReports(source);
const evidence = reports.map((report) => examineReport(report, source.title, { url }));
const visit = { tabId: 5, frameId: 0, instance: '1-2-3', url };
const kept = async () => (await loadLedger()).entries;

beforeEach(async () => {
  await clearLedger();
  Object.assign(world, { private: false, queue: [], frames: [], lookedAgain: [], noted: [] });
});

it('an opened report is kept only where the person wants it', async () => {
  await keepChecked(reports, evidence, visit, false);
  expect(await kept()).toEqual([]);
  await keepChecked(reports, evidence, visit, true);
  expect(await kept()).toMatchObject([{ url, version: '1.2.3', visit: '1-2-3' }]);
});

it('a report of the queue is kept in any case', async () => {
  world.queue = [5];
  await keepChecked(reports, evidence, visit, false);
  expect(await kept()).toHaveLength(1);
});

it('a private window leaves nothing in the ledger, and is told nothing of it', async () => {
  await keepChecked(reports, evidence, visit, true);
  const other = { ...visit, instance: '4-5-6' };
  expect((await othersOf(reports, other)).previous).toHaveLength(1);
  world.private = true;
  expect((await othersOf(reports, other)).previous).toEqual([]);
  await clearLedger();
  await keepChecked(reports, evidence, visit, true);
  expect(await kept()).toEqual([]);
});

it('other open reports look again where something new is known, and not where nothing is', async () => {
  world.frames = [5, 6, 7].map((tabId) => ({ tabId, frameId: 0, summary: { state: tabId === 7 ? 'none' : 'report' } }));
  await keepChecked(reports, evidence, visit, true);
  expect(world.lookedAgain).toEqual([6]);
  await keepChecked(reports, evidence, visit, true);
  expect(world.lookedAgain).toEqual([6]);
});

it('a store that takes no more costs no check, and its failure is noted for the page that can say so', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await keepChecked(reports, evidence, visit, true);
  put.mockRestore();
  expect(world.noted).toEqual(['full']);
  expect(await kept()).toEqual([]);
  warned.mockRestore();
});
