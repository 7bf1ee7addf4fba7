/** The report whose list stands beside the table: its places open the page or the file, and its problems can be set aside. */
import { browser } from 'wxt/browser';
import type { ResultLine, ShownReport, WorkbenchActions } from '../../components/workbench/types';
import { loadFile } from '../../lib/storage/files';
import { loadCheck } from '../../lib/storage/results';
import type { DismissalView, Pointer } from '../../lib/view/schema';
import type { Language } from '../../lib/words/types';
import { uiTexts } from '../../lib/words/ui/screen';
import { workbenchTexts } from '../../lib/words/ui/workbench';
import { handOver } from '../screen/hand-over';
import { dismissalStatus, restoredStatus, restoreProblem, setProblemAside } from '../screen/set-aside';
import { openAtPlace } from './open-page';
import type { ResultBook } from './result-book';

/** What it needs of the page around it. */
interface Parts {
  book: ResultBook;
  line(id: string): ResultLine | undefined;
  language(): Language;
  say(text: string, bad?: boolean): void;
  draw(): void;
}

/** The chosen report. */
export interface Shown {
  report(): ShownReport | null;
  /** Shows the report of a line; null shows none. */
  choose(line: string | null): Promise<void>;
  /** Makes its list anew; only if its page is one of these, where keys of pages are given. */
  again(keys?: ReadonlySet<string>): Promise<void>;
  /** These rows are taken out of the list. */
  leave(rows: readonly string[]): void;
  /** Opens its page or file in front, at a place where one is named. */
  open(at: Pointer | null): Promise<void>;
  setAside: WorkbenchActions['setAside'];
  restore(entry: DismissalView): Promise<void>;
}

/** Nothing is chosen yet. */
export function createShown({ book, line: lineOf, language, say, draw }: Parts): Shown {
  let chosen: ShownReport | null = null;

  async function choose(id: string | null): Promise<void> {
    const line = id === null ? undefined : lineOf(id);
    if (!line?.result) {
      chosen = null;
      return draw();
    }
    const { row, index, checkedAt } = line.result;
    const check = await loadCheck(row, index);
    if (check === null) return say(workbenchTexts[language()].failures['check-failed'], true);
    // A report of a backup has its page in the web.
    const isFile = line.row.source.kind === 'file' && !/^https?:/.test(check.page.url);
    chosen = { line: line.id, view: await book.viewOf(check), checkedAt, isFile };
    draw();
  }

  async function openFile(row: string, at: Pointer | null): Promise<void> {
    const file = await loadFile(row).catch(() => null);
    if (file) await handOver([new File([file.bytes], file.name)], at);
    else say(workbenchTexts[language()].failures['file-gone'], true);
  }

  return {
    report: () => chosen,
    choose,
    async again(keys) {
      const key = chosen && lineOf(chosen.line)?.result?.summary.key;
      if (chosen && (!keys || keys.has(key ?? ''))) await choose(chosen.line);
    },
    leave(rows) {
      if (chosen && rows.includes(lineOf(chosen.line)?.row.id ?? '')) chosen = null;
    },
    async open(at) {
      const result = chosen && lineOf(chosen.line)?.result;
      if (!chosen || !result) return;
      if (chosen.isFile) await openFile(result.row, at);
      else await openAtPlace(chosen.view.url, result.index, at);
    },
    async setAside(item, reason, words) {
      if (!chosen) return false;
      // Address and words would stay on the disk.
      const result = browser.extension.inIncognitoContext
        ? 'private'
        : await setProblemAside(null, chosen.view, item, { reason, words });
      const { text, bad } = dismissalStatus(result, item, uiTexts[language()]);
      say(text, bad);
      return !bad;
    },
    async restore(entry) {
      if (!chosen) return;
      const { view } = chosen;
      const { text, bad } = restoredStatus(await restoreProblem(null, view, entry), view, entry, uiTexts[language()]);
      say(text, bad);
    },
  };
}
