import { browser } from 'wxt/browser';
import { linesOf } from '../../components/workbench/lines';
import type { ResultLine, WorkbenchActions, WorkbenchState } from '../../components/workbench/types';
import { sourceName } from '../../lib/batch/addresses';
import type { ReportLink } from '../../lib/batch/links';
import { countRows, emptyBatch, hostsLeftAlone, nextStep, step } from '../../lib/batch/queue';
import type { Batch, BatchEvent, NewRow, Row, RunNote } from '../../lib/batch/types';
import { browserLanguage } from '../../lib/browser/language';
import { ruleIds } from '../../lib/contract/rule-ids';
import { DEFAULT_SETTINGS, languageOf, type Settings } from '../../lib/settings/schema';
import { loadBatch, storeBatch } from '../../lib/storage/batch';
import { keepColumns, loadColumns } from '../../lib/storage/columns';
import { isNewer } from '../../lib/storage/database';
import { onDismissalsChanged } from '../../lib/storage/dismissals';
import { dropLooseFiles } from '../../lib/storage/files';
import { changeRun, deleteRun, listRuns } from '../../lib/storage/runs';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import type { Language } from '../../lib/words/types';
import { workbenchTexts } from '../../lib/words/ui/workbench';
import { type ResultColumn, resultColumns } from '../../lib/words/ui-types/workbench';
import { wordingOf } from '../../lib/words/wording';
import { handOver, isQueueRun } from '../screen/read-at-once';
import { comeForward, disappoints, isAtOnce, linksAtOnce } from './at-once';
import { startClock } from './clock';
import { readFile } from './drafts';
import { askForHosts, createOffer, takeChosen, takeFiles, takeTabs, takeText } from './intake';
import { closeLeftovers, createPages } from './pages';
import { createProgress } from './progress';
import { createResultBook, presentTime } from './result-book';
import { createRosterBook } from './roster';
import { createRunner, type Desk, type Runner } from './runner';
import { createSaying } from './say';
import { createShown } from './shown';
import { createTakeAway } from './take-away';
import { takeOver } from './take-over';
import { watchNetwork } from './watch-network';

/** What the page that runs the queue tells the others after each change. */
const CHANNEL = 'nianbao-batch';

/** The page's doings. */
export interface Controller {
  state(): WorkbenchState | null;
  language(): Language;
  start(): Promise<void>;
  setDropping(on: boolean): void;
  actions: WorkbenchActions;
}

/**
 * @param pane holds a file while it is read
 * @param draw is called after every change of the state
 */
