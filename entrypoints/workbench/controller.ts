/** Keeps what the workbench shows: the queue with its results, the report that was chosen, and what the person takes away. */
import { browser } from 'wxt/browser';
import { linesOf } from '../../components/workbench/lines';
import type { ResultLine, ShownReport, WorkbenchActions, WorkbenchState } from '../../components/workbench/types';
import { hostOf, readPasted } from '../../lib/batch/addresses';
import type { ReportLink } from '../../lib/batch/links';
import { countRows, emptyBatch, step } from '../../lib/batch/queue';
import type { Batch, BatchEvent, NewRow, Row } from '../../lib/batch/types';
import { browserLanguage } from '../../lib/browser/language';
import type { Evidence } from '../../lib/check/evidence';
import { ruleIds } from '../../lib/contract/rule-ids';
import { matchDismissals } from '../../lib/dismissals/match';
import { pageOf } from '../../lib/dismissals/page-key';
import { timeWithOffset } from '../../lib/files/local-time';
import type { MadeFile } from '../../lib/files/make-file';
import { type Decisions, matchRoster, type RosterUnit } from '../../lib/history/roster';
import { unitCore } from '../../lib/history/unit';
import { languageOf } from '../../lib/settings/schema';
import { isGovernmentSite } from '../../lib/settings/sites';
import { loadBatch, storeBatch } from '../../lib/storage/batch';
import { loadDismissals } from '../../lib/storage/dismissals';
import { takeOffer } from '../../lib/storage/offer';
import { keepResults, loadCheck, loadResults } from '../../lib/storage/results';
import { loadSettings } from '../../lib/storage/settings';
import { buildView, viewWithDismissals } from '../../lib/view/build';
import type { Pointer } from '../../lib/view/schema';
import { type KeptResult, summaryOf } from '../../lib/view/summary';
import type { Language } from '../../lib/words/types';
import { workbenchTexts } from '../../lib/words/ui/workbench';
import { wordingOf } from '../../lib/words/wording';
import { saveFile } from '../screen/save-file';
import { startClock } from './clock';
import { openAtPlace } from './open-page';
import { closeLeftovers, createPages } from './pages';
import { foundReports, readRoster } from './roster';
import { createRunner, type Runner } from './runner';
import { copyNotes, exportLines, makeCircular } from './take-away';
import { heldAgain } from './years';

/** Only one page runs the queue: it holds this lock. */
const LOCK = 'nianbao-batch';
/** What the page that runs the queue tells the others after each change. */
const CHANNEL = 'nianbao-batch';
/** Minutes are told from so many finished pages on. */
const PAGES_TO_TELL = 3;

/** The page's doings. */
export interface Controller {
  state(): WorkbenchState | null;
  language(): Language;
  start(): Promise<void>;
  actions: WorkbenchActions;
}

