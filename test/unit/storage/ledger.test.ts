import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import type { ProseLine } from '../../../lib/contract/earlier-report';
import { type LedgerRecord, ledgerRecord } from '../../../lib/ledger/entry';
import { headOf, joinedNames } from '../../../lib/ledger/units';
import { database } from '../../../lib/storage/database';
import {
  clearLedger,
  deleteRecords,
  joinUnits,
  keepRecords,
  ledgerBytes,
  ledgerFailure,
  loadContent,
  loadJoins,
  loadLedger,
  loadUnit,
  onLedgerChanged,
  readRecord,
} from '../../../lib/storage/ledger';
import { checksInBackup, looksLikeBackup, makeBackup, mergeBackup } from '../../../lib/storage/ledger-backup';
import { knownReports } from '../../../lib/storage/ledger-previous';
import { inspectSample } from '../support/sample-view';

const sample = inspectSample().evidence;
const lines = (text: string): ProseLine[] => [{ section: 1, text }];
const namesOf = async (unit: string) => joinedNames(unit, await loadJoins());

interface Change {
  body?: string;
  year?: number;
  url?: string;
  visit?: string;
  at?: string;
  text?: string;
}

/** The check of the sample as the report of another body, year or page. */
const checkOf = ({ body, year, url }: Change): Evidence => ({
  ...sample,
  page: { ...sample.page, url: url ?? sample.page.url },
  report: { ...sample.report, body: body ?? '青禾市档案馆', year: year ?? 2023 },
});

const identityOf = (change: Change) => {
  const { page, report } = checkOf(change);
  return { url: page.url, body: report.body, bodyKind: report.bodyKind };
};

/** The record of it. */
async function record(change: Change = {}): Promise<LedgerRecord> {
  const { visit, at, text } = change;
  const made = await ledgerRecord(checkOf(change), lines(text ?? '2023年，青禾市档案馆公开信息12条。'), {
    at: at ?? '2026-02-01T09:30:00+08:00',
    version: '1.0.0',
    visit: visit ?? null,
  });
  if (!made) throw new Error('nobody’s report');
  return made;
}

const ids = async () => (await loadLedger()).entries.map(({ id }) => id).sort();

beforeEach(clearLedger);

describe('a record of the ledger', () => {
  it('comes back with its check and its text', async () => {
    const kept = await record();
    await keepRecords([kept]);
    expect(await readRecord(kept.entry.id)).toEqual(kept);
    expect((await loadLedger()).entries).toEqual([kept.entry]);
  });

  it('is one for each unit, year, address and content', async () => {
    await keepRecords([await record()]);
    for (const change of [
      { year: 2022 },
      { body: '青禾市司法局' },
      { url: 'http://b.gov.cn/' },
      { text: '另一份文字。' },
    ]) {
      const before = (await ids()).length;
      await keepRecords([await record(change)]);
      expect(await ids(), JSON.stringify(change)).toHaveLength(before + 1);
    }
  });

  it('that is checked again is one record, with the days on which it was first and last seen', async () => {
    await keepRecords([await record()]);
    await keepRecords([await record({ at: '2026-03-01T09:30:00+08:00' })]);
    expect((await loadLedger()).entries).toMatchObject([
      { checkedAt: '2026-02-01T09:30:00+08:00', seenAt: '2026-03-01T09:30:00+08:00' },
    ]);
  });

  it('is the last that one visit gave: what a page showed while it was loading does not stay', async () => {
    const first = await record({ visit: 'one', text: '一' });
    await keepRecords([first]);
    const whole = await record({ visit: 'one', text: '一二' });
    await keepRecords([whole]);
    expect(await ids()).toEqual([whole.entry.id]);
    const later = await record({ visit: 'two', text: '三' });
    await keepRecords([later]);
    expect(await ids()).toEqual([whole.entry.id, later.entry.id].sort());
    expect(await loadContent(first.entry.id)).toBeNull();
  });

  it('is none where nothing tells whose report it is', async () => {
    const nobody = { ...sample, page: { url: 'draft.docx', title: '' }, report: { ...sample.report, body: null } };
    expect(await ledgerRecord(nobody, [], { at: '2026-02-01T00:00:00Z', version: '1', visit: null })).toBeNull();
  });
});