export function createController(pane: HTMLElement, draw: () => void): Controller {
  const clock = startClock();
  const pages = createPages(clock.sleep);
  const desk: Desk = {
    ...pages,
    read: (row) => (row.source.kind === 'file' ? readFile(pane, row, settings, language) : pages.read(row)),
  };
  const channel = new BroadcastChannel(CHANNEL);
  let language: Language = browserLanguage();
  let settings: Settings = DEFAULT_SETTINGS;
  let columns: readonly ResultColumn[] = resultColumns;
  let runs: RunNote[] = [];
  let role: WorkbenchState['role'] = 'starting';
  let runner: Runner | null = null;
  let batch: Batch = emptyBatch();
  const { status, say } = createSaying(draw);
  const book = createResultBook(() => language);
  const offer = createOffer(pages);
  let lines: ResultLine[] = [];
  const shown = createShown({
    book,
    line: (id) => lines.find((line) => line.id === id),
    language: () => language,
    say,
    draw,
  });
  const progress = createProgress();
  const roster = createRosterBook();
  let trouble: WorkbenchState['trouble'] = null;
  let offline = false;
  /** True while the list is paused for want of a network. */
  let halted = false;
  let rulesChanged = false;
  let dropping = false;
  let ready = false;
  const texts = () => workbenchTexts[language];

  function show(next: Batch): void {
    batch = next;
    lines = linesOf(batch.rows.values(), book.byRow());
    progress.follow(batch.mode, countRows(batch), texts().title);
    draw();
  }

  function state(): WorkbenchState | null {
    if (!ready) return null;
    const words = wordingOf(language);
    return {
      role,
      mode: batch.mode,
      counts: countRows(batch),
      pace: batch.pace,
      leftAlone: hostsLeftAlone(batch),
      minutesLeft: progress.minutesLeft(countRows(batch)),
      offer: offer.list().links,
      offersMore: offer.list().next !== null,
      lines,
      chosen: shown.report(),
      roster: roster.compared(lines, texts().noUnit),
      status: status(),
      trouble,
      offline: offline && (halted || nextStep(batch, Number.POSITIVE_INFINITY).open.length > 0),
      rulesChanged,
      dropping,
      columns,
      runs,
      ruleNames: new Map(ruleIds.map((rule) => [rule, words.ruleName(rule)])),
    };
  }

  async function start(): Promise<void> {
    settings = (await loadSettings()).settings;
    language = languageOf(settings, browserLanguage());
    if (browser.extension.inIncognitoContext) {
      trouble = 'private';
      ready = true;
      return draw();
    }
    columns = await loadColumns();
    channel.addEventListener('message', () => void reload());
    onSettingsChanged((known) => void useSettings(known.settings));
    onDismissalsChanged((keys) => void lookAgain(new Set(keys)));
    watchNetwork(goOffline, goOnline);
    await offer.take();
    await reload();
    if (await isQueueRun()) role = 'watching';
    ready = true;
    const wanted = linksAtOnce(offer.list());
    if (wanted.length > 0 && (await handOver(wanted)) === 'taken') {
      offer.putAway();
      say(texts().readingAtOnce);
    }
    draw();
    takeOver({ own, mayOwn: () => trouble !== 'newer', sleep: clock.sleep, readNow });
  }

  /** What is stored, shown: for a page that watches another one, and before this one owns the queue. */
  async function reload(): Promise<void> {
    if (role === 'own') return;
    try {
      const [{ batch: stored }, putAway] = await Promise.all([loadBatch(), listRuns(), book.reload()]);
      runs = putAway;
      show(stored);
    } catch (error) {
      storeRefused(error);
    }
  }

  function storeRefused(error: unknown): void {
    trouble = isNewer(error) ? 'newer' : 'full';
    draw();
  }

  /** What was checked stays in the words and by the rules of its time, but for its names and lists, which are made anew. */
  async function useSettings(next: Settings): Promise<void> {
    const before = settings;
    settings = next;
    language = languageOf(settings, browserLanguage());
    const rules = ({ rulesOff, rulesOn }: Settings) => JSON.stringify([rulesOff, rulesOn]);
    if (rules(before) !== rules(next) && book.byRow().size > 0) rulesChanged = true;
    await shown.again();
    show(batch);
  }

  /** Something was set aside or restored, here or anywhere else: the reports of these pages come to something else. */
  async function lookAgain(keys: ReadonlySet<string>): Promise<void> {
    await book.lookAgain(keys, role === 'own').catch(storeRefused);
    await shown.again(keys);
    show(batch);
  }

  function goOffline(): void {
    offline = true;
    halted = batch.mode === 'running' && role === 'own';
    if (halted) tell({ type: 'pause' });
    draw();
  }

  function goOnline(): void {
    offline = false;
    // What somebody waits for is opened also where the list itself rests.
    runner?.tick();
    if (halted) tell({ type: 'start', now: Date.now() });
    halted = false;
    draw();
  }

  /** Takes the queue over; false where the store does not let it. */
  async function own(): Promise<boolean> {
    let resumed: Batch;
    try {
      const { batch: stored, tabs } = await loadBatch();
      await book.reload();
      await closeLeftovers(tabs, new Set([...stored.rows.values()].map(({ source }) => sourceName(source))));
      await dropLooseFiles(new Set(stored.rows.keys()));
      runs = await listRuns();
      // Whatever was open when the last page went is waiting again. Unasked goes on what was running, and a page that somebody waits for.
      resumed = step(stored, { type: 'resumed', now: Date.now() });
      if (resumed !== stored) await storeBatch(stored, resumed, []);
    } catch (error) {
      storeRefused(error);
      return false;
    }
    role = 'own';
    trouble = null;
    run(resumed);
    const wanted = linksAtOnce(offer.list());
    if (wanted.length > 0) void readNow(wanted);
    return true;
  }

  /** Goes on with this batch. */
  function run(stored: Batch): void {
    const own = createRunner(stored, {
      desk,
      keeper: { store, keepReports: book.keep },
      isOnline: () => !offline,
      now: Date.now,
      jitter: Math.random,
      wakeAt: (moment) => void clock.sleep(moment - Date.now()).then(() => own === runner && own.tick()),
      changed: (next) => {
        if (own !== runner) return;
        if (disappoints(batch, next)) void comeForward();
        show(next);
        if (next.mode !== 'running') void pages.closeFree();
      },
      storeFailed: storeRefused,
    });
    runner = own;
    show(stored);
    own.tick();
  }

  /** Puts the list away, and opens an earlier one or an empty one in its place. */
  async function change(next: string | null): Promise<void> {
    if (role !== 'own' || batch.mode === 'running') return;
    await shown.choose(null);
    rulesChanged = false;
    try {
      await pages.closeAll();
      const opened = await changeRun(next, crypto.randomUUID(), presentTime());
      await book.reload();
      runs = await listRuns();
      channel.postMessage('changed');
      run(opened);
      if (next !== null) say(texts().runs.opened(opened.rows.size));
    } catch (error) {
      storeRefused(error);
    }
  }

  async function store(before: Batch, now: Batch, tabs: readonly number[]): Promise<void> {
    await storeBatch(before, now, tabs);
    trouble = null;
    book.forget(before, now);
    channel.postMessage('changed');
  }

  function tell(event: BatchEvent): void {
    void runner?.tell(event);
  }

  /** False where the store does not take them: the page says so already. */
  async function add(rows: readonly NewRow[], doubles: number, nonsense: number): Promise<boolean> {
    const before = batch.rows.size;
    if (!(await runner?.tell({ type: 'add', rows, now: Date.now() }))) return false;
    const added = batch.rows.size - before;
    say(texts().added(added - nonsense, doubles + rows.length - added, nonsense));
    return true;
  }

  /** Has these read before all others; false where the store does not take them: the page says so, in front. */
  async function readNow(links: readonly ReportLink[]): Promise<boolean> {
    if (!(await runner?.tell({ type: 'read-first', rows: takeChosen(links), now: Date.now() }))) {
      void comeForward();
      return false;
    }
    offer.putAway();
    say(texts().readingAtOnce);
    return true;
  }

  /** The addresses of rows in these states. */
  const urlsOf = (fits: (row: Row) => boolean): string[] =>
    [...batch.rows.values()].flatMap((row) => (row.source.kind === 'address' && fits(row) ? [row.source.url] : []));

  async function addFiles(files: readonly File[]): Promise<void> {
    if (role !== 'own') return;
    try {
      await add(await takeFiles(files), 0, 0);
      await dropLooseFiles(new Set(batch.rows.keys()));
      tell({ type: 'start', now: Date.now() });
    } catch (error) {
      storeRefused(error);
    }
  }

  const actions: WorkbenchActions = {
    addText: (text) => {
      const { rows, doubles, nonsense } = takeText(text);
      return add(rows, doubles, nonsense);
    },
    addTabs: async () => void add(await takeTabs(pages), 0, 0),
    addFiles: (files) => void addFiles(files),
    nextPage: async () => {
      const added = await offer.readNext();
      if (added === null) say(texts().nextPageFailed, true);
      else say(texts().nextPageAdded(added));
      if (batch.mode !== 'running') void pages.closeFree();
    },
    takeLinks: (links) => {
      offer.putAway();
      if (links.length === 0) return draw();
      void askForHosts(links.map(({ url }) => url)).then(() => {
        if (isAtOnce()) return void readNow(links);
        void add(takeChosen(links), 0, 0);
        tell({ type: 'start', now: Date.now() });
      });
    },
    start: () =>
      void askForHosts(urlsOf(({ state: { at } }) => at === 'waiting')).then(() =>
        tell({ type: 'start', now: Date.now() }),
      ),
    pause: () => tell({ type: 'pause' }),
    stop: () => {
      halted = false;
      tell({ type: 'stop', now: Date.now() });
      void pages.closeAll();
    },
    retry: (which) => {
      if (which === 'all') rulesChanged = false;
      void askForHosts(urlsOf(() => true)).then(() => {
        tell({ type: 'retry', which, now: Date.now() });
        tell({ type: 'start', now: Date.now() });
      });
    },
    remove: (ids) => {
      shown.leave(ids);
      tell({ type: 'remove', ids });
    },
    newRun: () => void change(null),
    openRun: (id) => void change(id),
    deleteRun: async (id) => {
      await deleteRun(id).catch(storeRefused);
      runs = await listRuns().catch(() => runs);
      channel.postMessage('changed');
      draw();
    },
    setColumns: (chosenColumns) => {
      columns = resultColumns.filter((column) => chosenColumns.includes(column));
      void keepColumns(columns);
      draw();
    },
    setPace: (pace) => tell({ type: 'pace', pace }),
    tryHost: (host) => tell({ type: 'try-host', host, now: Date.now() }),
    showPerson: (id) => {
      const row = batch.rows.get(id);
      if (row) void pages.show(row);
    },
    choose: (id) => void shown.choose(id),
    openPage: (at) => void shown.open(at),
    setAside: shown.setAside,
    restore: (entry) => void shown.restore(entry),
    ...createTakeAway({ language: () => language, roster: () => roster.compared(lines, texts().noUnit), say }),
    compareRoster: (text, year, due) => {
      roster.compare(text, year, due);
      draw();
    },
    decideUnit: (name, unit) => {
      roster.decide(name, unit);
      draw();
    },
  };

  return {
    state,
    language: () => language,
    start,
    setDropping: (on) => {
      if (dropping === on) return;
      dropping = on;
      draw();
    },
    actions,
  };
}
