/** Keeps the open drafts: draws, reads and checks them, and turns what the person does into changes of list and marks. */
import { browser } from 'wxt/browser';
import type {
  ComparisonState,
  DocumentActions,
  DocumentState,
  DraftNoteKind,
  DraftState,
  OpenPage,
} from '../../components/document/types';
import type { ReportActions, Status } from '../../components/types';
import { LARGEST_FILE } from '../../lib/documents/draw';
import { type Drawn, Refused } from '../../lib/documents/types';
import { createLocator } from '../../lib/page/places/locator';
import type { Settings } from '../../lib/settings/schema';
import { progressSince } from '../../lib/view/progress';
import type { Language } from '../../lib/view/schema';
import { documentTexts, draftUiTexts } from '../../lib/words/ui/document';
import { createPresenter } from '../inspector.content/presenter';
import { openHelp, openLedger, openOptions } from '../screen/open-pages';
import { dismissalStatus, restoredStatus, restoreProblem, setProblemAside } from '../screen/set-aside';
import { copyNoteOf, saveEvidence } from '../screen/take-away';
import { type CheckedDraft, checkDraft } from './check-draft';
import { comparePage, openPages } from './compare';
import { keepDraft } from './keep-draft';
import { placeDraft } from './place-draft';
import { readDraft } from './read-draft';
import type { Draft, DraftFile, DraftPaste } from './types';
import { compareFollowers, setEarlier } from './versions';

/** What the page can do. */
export interface Controller {
  state(): DocumentState;
  language(): Language;
  actions: DocumentActions;
  openFiles(files: readonly DraftFile[]): Promise<void>;
  openPaste(paste: DraftPaste): Promise<void>;
  /** Opens the made-up report of the package, and leads to its wrong number. */
  openSample(): Promise<void>;
  setDropping(on: boolean): void;
  /** Other rules, another language: what is said of every draft is said anew. */
  useSettings(settings: Settings, language: Language): Promise<void>;
}

/**
 * @param pane holds the drafts as drawn
 * @param draw is called after every change of the state
 */
