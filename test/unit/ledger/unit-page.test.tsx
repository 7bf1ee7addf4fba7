// @vitest-environment jsdom
// The unit's page from the store to the screen: three years of one bureau, with what is planted in the last and nothing else.
import 'fake-indexeddb/auto';
import { Blob } from 'node:buffer';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LedgerPage } from '../../../components/ledger/LedgerPage';
import type { LedgerActions, LedgerState, UnitState } from '../../../components/ledger/types';
import { unitLines, unitState } from '../../../entrypoints/ledger/unit';
import { examineReport } from '../../../lib/check/examine-report';
import { examineYears } from '../../../lib/check/examine-years';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import { keptProse } from '../../../lib/history/kept-prose';
import { ledgerRecord } from '../../../lib/ledger/entry';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { database } from '../../../lib/storage/database';
import { clearLedger, deleteRecords, joinUnits, keepRecords, loadLedger } from '../../../lib/storage/ledger';
import { knownReports } from '../../../lib/storage/ledger-previous';
import { ledgerTexts } from '../../../lib/words/ui/ledger';
import { unitName, yearPage, years } from '../../e2e/support/years';

/** Checks the page of a year, as the background does, and keeps it. */
async function check(year: number, html = yearPage(year), url = `http://slj.lanting.gov.cn/${year}.html`) {
  const source = readHtml(html);
  const report = recogniseDocument(source);
  if (!report) throw new Error('no report');
  const { body, bodyKind } = report.identity;
  const prose = keptProse(report);
  const known = await knownReports([{ url, body, bodyKind, prose, visit: null }]);
  const evidence = examineReport(report, source.title, { ...known, url, today: '2026-02-01' });
  const record = await ledgerRecord(evidence, prose, { at: '2026-02-01T09:30:00+08:00', version: '1', visit: null });
  if (record) await keepRecords([record]);
  return { evidence, prose };
}

const actions: LedgerActions = {
  remove: vi.fn(),
  removeDamaged: vi.fn(),
  removeAll: vi.fn(),
  persist: vi.fn(),
  makeBackup: vi.fn(),
  mergeBackup: vi.fn(),
  join: vi.fn(),
  part: vi.fn(),
};
const root = document.createElement('main');
async function show(language: 'zh' | 'en' = 'zh', change: Partial<LedgerState> = {}) {
  const list = await loadLedger();
  const units = unitLines(list);
  const [line] = units;
  const shown = line ? await unitState(line, language) : null;
  const state: LedgerState = {
    trouble: null,
    notKept: null,
    units,
    damaged: list.damaged,
    bytes: 81_000,
    persisted: false,
    shown,
    notThere: false,
    busy: false,
    done: 0,
    status: null,
    ...change,
  };
  act(() => render(<LedgerPage texts={ledgerTexts[language]} state={state} version="1" actions={actions} />, root));
  return shown as UnitState;
}
const press = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  act(() => found?.click());
  return found;
};

beforeAll(() => {
  // jsdom's own has no stream.
  vi.stubGlobal('Blob', Blob);
  document.body.append(root);
});
beforeEach(clearLedger);

