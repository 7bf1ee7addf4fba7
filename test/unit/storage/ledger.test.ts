import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { type LedgerRecord, ledgerRecord } from '../../../lib/ledger/entry';
import { database } from '../../../lib/storage/database';
import {
  clearLedger,
  deleteRecords,
  entriesOf,
  headOf,
  joinUnits,
  keepRecords,
  ledgerFailure,
  loadContent,
  loadLedger,
  namesOfUnit,
  readRecord,
} from '../../../lib/storage/ledger';
import { makeBackup, mergeBackup } from '../../../lib/storage/ledger-backup';
import { inspectSample } from '../support/sample-view';

const sample = inspectSample().evidence;
const prose = [{ section: 1, text: '2023年，青禾市档案馆公开信息12条。' }];

interface Change {
  body?: string;
  year?: number;
  url?: string;
  visit?: string;
  at?: string;
  text?: string;
}

/** The sample as the report of another body, year or page. */
async function record({ body, year, url, visit, at, text }: Change = {}): Promise<LedgerRecord> {
  const check: Evidence = {
    ...sample,
    page: { ...sample.page, url: url ?? sample.page.url },
    report: { ...sample.report, body: body ?? '青禾市档案馆', year: year ?? 2023 },
  };
  const made = await ledgerRecord(check, text === undefined ? prose : [{ section: 1, text }], {
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
  it('are found by unit and year, the content seen last first', async () => {
    const first = await record({ text: '旧' });
    const second = await record({ text: '新', at: '2026-03-01T09:30:00+08:00' });
    await keepRecords([second, first, await record({ year: 2022 }), await record({ body: '青禾市司法局' })]);
    const found = await entriesOf([first.entry.unit], 2023);
    expect(found.map(({ id }) => id)).toEqual([second.entry.id, first.entry.id]);
  });

  it('are those of all its names, once a person has joined them, until it is taken back', async () => {
    await joinUnits('青禾市档案局', '青禾市档案馆');
    await joinUnits('青禾市史志办', '青禾市档案局');
    expect((await namesOfUnit('青禾市史志办')).sort()).toEqual(['青禾市史志办', '青禾市档案局', '青禾市档案馆'].sort());
    // A circle is not made.
    await joinUnits('青禾市档案馆', '青禾市史志办');
    const { joins } = await loadLedger();
    expect(headOf('青禾市档案馆', joins)).toBe('青禾市档案馆');
    await joinUnits('青禾市档案局', null);
    expect(await namesOfUnit('青禾市档案馆')).toEqual(['青禾市档案馆']);
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
    expect(await namesOfUnit('b')).toEqual(['b', 'a']);
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
    expect(await namesOfUnit('own')).toEqual(['own', 'a']);
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

describe('a store that cannot be used', () => {
  it('has a name: full, written by a later version, or unavailable', async () => {
    expect(ledgerFailure(new DOMException('', 'QuotaExceededError'))).toBe('full');
    expect(ledgerFailure(new DOMException('higher version', 'VersionError'))).toBe('newer');
    expect(ledgerFailure(new Error('locked'))).toBe('unavailable');
  });
});
