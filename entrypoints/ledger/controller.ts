/** Keeps what the ledger's page shows, and does what the person asks of it. */
import { browser } from 'wxt/browser';
import type { LedgerActions, LedgerState } from '../../components/ledger/types';
import type { Status } from '../../components/types';
import { browserLanguage } from '../../lib/browser/language';
import { languageOf } from '../../lib/settings/schema';
import {
  clearLedger,
  deleteRecords,
  joinUnits,
  ledgerBytes,
  ledgerFailure,
  loadLedger,
  onLedgerChanged,
} from '../../lib/storage/ledger';
import { makeBackup, mergeBackup } from '../../lib/storage/ledger-backup';
import { lastLedgerFailure, noteLedgerFailure } from '../../lib/storage/ledger-failure';
import { loadSettings, onSettingsChanged } from '../../lib/storage/settings';
import type { Language } from '../../lib/words/types';
import { ledgerTexts } from '../../lib/words/ui/ledger';
import { localDate } from '../screen/local-date';
import { saveFile } from '../screen/save-file';
import { unitLines, unitState } from './unit';

/** The page's doings. */
export interface Controller {
  /** Null until the ledger is read. */
  state(): LedgerState | null;
  language(): Language;
  start(): Promise<void>;
  actions: LedgerActions;
}

const EMPTY: LedgerState = {
  trouble: null,
  notKept: null,
  units: [],
  damaged: [],
  bytes: 0,
  persisted: null,
  shown: null,
  notThere: false,
  busy: false,
  done: 0,
  status: null,
};

/** @param draw is called after every change of the state */
export function createController(draw: () => void): Controller {
  let language: Language = browserLanguage();
  let state: LedgerState | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const texts = () => ledgerTexts[language];

  const set = (change: Partial<LedgerState>) => {
    state = { ...(state ?? EMPTY), ...change };
    draw();
  };
  function say(text: string, bad = false): void {
    clearTimeout(silence);
    const status: Status = { text, bad };
    set({ status });
    if (!bad) silence = setTimeout(() => set({ status: null }), 6_000);
  }

  /** One reading after the other: those that are asked for meanwhile are one. */
  function read(): Promise<void> {
    next ??= last.then(() => {
      next = null;
      return readNow();
    });
    last = next;
    return next;
  }

  /** Reads the ledger and what the address asks for, and draws. */
  async function readNow(): Promise<void> {
    // Neither kept nor shown there: the window shall leave no trace, and show none of other windows.
    if (browser.extension.inIncognitoContext) return set({ ...EMPTY, trouble: 'private' });
    try {
      const list = await loadLedger();
      const units = unitLines(list);
      const asked = askedUnit();
      const line = units.find(({ unit, entries }) =>
        [unit, ...entries.map((entry) => entry.unit)].some((key) => key === asked),
      );
      const shown = line ? await unitState(line, language) : null;
      const [bytes, persisted, notKept] = await Promise.all([ledgerBytes(), isPersisted(), lastLedgerFailure()]);
      const notThere = asked !== null && asked !== '' && !line;
      set({ trouble: null, notKept, units, damaged: list.damaged, bytes, persisted, shown, notThere });
    } catch (error) {
      set({ ...EMPTY, trouble: ledgerFailure(error), done: state?.done ?? 0 });
    }
  }

  /** Does something with the ledger, says what came of it, and reads it again. */
  async function change(work: () => Promise<{ text: string; bad?: boolean }>): Promise<void> {
    set({ busy: true });
    try {
      const { text, bad } = await work();
      await read();
      ended();
      say(text, bad);
    } catch (error) {
      await read();
      ended();
      say(texts().troubles[ledgerFailure(error)], true);
    }
  }

  function ended(): void {
    set({ busy: false, done: (state?.done ?? 0) + 1 });
  }

  const actions: LedgerActions = {
    remove: (entries) =>
      void change(async () => {
        await deleteRecords(entries.map(({ id }) => id));
        await noteLedgerFailure(null);
        const left = new Set(entries.map(({ id }) => id));
        // The last report of the unit: its page has nothing more to show.
        if (state?.shown?.line.entries.every(({ id }) => left.has(id))) history.replaceState(null, '', '#all');
        return { text: texts().deleted(entries.length) };
      }),
    removeDamaged: () => {
      const damaged = state?.damaged ?? [];
      void change(async () => {
        await deleteRecords(damaged);
        return { text: texts().deleted(damaged.length) };
      });
    },
    removeAll: () => {
      const count = (state?.units ?? []).reduce((sum, { entries }) => sum + entries.length, 0);
      void change(async () => {
        await clearLedger();
        await noteLedgerFailure(null);
        return { text: texts().deleted(count) };
      });
    },
    persist: () =>
      void change(async () => {
        const kept = await navigator.storage.persist().catch(() => false);
        return { text: kept ? texts().persisted : texts().persistRefused, bad: !kept };
      }),
    makeBackup: () =>
      void change(async () => {
        const content = new Uint8Array(await (await makeBackup()).arrayBuffer());
        const name = texts().backupName(localDate());
        const saved = await saveFile({ name, content, type: 'application/gzip' });
        return saved ? { text: texts().saved(name) } : { text: texts().saveFailed, bad: true };
      }),
    mergeBackup: (file) =>
      void change(async () => {
        const restored = await mergeBackup(file);
        if (restored === 'not-a-backup') return { text: texts().notABackup, bad: true };
        if (restored === 'newer') return { text: texts().newerBackup, bad: true };
        return { text: texts().merged(restored.added, restored.known, restored.damaged) };
      }),
    join: (former, name) => {
      const into = state?.shown?.line.unit;
      if (into === undefined) return;
      void change(async () => {
        await joinUnits(former, into);
        return { text: texts().joined(name) };
      });
    },
    part: (former, name) =>
      void change(async () => {
        await joinUnits(former, null);
        return { text: texts().parted(name) };
      }),
  };

  return {
    state: () => state,
    language: () => language,
    start: async () => {
      language = languageOf((await loadSettings()).settings, browserLanguage());
      addEventListener('hashchange', () => {
        scrollTo(0, 0);
        void read();
      });
      // What was checked or deleted in other tabs meanwhile.
      const follow = () => {
        if (!document.hidden) void read();
      };
      onLedgerChanged(follow);
      document.addEventListener('visibilitychange', follow);
      onSettingsChanged(({ settings }) => {
        language = languageOf(settings, browserLanguage());
        void read();
      });
      await read();
    },
    actions,
  };
}

/** The unit that the address names: ledger.html#unit=…; null for all. */
function askedUnit(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('unit');
}

async function isPersisted(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
}