/** @param draw is called after every change of the state */
export function createController(draw: () => void): Controller {
  const clock = startClock();
  const pages = createPages(clock.sleep);
  const channel = new BroadcastChannel(CHANNEL);
  let language: Language = browserLanguage();
  let role: WorkbenchState['role'] = 'watching';
  let runner: Runner | null = null;
  let batch: Batch = emptyBatch();
  let results = new Map<string, KeptResult[]>();
  let lines: ResultLine[] = [];
  let offer: readonly ReportLink[] = [];
  let chosen: ShownReport | null = null;
  let status: WorkbenchState['status'] = null;
  let storeFailed = false;
  let ready = false;
  let began: { at: number; ended: number } | null = null;
  let roster: { units: RosterUnit[]; year: number } | null = null;
  const decisions = new Map<string, string | null>();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const texts = () => workbenchTexts[language];

  function say(text: string, bad = false): void {
    clearTimeout(silence);
    status = { text, bad };
    if (!bad) {
      silence = setTimeout(() => {
        status = null;
        draw();
      }, 6_000);
    }
    draw();
  }

  function show(next: Batch): void {
    batch = next;
    lines = linesOf(batch.rows.values(), results);
    const { done, noReport, failed, all } = countRows(batch);
    if (batch.mode !== 'running') began = null;
    else began ??= { at: Date.now(), ended: done + noReport + failed };
    document.title = all === 0 ? texts().title : `(${done + noReport + failed}/${all}) ${texts().title}`;
    draw();
  }

  function minutesLeft(): number | null {
    if (began === null) return null;
    const { done, noReport, failed, waiting, underWay } = countRows(batch);
    const ended = done + noReport + failed - began.ended;
    if (ended < PAGES_TO_TELL) return null;
    return Math.max(1, Math.round(((Date.now() - began.at) / ended) * ((waiting + underWay) / 60_000)));
  }

  function state(): WorkbenchState | null {
    if (!ready) return null;
    const leftAlone = [...batch.hosts]
      .filter(([, host]) => host.leftAlone)
      .map(([host]) => ({
        host,
        rows: [...batch.rows.values()].filter((row) => row.host === host && row.state.at === 'waiting').length,
      }))
      .filter(({ rows }) => rows > 0);
    const words = wordingOf(language);
    const found = foundReports(lines);
    return {
      role,
      mode: batch.mode,
      counts: countRows(batch),
      pace: batch.pace,
      leftAlone,
      minutesLeft: minutesLeft(),
      offer,
      lines,
      chosen,
      roster: roster && {
        lines: matchRoster(roster.units, found, roster.year, decisions as Decisions),
        names: new Map(found.map(({ id, unit }) => [id, unit ?? texts().noUnit])),
      },
      status,
      storeFailed,
      ruleNames: new Map(ruleIds.map((rule) => [rule, words.ruleName(rule)])),
    };
  }

  async function start(): Promise<void> {
    language = languageOf((await loadSettings()).settings, browserLanguage());
    channel.addEventListener('message', () => void reload());
    offer = await takeOffer();
    await reload();
    ready = true;
    draw();
    // Held as long as this page lives. A page that waits for it watches, and takes over when the other one goes.
    void navigator.locks.request(LOCK, async () => {
      await own();
      await new Promise(() => {});
    });
  }

  /** What is stored, shown: for a page that watches another one, and before this one owns the queue. */
  async function reload(): Promise<void> {
    if (role === 'own') return;
    try {
      const [{ batch: stored }, kept] = await Promise.all([loadBatch(), loadResults()]);
      results = byRow(kept);
      show(stored);
    } catch {
      storeFailed = true;
      draw();
    }
  }

  async function own(): Promise<void> {
    try {
      const { batch: stored, tabs } = await loadBatch();
      results = byRow(await loadResults());
      await closeLeftovers(tabs);
      // Whatever was open when the last page went is waiting again, and nothing goes on unasked after a crash but what was running.
      const resumed = step(stored, { type: 'resumed', now: Date.now() });
      if (resumed !== stored) await storeBatch(stored, resumed, []);
      role = 'own';
      runner = createRunner(resumed, {
        desk: pages,
        keeper: { store, keepReports },
        now: Date.now,
        jitter: Math.random,
        wakeAt: (moment) => void clock.sleep(moment - Date.now()).then(() => runner?.tick()),
        changed: (next) => {
          show(next);
          if (next.mode !== 'running') void pages.closeFree();
        },
        storeFailed: () => {
          storeFailed = true;
        },
      });
      show(resumed);
      runner.tick();
    } catch {
      storeFailed = true;
      draw();
    }
  }

  async function store(before: Batch, now: Batch, tabs: readonly number[]): Promise<void> {
    await storeBatch(before, now, tabs);
    storeFailed = false;
    for (const [id, row] of before.rows) {
      const kept = now.rows.get(id);
      if (!kept || (kept.state.at === 'waiting' && row.state.at !== 'waiting')) results.delete(id);
    }
    channel.postMessage('changed');
  }

  async function keepReports(row: Row, found: readonly Evidence[]): Promise<void> {
    const checkedAt = now();
    const reports = await Promise.all(
      found.map(async (check) => {
        const view = await viewWithDismissals(check, await loadDismissals(pageOf(check)), language);
        return { check, checkedAt, summary: summaryOf(check, view) };
      }),
    );
    await keepResults(row.id, reports);
    results.set(
      row.id,
      reports.map(({ summary }, index) => ({ row: row.id, index, checkedAt, summary })),
    );
    // The ledger has these reports now: other years of the same units are held against them.
    const changed = await heldAgain([...results.values()].flat(), found, language).catch(() => []);
    for (const result of changed) {
      const before = results.get(result.row) ?? [];
      results.set(
        result.row,
        before.map((each) => (each.index === result.index ? result : each)),
      );
    }
  }

  function tell(event: BatchEvent): void {
    void runner?.tell(event);
  }

  function add(rows: readonly NewRow[], doubles: number, nonsense: number): void {
    const before = batch.rows.size;
    void runner?.tell({ type: 'add', rows, now: Date.now() }).then(() => {
      const added = batch.rows.size - before;
      say(texts().added(added - nonsense, doubles + rows.length - added, nonsense));
    });
  }

  const newRow = (url: string, unit: string | null): NewRow => ({
    id: crypto.randomUUID(),
    source: { kind: 'address', url },
    unit,
  });

  const waitingUrls = (): string[] =>
    [...batch.rows.values()].flatMap(({ state: at, source }) => (at.at === 'waiting' ? [source.url] : []));

  /** Hosts beyond gov.cn are asked for together; to be called first thing in a click. */
  async function askForHosts(urls = waitingUrls()): Promise<boolean> {
    const hosts = new Set(
      urls
        .map((url) => hostOf(url).replace(/:\d+$/, ''))
        .filter((host) => host !== '' && !isGovernmentSite(host))
        .map((host) => `*://${host}/*`),
    );
    if (hosts.size === 0) return true;
    return browser.permissions.request({ origins: [...hosts] }).catch(() => false);
  }

  async function choose(id: string | null): Promise<void> {
    const line = lines.find((each) => each.id === id);
    if (!line?.result) {
      chosen = null;
      draw();
      return;
    }
    const { row, index, checkedAt } = line.result;
    const check = await loadCheck(row, index);
    if (check === null) return say(texts().failures['check-failed'], true);
    const view = buildView(check, language, await known(check));
    chosen = { line: line.id, view, checkedAt };
    draw();
  }

  /** Problems that were set aside are left out; nothing is set aside here, so none has a name by which it could be. */
  async function known(check: Evidence) {
    return { ...(await matchDismissals(check, await loadDismissals(pageOf(check)))), identities: new Map() };
  }

  /** Says whether the browser has saved the file, under which name. */
  async function saved(making: Promise<MadeFile>): Promise<void> {
    const [file, { uiTexts }] = await Promise.all([making, import('../../lib/words/ui/screen')]);
    if (await saveFile(file)) say(uiTexts[language].exported(file.name, texts().title));
    else say(uiTexts[language].exportFailed, true);
  }

  const actions: WorkbenchActions = {
    addText: (text) => {
      const { lines: pasted, doubles } = readPasted(text);
      add(
        pasted.map(({ url, unit, text: words }) => newRow(url ?? words, unit)),
        doubles,
        pasted.filter(({ url }) => url === null).length,
      );
    },
    addTabs: async () => {
      const open = await browser.tabs.query({ url: ['*://*/*'] });
      const own = new Set(pages.tabs());
      const urls = open.flatMap(({ id, url }) => (url && id !== undefined && !own.has(id) ? [url] : []));
      add(
        urls.map((url) => newRow(url, null)),
        0,
        0,
      );
    },
    takeLinks: (links) => {
      offer = [];
      if (links.length === 0) return draw();
      const rows = links.map(({ url, unit }) => newRow(url, unit));
      void askForHosts(rows.map(({ source }) => source.url)).then(() => {
        add(rows, 0, 0);
        tell({ type: 'start', now: Date.now() });
      });
    },
    start: () => void askForHosts().then(() => tell({ type: 'start', now: Date.now() })),
    pause: () => tell({ type: 'pause' }),
    stop: () => {
      tell({ type: 'stop', now: Date.now() });
      void pages.closeAll();
    },
    retry: (which) => {
      tell({ type: 'retry', which, now: Date.now() });
      void askForHosts().then(() => tell({ type: 'start', now: Date.now() }));
    },
    remove: (ids) => tell({ type: 'remove', ids }),
    clear: () => {
      chosen = null;
      void pages.closeAll();
      tell({ type: 'remove', ids: [...batch.rows.keys()] });
    },
    setPace: (pace) => tell({ type: 'pace', pace }),
    tryHost: (host) => tell({ type: 'try-host', host, now: Date.now() }),
    showPerson: (id) => {
      const row = batch.rows.get(id);
      if (row) void pages.show(row);
    },
    choose: (id) => void choose(id),
    openPage: (at: Pointer | null) => {
      if (chosen) void openAtPlace(chosen.view.url, Number(chosen.line.split('/')[1] ?? 0), at);
    },
    exportData: (kind, chosenLines) => void saved(exportLines(kind, chosenLines, language)),
    copyNotes: async (chosenLines) => {
      const copied = await copyNotes(chosenLines);
      if (copied === null) say(texts().copyFailed, true);
      else say(texts().notesCopied(copied));
    },
    makeCircular: (chosenLines) => void saved(makeCircular(chosenLines, now().slice(0, 10), language)),
    compareRoster: (text, year, due) => {
      roster = { units: readRoster(text, due), year };
      draw();
    },
    decideUnit: (name, unit) => {
      decisions.set(unitCore(name), unit);
      draw();
    },
  };

  return { state, language: () => language, start, actions };
}

/** This moment, ISO, with the offset of the person's clock. */
function now(): string {
  const date = new Date();
  return timeWithOffset(date, -date.getTimezoneOffset());
}

function byRow(kept: readonly KeptResult[]): Map<string, KeptResult[]> {
  const rows = new Map<string, KeptResult[]>();
  for (const result of kept) rows.set(result.row, [...(rows.get(result.row) ?? []), result]);
  return rows;
}