export function createController(pane: HTMLElement, first: Settings, spoken: Language, draw: () => void): Controller {
  const presenter = createPresenter(
    document,
    (rule) => void openHelp(rule),
    () => pane.getBoundingClientRect(),
  );
  let settings = first;
  let language = spoken;
  let drafts: Draft[] = [];
  let serial = 0;
  let pastes = 0;
  let state: Omit<DocumentState, 'drafts'> = {
    front: null,
    status: null,
    current: null,
    busy: false,
    pasting: false,
    dropping: false,
  };
  /** Files are read one after the other: together they would only hold each other up. */
  let queue: Promise<void> = Promise.resolve();

  const set = (change: Partial<typeof state>) => {
    state = { ...state, ...change };
    draw();
  };
  const say = (text: string, bad = false) => set({ status: { text, bad }, busy: false });
  const texts = () => draftUiTexts(language);
  const nameOf = ({ report: { body, year } }: CheckedDraft['evidence']) => texts().reportName(body, year);
  const front = () => drafts.find(({ id }) => id === state.front) ?? null;

  function bringToFront(id: number | null): void {
    for (const draft of drafts) draft.placed?.setFront(draft.id === id);
    set({ front: id, current: null, status: null });
    present();
  }

  /** Marks the draft in front. */
  function present(): void {
    const draft = front();
    const { checked, reading } = draft ?? {};
    if (!draft || !checked || !reading) {
      presenter.present(null);
      return;
    }
    const locator = createLocator(checked.evidence, checked.landmarks, reading.anchors);
    presenter.present({ reports: [{ view: checked.view, locator }], marks: settings.marks });
    setState(draft, reportState(draft, checked));
  }

  function setState(draft: Draft, next: DraftState): void {
    draft.state = next;
    draw();
  }

  /** Something is said otherwise of a draft that is shown as a report. */
  function sayAnew(draft: Draft): void {
    if (draft.checked && draft.state.kind === 'report') setState(draft, reportState(draft, draft.checked));
  }

  function reportState({ id, notes, progress, comparison }: Draft, { view, extent }: CheckedDraft): DraftState {
    return {
      kind: 'report',
      report: { frameId: id, report: 0, view, marksShown: presenter.marksShown() },
      notes: [...notes, ...(extent === 'whole' ? [] : [extent])],
      progress,
      comparison,
    };
  }

  function add(name: string, pasted: boolean): Draft {
    serial += 1;
    const draft: Draft = {
      id: serial,
      name,
      pasted,
      state: { kind: 'reading' },
      placed: null,
      reading: null,
      notes: [],
      checked: null,
      follows: null,
      progress: null,
      comparison: null,
    };
    drafts = [...drafts, draft];
    return draft;
  }

  /** Draws, reads and checks; the draft takes the place of an earlier version of itself. */
  async function take(draft: Draft, drawing: () => Promise<Drawn>, note?: DraftNoteKind): Promise<void> {
    const before = draft.checked;
    setState(draft, { kind: 'reading' });
    if (draft.id === state.front) presenter.present(null);
    try {
      const drawn = await drawing();
      if (!drafts.includes(draft)) {
        drawn.release?.();
        return;
      }
      draft.placed?.remove();
      draft.placed = placeDraft(pane, drawn);
      draft.placed.setFront(draft.id === state.front);
      draft.notes = note ? [note, ...drawn.notes] : drawn.notes;
      // It was another version that was compared.
      draft.comparison = null;
      draft.reading = readDraft(draft.placed.element, drawn, draft.pasted);
      await check(draft, before);
    } catch (error) {
      draft.placed?.remove();
      Object.assign(draft, { placed: null, reading: null, checked: null });
      setEarlier(drafts, draft, null);
      if (!(error instanceof Refused)) console.error(error);
      setState(draft, error instanceof Refused ? { kind: 'refused', reason: error.reason } : { kind: 'failed' });
    }
    compareFollowers(drafts, draft.id).forEach(sayAnew);
  }

  /** Checks what was read. `before` is the version to compare with, null for the first. */
  async function check(draft: Draft, before: CheckedDraft | null): Promise<void> {
    if (!draft.reading) return;
    const checked = await checkDraft(draft.reading.source, draft.name, settings, language);
    if (checked.kind !== 'report') {
      draft.checked = null;
      setEarlier(drafts, draft, null);
      setState(draft, checked);
    } else {
      draft.checked = checked;
      if (before) Object.assign(draft, { progress: progressSince(before, checked), follows: null });
      setState(draft, reportState(draft, checked));
    }
    if (draft.id === state.front) present();
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work, work);
    return queue;
  }

  /** Something of a draft was set aside or restored: the list is made anew, the draft is the same. */
  async function checkAgain(draft: Draft): Promise<void> {
    await check(draft, null);
  }

  async function tell(draft: Draft, { text, bad }: Status): Promise<boolean> {
    if (!bad) await checkAgain(draft);
    say(text, bad);
    return !bad;
  }

  function setComparison(draft: Draft, comparison: ComparisonState | null): void {
    draft.comparison = comparison;
    sayAnew(draft);
  }

  async function compareWith(page: OpenPage): Promise<void> {
    const draft = front();
    if (!draft?.reading) return;
    const { source } = draft.reading;
    const differences = await comparePage(page, source, language);
    // The draft came in a newer version meanwhile.
    if (draft.reading?.source !== source) return;
    setComparison(draft, differences ? { kind: 'result', title: page.title, differences } : { kind: 'gone' });
  }

  async function compare(): Promise<void> {
    const draft = front();
    if (!draft) return;
    const pages = await openPages();
    const [only] = pages;
    if (only && pages.length === 1) await compareWith(only);
    else setComparison(draft, { kind: 'choice', pages });
  }

  const report: ReportActions = {
    show(at) {
      const { found, number } = presenter.show(at);
      if (!found) return say(texts().placeGone, true);
      set({ status: null, ...(number === null ? {} : { current: number }) });
    },
    hint: (at) => presenter.hint(at),
    step(direction) {
      const { number } = presenter.step(direction, 'around');
      if (number !== null) set({ current: number });
    },
    setMarks(shown) {
      presenter.setMarks(shown);
      const draft = front();
      if (draft) sayAnew(draft);
    },
    async recheck() {
      const draft = front();
      if (!draft) return;
      await checkAgain(draft);
      set({ current: null });
      say(texts().rechecked);
    },
    async exportData(kind) {
      const evidence = front()?.checked?.evidence;
      if (!evidence) return say(texts().exportGone, true);
      set({ busy: true, status: { text: texts().exporting, bad: false } });
      const { done } = await saveEvidence([evidence], kind, language).catch(() => ({ done: false }));
      if (done) say(texts().exported(texts().exports[kind], nameOf(evidence)));
      else say(texts().exportFailed, true);
    },
    async copyNote() {
      const evidence = front()?.checked?.evidence;
      if (!evidence) return say(texts().exportGone, true);
      const { done } = await copyNoteOf(evidence).catch(() => ({ done: false }));
      if (done) say(texts().noteCopied(nameOf(evidence)));
      else say(texts().noteFailed, true);
    },
    openSettings: () => void openOptions(null),
    openLedger: () => void openLedger(front()?.checked?.evidence.report.body ?? null, ''),
    // A draft links to nobody's report.
    compareLastYear: async () => false,
    async setAside(item, reason, words) {
      const draft = front();
      if (!draft?.checked) return false;
      // Name and words would stay on the disk.
      const result = browser.extension.inIncognitoContext
        ? 'private'
        : await setProblemAside(null, draft.checked.view, item, { reason, words });
      return tell(draft, dismissalStatus(result, item, texts()));
    },
    async restore(entry) {
      const draft = front();
      if (!draft?.checked) return;
      const { view } = draft.checked;
      await tell(draft, restoredStatus(await restoreProblem(null, view, entry), view, entry, texts()));
    },
    async readTables(view) {
      const evidence = front()?.checked?.evidence;
      const { buildTables } = await import('../../lib/view/tables');
      return evidence ? buildTables(evidence, view) : null;
    },
  };

  return {
    state: () => ({ ...state, drafts: drafts.map(({ id, name, state, follows }) => ({ id, name, state, follows })) }),
    language: () => language,
    actions: {
      choose: bringToFront,
      close(id) {
        const at = drafts.findIndex((draft) => draft.id === id);
        drafts[at]?.placed?.remove();
        drafts = drafts.filter((draft) => draft.id !== id);
        compareFollowers(drafts, id).forEach(sayAnew);
        if (state.front === id) bringToFront((drafts[at] ?? drafts[at - 1])?.id ?? null);
        else draw();
      },
      setPasting: (pasting) => set({ pasting }),
      follow(id) {
        const draft = front();
        if (!draft) return;
        setEarlier(drafts, draft, id);
        sayAnew(draft);
      },
      compare: () => void compare(),
      compareWith: (page) => void compareWith(page),
      closeComparison() {
        const draft = front();
        if (draft) setComparison(draft, null);
      },
      keep() {
        const checked = front()?.checked;
        if (!checked) return;
        void keepDraft(checked).then((trouble) => {
          const { kept, notKept } = documentTexts[language];
          say(trouble === null ? kept(nameOf(checked.evidence)) : notKept[trouble], trouble !== null);
        });
      },
      report,
    },
    async openFiles(files) {
      const opened = files.map((file) => {
        // The same name again: the same document, corrected.
        const draft = drafts.find(({ name, pasted }) => name === file.name && !pasted) ?? add(file.name, false);
        return { draft, file };
      });
      const [first] = opened;
      if (!first) return;
      bringToFront(first.draft.id);
      await Promise.all(
        opened.map(({ draft, file }) =>
          inTurn(() =>
            take(draft, async () => {
              if (file.size > LARGEST_FILE) throw new Refused('too-large');
              const [{ drawFile }, bytes] = await Promise.all([import('../../lib/documents/draw'), file.arrayBuffer()]);
              return drawFile(new Uint8Array(bytes), document);
            }),
          ),
        ),
      );
    },
    async openPaste(paste) {
      // Pasted while another paste is in front: the same document, corrected.
      let draft = front();
      if (!draft?.pasted) {
        pastes += 1;
        draft = add(documentTexts[language].pasted(pastes), true);
      }
      const taken = draft;
      set({ pasting: false });
      bringToFront(taken.id);
      await inTurn(() =>
        take(taken, async () => {
          const { drawPaste } = await import('../../lib/documents/draw');
          return drawPaste(paste, document);
        }),
      );
    },
    async openSample() {
      const draft = add(documentTexts[language].sample, false);
      bringToFront(draft.id);
      await inTurn(() =>
        take(
          draft,
          async () => {
            const [{ drawHtml }, { default: markup }] = await Promise.all([
              import('../../lib/documents/draw-html'),
              import('../../assets/sample/report.html?raw'),
            ]);
            return drawHtml(markup, document);
          },
          'sample',
        ),
      );
      if (draft.id === state.front) report.step('next');
    },
    setDropping(dropping) {
      if (state.dropping !== dropping) set({ dropping });
    },
    async useSettings(next, spokenNow) {
      settings = next;
      language = spokenNow;
      for (const draft of drafts) await checkAgain(draft);
      draw();
    },
  };
}