describe('what the ledger tells of itself', () => {
  it('is how much room its records take, and nothing once they are deleted', async () => {
    expect(await ledgerBytes()).toBe(0);
    const [one, other] = [await record(), await record({ year: 2022 })];
    await keepRecords([one]);
    const first = await ledgerBytes();
    await keepRecords([other]);
    expect(first).toBeGreaterThan(500);
    expect(await ledgerBytes()).toBeGreaterThan(first);
    await deleteRecords([other.entry.id]);
    expect(await ledgerBytes()).toBe(first);
  });

  it('is every change, to all pages that show it', async () => {
    const heard: string[] = [];
    const end = onLedgerChanged(() => heard.push('changed'));
    const kept = await record();
    const changes = [
      () => keepRecords([kept]),
      () => joinUnits('a', 'b'),
      () => deleteRecords([kept.entry.id]),
      clearLedger,
    ];
    for (const [index, change] of changes.entries()) {
      await change();
      await expect.poll(() => heard.length).toBe(index + 1);
    }
    end();
  });
});

describe('a ledger with damaged records', () => {
  it('gives all others, and names the damaged ones so that they can be deleted', async () => {
    const fine = await record();
    const broken = await record({ year: 2022 });
    await keepRecords([fine, broken]);
    const db = await database();
    await db.put('ledger', { id: 'odd', unit: 7 } as never);
    await db.put('ledgerContents', new Uint8Array([1, 2, 3]), broken.entry.id);
    const { entries, damaged } = await loadLedger();
    expect(entries).toHaveLength(2);
    expect(damaged).toEqual(['odd']);
    expect(await readRecord(broken.entry.id)).toBeNull();
    expect(await readRecord(fine.entry.id)).toEqual(fine);
    await deleteRecords(damaged);
    expect((await loadLedger()).damaged).toEqual([]);
  });
});

describe('the years of a unit', () => {
  it('are those of all its names, once a person has joined them, until it is taken back', async () => {
    await joinUnits('青禾市档案局', '青禾市档案馆');
    await joinUnits('青禾市史志办', '青禾市档案局');
    expect((await namesOf('青禾市史志办')).sort()).toEqual(['青禾市史志办', '青禾市档案局', '青禾市档案馆'].sort());
    // A circle is not made.
    await joinUnits('青禾市档案馆', '青禾市史志办');
    expect(headOf('青禾市档案馆', await loadJoins())).toBe('青禾市档案馆');
    await joinUnits('青禾市档案局', null);
    expect(await namesOf('青禾市档案馆')).toEqual(['青禾市档案馆']);
  });
});

describe('what a check is told of other reports', () => {
  const ask = (change: Change) =>
    knownReports([{ ...identityOf(change), prose: lines(change.text ?? ''), visit: change.visit ?? null }]);
  const years = async (change: Change) => (await ask(change)).previous.map(({ report }) => report.year).sort();
  const told = Array.from(
    { length: 12 },
    (_, index) => `本年度公开的第${'一二三四五六七八九十甲乙'[index]}类事项由各科室按月核对并登记`,
  );

  it('is nothing where the ledger is empty, and the other years of the unit where it is not', async () => {
    expect(await years({})).toEqual([]);
    await keepRecords([
      await record({ year: 2022 }),
      await record({ year: 2021 }),
      await record({ body: '青禾市司法局', year: 2022 }),
    ]);
    expect(await years({})).toEqual([2021, 2022]);
  });

  it('takes in the years under the names that a person has joined', async () => {
    await keepRecords([await record({ year: 2022, body: '青禾市史志办公室' })]);
    expect(await years({})).toEqual([]);
    const [was, is] = [await record({ body: '青禾市史志办公室' }), await record()].map(({ entry }) => entry.unit) as [
      string,
      string,
    ];
    await joinUnits(was, is);
    const { previous, joined } = await ask({});
    expect(previous.map(({ unit }) => unit)).toEqual([is]);
    expect(joined.get(was)).toBe(is);
  });

  it('leaves out what the same visit of the page gave', async () => {
    await keepRecords([await record({ visit: 'one' })]);
    expect(await years({ visit: 'one' })).toEqual([]);
    expect(await years({ visit: 'two' })).toEqual([2023]);
  });

  it('takes in another body’s report that tells nearly the same, and none that does not', async () => {
    await keepRecords([
      await record({ body: '青禾市司法局', text: `${told.join('，')}。` }),
      await record({ body: '青禾市水务局', text: `${'另一家单位自己写的话与众不同各有各的说法'.repeat(12)}。` }),
    ]);
    const { previous } = await ask({ text: `${told.slice(1).join('，')}。` });
    expect(previous.map(({ report }) => report.body)).toEqual(['青禾市司法局']);
  });

  it('holds a page against a file of the same unit, which has no site, and a file against its pages', async () => {
    const body = '柳溪县财政局';
    const page = 'http://czj.liuxi.gov.cn/2023.html';
    await keepRecords([await record({ year: 2022, body, url: '年报.docx' })]);
    const asked = await ask({ body, url: page });
    expect(asked.previous.map(({ unit, report }) => [unit, report.year])).toEqual([
      ['柳溪县财政局@liuxi.gov.cn', 2022],
    ]);
    await keepRecords([await record({ year: 2023, body, url: page })]);
    expect(await years({ body, url: '另一份.docx' })).toEqual([2022, 2023]);
    expect((await loadUnit('柳溪县财政局')).map(({ entry }) => entry.year).sort()).toEqual([2022, 2023]);
  });

  it('is nothing where the store cannot be read: the check goes on', async () => {
    await keepRecords([await record({ year: 2022 })]);
    const db = await database();
    await db.put('ledgerContents', new Uint8Array([1]), (await record({ year: 2022 })).entry.id);
    expect(await years({})).toEqual([]);
  });
});