describe('three years of one unit', () => {
  it('show exactly what is planted, whatever the order in which they were checked', async () => {
    for (const order of [years, [...years].reverse()]) {
      await clearLedger();
      for (const year of order) await check(year);
      const shown = await show();
      expect(shown.years.map(({ entry }) => entry.year)).toEqual([...years]);
      expect(
        shown.years.map(({ across }) =>
          across.flatMap(({ level, findings }) => findings.map(({ rule }) => [level, rule])),
        ),
      ).toEqual([
        [],
        [],
        [
          ['review', 'carry-over'],
          ['hint', 'stock-carry'],
        ],
      ]);
      expect(root.querySelectorAll('.ledger-across li')).toHaveLength(2);
      expect(root.textContent).toContain('与2022年度报告不衔接');
    }
  });

  it('say in a later check of the old report the same as in the check of the open page', async () => {
    const early = await check(2023);
    await check(2022);
    const { evidence } = await check(2023);
    const known = await knownReports([
      { url: evidence.page.url, body: unitName, bodyKind: 'department', prose: early.prose, visit: null },
    ]);
    const again = examineYears(early.evidence, early.prose, known);
    const findings = (found: typeof evidence) => found.findings.map(({ rule, facts, key }) => ({ rule, facts, key }));
    expect(findings(again)).toEqual(findings(evidence));
    expect(again.notApplicable).toEqual(evidence.notApplicable);
  });

  it('stand in tables, charts and texts', async () => {
    for (const year of years) await check(year);
    await show();
    const [first] = root.querySelectorAll('.ledger-table[open] tbody tr:not(.group)');
    expect([...(first?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual(['5', '5', '7+2']);
    expect(root.querySelectorAll('.ledger-charts svg[role="img"]')).toHaveLength(3);
    expect(root.querySelectorAll('.ledger-numbers tbody tr')).toHaveLength(3);
    expect(root.querySelector('.ledger-text del')?.textContent).not.toBe('');
    expect(root.querySelector('.ledger-text ins')).not.toBeNull();
    const column = root.querySelector<HTMLSelectElement>('.ledger-table[open] select');
    act(() => {
      if (column) column.value = '1';
      column?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const [other] = root.querySelectorAll('.ledger-table[open] tbody tr:not(.group)');
    expect(other?.querySelector('td')?.textContent).toBe('1');
  });

  it('are one unit where a year is kept as a file, which has no site', async () => {
    await check(2022, yearPage(2022), '2022年报.docx');
    await check(2023);
    const lines = unitLines(await loadLedger());
    expect(lines).toMatchObject([{ name: unitName, former: [], years: [2022, 2023] }]);
    expect((await show()).years[1]?.across.map(({ findings }) => findings[0]?.rule)).toContain('carry-over');
  });

  it('are told from those of a unit of another name until a person has joined them', async () => {
    await check(2023);
    await check(2022, yearPage(2022).replaceAll(unitName, '岚汀县水务局'));
    const [one, other] = unitLines(await loadLedger());
    expect([one?.years, other?.years].flat().sort()).toEqual([2022, 2023]);
    const [was, is] = [one, other]
      .sort((a, b) => (a?.years[0] ?? 0) - (b?.years[0] ?? 0))
      .map((line) => line?.unit ?? '');
    await joinUnits(was as string, is as string);
    const lines = unitLines(await loadLedger());
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ name: unitName, former: [{ name: '岚汀县水务局' }], years: [2022, 2023] });
    expect((await show()).years[1]?.across.map(({ findings }) => findings[0]?.rule)).toContain('carry-over');
    press(ledgerTexts.zh.part);
    expect(actions.part).toHaveBeenCalledWith(was, '岚汀县水务局');
  });
});

describe('the page of the ledger', () => {
  it('asks before it deletes', async () => {
    await check(2023);
    await show('en', { shown: null });
    press(ledgerTexts.en.deleteAll);
    expect(actions.removeAll).not.toHaveBeenCalled();
    press(ledgerTexts.en.no);
    expect(root.querySelector('.sure')).toBeNull();
    press(ledgerTexts.en.deleteAll);
    press(ledgerTexts.en.yes);
    expect(actions.removeAll).toHaveBeenCalledOnce();
  });

  it('keeps the focus: on the control, where that is gone on the heading of its card, else on that of the page', async () => {
    for (const year of years) await check(year);
    await show();
    const focus = (button?: Element) => act(() => (button as HTMLElement).focus());
    const inCard = (card: string) => [...root.querySelectorAll(`[aria-labelledby="${card}"] button`)];
    const [newest] = (await loadLedger()).entries.filter(({ year }) => year === 2023);
    focus(inCard('kept')[2]);
    await deleteRecords([newest?.id ?? '']);
    await show('zh', { done: 1 });
    expect(document.activeElement?.id).toBe('kept');
    focus(inCard('kept').at(-1));
    await clearLedger();
    await show('zh', { done: 2 });
    expect(document.activeElement?.localName).toBe('h1');
    await check(2023);
    await show('zh', { shown: null, done: 2 });
    const [backup] = inCard('backup');
    focus(backup);
    await show('zh', { shown: null, done: 2, busy: true });
    act(() => (backup as HTMLElement).blur());
    await show('zh', { shown: null, done: 3 });
    expect(document.activeElement).toBe(backup);
  });

  it('says of a unit what cannot be read, and lets it be deleted', async () => {
    await check(2022);
    await check(2023);
    const [entry] = (await loadLedger()).entries.filter(({ year }) => year === 2022);
    await (await database()).put('ledgerContents', new Uint8Array([1, 2]), entry?.id);
    const { years: shown, damaged } = await show();
    expect([shown.map((year) => year.entry.year), damaged.map(({ year }) => year)]).toEqual([[2023], [2022]]);
    press(ledgerTexts.zh.deleteDamaged);
    expect(actions.remove).toHaveBeenCalledWith([entry]);
  });

  it('says where nothing is kept of the unit that it was opened for', async () => {
    await check(2023);
    await show('zh', { shown: null, notThere: true });
    expect(root.textContent).toContain(ledgerTexts.zh.notThere);
  });

  it('finds a unit by name or address, and says when the browser may clear the store', async () => {
    await check(2023);
    await show('zh', { shown: null });
    expect(root.textContent).toContain(ledgerTexts.zh.notPersisted);
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    const search = (words: string) => {
      act(() => {
        if (field) field.value = words;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return root.querySelectorAll('.ledger-units li').length;
    };
    expect([search('水利'), search('slj.lanting'), search('没有这个单位')]).toEqual([1, 1, 0]);
  });

  it.each(['full', 'unavailable', 'newer', 'private'] as const)(
    'says in a sentence why there is nothing: %s',
    async (trouble) => {
      await show('zh', { trouble, shown: null });
      expect(root.querySelector('[role="alert"]')?.textContent).toBe(ledgerTexts.zh.troubles[trouble]);
      expect(root.querySelector('.ledger-units')).toBeNull();
    },
  );

  it('has its words in both languages', () => {
    const keys = (texts: object): string[] =>
      Object.entries(texts).flatMap(([key, value]) => (typeof value === 'object' ? [key, ...keys(value)] : [key]));
    expect(keys(ledgerTexts.en)).toEqual(keys(ledgerTexts.zh));
  });
});
