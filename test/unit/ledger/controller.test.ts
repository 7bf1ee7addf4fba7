// @vitest-environment jsdom
// What the page of the ledger keeps up to date: after what a person does here, and after what happens elsewhere.
import 'fake-indexeddb/auto';
import { Blob } from 'node:buffer';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createController } from '../../../entrypoints/ledger/controller';
import { ledgerRecord } from '../../../lib/ledger/entry';
import { clearLedger, keepRecords } from '../../../lib/storage/ledger';
import { ledgerTexts } from '../../../lib/words/ui/ledger';
import { inspectSample } from '../support/sample-view';

const world = vi.hoisted(() => ({ private: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'zh-CN' },
    extension: {
      get inIncognitoContext() {
        return world.private;
      },
    },
  },
}));
vi.mock('../../../lib/browser/language', () => ({ browserLanguage: () => 'zh' }));
vi.mock('../../../lib/storage/settings', async () => ({
  loadSettings: async () => ({ settings: (await import('../../../lib/settings/schema')).DEFAULT_SETTINGS }),
  onSettingsChanged: () => {},
}));
vi.mock('../../../lib/storage/ledger-failure', () => ({
  lastLedgerFailure: async () => null,
  noteLedgerFailure: async () => {},
}));

const sample = inspectSample().evidence;
async function keep(...years: number[]) {
  for (const year of years) {
    const check = { ...sample, report: { ...sample.report, body: '青禾市档案馆', year } };
    const record = await ledgerRecord(check, [], { at: `${year}-02-01T00:00:00Z`, version: '1', visit: null });
    if (record) await keepRecords([record]);
  }
}

/** The page, opened at this address. */
async function open(hash = '') {
  location.hash = hash;
  const controller = createController(() => {});
  await controller.start();
  const state = () => controller.state();
  const counts = () => ({
    units: state()?.units.length,
    reports: state()?.units.flatMap(({ entries }) => entries).length,
    bytes: (state()?.bytes ?? 0) > 0,
    done: state()?.done,
  });
  return { state, counts, actions: controller.actions };
}

beforeAll(() => {
  // jsdom's own has no stream, and its window no scroll.
  vi.stubGlobal('Blob', Blob);
  vi.stubGlobal('scrollTo', () => {});
});
beforeEach(async () => {
  world.private = false;
  await clearLedger();
});

it('shows nothing of the ledger in a private window, and says why', async () => {
  await keep(2022);
  world.private = true;
  const { state } = await open();
  expect(state()).toMatchObject({ trouble: 'private', units: [], shown: null });
});

it('follows what is deleted here, from one report to the last of the unit', async () => {
  await keep(2021, 2022, 2023);
  const { state, counts, actions } = await open('#unit=青禾市档案馆');
  expect(counts()).toEqual({ units: 1, reports: 3, bytes: true, done: 0 });
  const entries = state()?.shown?.line.entries ?? [];
  actions.remove(entries.slice(0, 1));
  await expect.poll(counts).toEqual({ units: 1, reports: 2, bytes: true, done: 1 });
  expect(state()?.shown?.years).toHaveLength(2);
  expect(state()?.status?.text).toBe(ledgerTexts.zh.deleted(1));
  actions.remove(state()?.shown?.line.entries ?? []);
  await expect.poll(counts).toEqual({ units: 0, reports: 0, bytes: false, done: 2 });
  // The page of a unit that is no more is left, and nobody is told that it is not there.
  expect(state()).toMatchObject({ shown: null, notThere: false });
  expect(location.hash).toBe('#all');
});

it('follows what is kept and deleted elsewhere', async () => {
  const { counts } = await open('#all');
  await keep(2022);
  await expect.poll(counts).toMatchObject({ units: 1, reports: 1, bytes: true });
  await clearLedger();
  await expect.poll(counts).toMatchObject({ units: 0, reports: 0, bytes: false });
});

it('says where nothing is kept of the unit that it was opened for', async () => {
  await keep(2022);
  const { state } = await open('#unit=青禾市司法局');
  expect(state()).toMatchObject({ notThere: true, shown: null });
});