describe('a backup', () => {
  it('gives everything back after all was deleted, and adds nothing twice', async () => {
    const all = [await record(), await record({ year: 2022, visit: 'x' }), await record({ body: '青禾市司法局' })];
    await keepRecords(all);
    await joinUnits('a', 'b');
    const file = await makeBackup();
    const before = await ids();
    await clearLedger();
    expect(await mergeBackup(file)).toEqual({ added: 3, known: 0, damaged: 0 });
    expect(await ids()).toEqual(before);
    expect(await namesOf('b')).toEqual(['b', 'a']);
    expect(await mergeBackup(file)).toEqual({ added: 0, known: 3, damaged: 0 });
  });

  it('loses and replaces nothing of what is there', async () => {
    await keepRecords([await record({ at: '2026-01-01T00:00:00Z' })]);
    const file = await makeBackup();
    await clearLedger();
    const own = await record({ body: '青禾市司法局' });
    await keepRecords([own, await record({ at: '2026-05-01T00:00:00Z' })]);
    await joinUnits('a', 'own');
    await mergeBackup(file);
    const { entries } = await loadLedger();
    expect(entries).toHaveLength(2);
    expect(entries.find(({ body }) => body === '青禾市档案馆')).toMatchObject({
      checkedAt: '2026-01-01T00:00:00Z',
      seenAt: '2026-05-01T00:00:00Z',
    });
    expect(await namesOf('own')).toEqual(['own', 'a']);
  });

  it('with a damaged line, or cut off, gives the others and says how many it lost', async () => {
    const head = JSON.stringify({ format: 'nianbao-ledger', version: 1 });
    const good = JSON.stringify(await record());
    expect(await mergeBackup(new Blob([[head, '{"entry":', good, '{}'].join('\n')]))).toEqual({
      added: 1,
      known: 0,
      damaged: 2,
    });
    const whole = await makeBackup();
    const cut = await mergeBackup(whole.slice(0, whole.size - 200));
    expect(cut === 'not-a-backup' || (cut !== 'newer' && cut.damaged > 0)).toBe(true);
  });

  it('of a later version, and a file that is none, are refused', async () => {
    expect(await mergeBackup(new Blob(['{"format":"nianbao-ledger","version":9}']))).toBe('newer');
    expect(await mergeBackup(new Blob(['年度报告']))).toBe('not-a-backup');
    expect(await mergeBackup(new Blob([]))).toBe('not-a-backup');
    expect(await mergeBackup(new Blob([new Uint8Array([0x1f, 0x8b, 1, 2])]))).toBe('not-a-backup');
  });
});

describe('a backup as the workbench reads it', () => {
  it('gives the checks that it holds, and leaves the ledger alone', async () => {
    const kept = await record();
    await keepRecords([kept, await record({ year: 2022 })]);
    const file = await makeBackup();
    await clearLedger();
    expect((await checksInBackup(file))?.map(({ report }) => report.year).sort()).toEqual(
      [2022, kept.entry.year].sort(),
    );
    expect(await ids()).toEqual([]);
    expect(looksLikeBackup(new Uint8Array(await file.arrayBuffer()))).toBe(true);
  });

  it('is no backup where it is something else', async () => {
    expect(await checksInBackup(new Blob(['年度报告']))).toBeNull();
    expect(await checksInBackup(new Blob([new Uint8Array([0x1f, 0x8b, 1, 2])]))).toBeNull();
    expect(looksLikeBackup(new TextEncoder().encode('<!doctype html>'))).toBe(false);
  });
});

describe('a store that cannot be used', () => {
  it('has a name: full, written by a later version, or unavailable', async () => {
    expect(ledgerFailure(new DOMException('', 'QuotaExceededError'))).toBe('full');
    expect(ledgerFailure(new DOMException('higher version', 'VersionError'))).toBe('newer');
    expect(ledgerFailure(new Error('locked'))).toBe('unavailable');
  });
});
