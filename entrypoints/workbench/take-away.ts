/** What a person takes away from the lines of the table. What makes it is loaded only then. */
import { browser } from 'wxt/browser';
import type { ResultLine, WorkbenchActions, WorkbenchState } from '../../components/workbench/types';
import { matchDismissals } from '../../lib/dismissals/match';
import { pageOf } from '../../lib/dismissals/page-key';
import type { ExportKind } from '../../lib/files/file-name';
import type { MadeFile } from '../../lib/files/make-file';
import type { FileReport } from '../../lib/files/report';
import { loadDismissals } from '../../lib/storage/dismissals';
import { loadCheck } from '../../lib/storage/results';
import { loadSettings } from '../../lib/storage/settings';
import type { Language } from '../../lib/words/types';
import { uiTexts } from '../../lib/words/ui/screen';
import { workbenchTexts } from '../../lib/words/ui/workbench';
import { copyNotesOf } from '../screen/copy-notes';
import { saveFile } from '../screen/save-file';
import { presentTime } from './result-book';

/** What the buttons under the table do. */
type TakeAway = Pick<WorkbenchActions, 'exportData' | 'copyNotes' | 'saveNotes' | 'makeCircular'>;

/** What they need of the page. */
interface Parts {
  language(): Language;
  /** The list of units, held against these results. */
  roster(): WorkbenchState['roster'];
  say(text: string, bad?: boolean): void;
}

/** The buttons under the table: each says whether the browser has saved the file, under which name. */
export function createTakeAway({ language, roster, say }: Parts): TakeAway {
  const texts = () => workbenchTexts[language()];
  async function saved(making: Promise<MadeFile>): Promise<void> {
    const file = await making;
    if (await saveFile(file)) say(uiTexts[language()].exported(file.name, texts().title));
    else say(uiTexts[language()].exportFailed, true);
  }
  return {
    exportData: (kind, lines) => void saved(exportLines(kind, lines, language(), roster())),
    copyNotes: async (lines) => {
      const copied = await copyNotes(lines);
      if (copied === null) say(texts().copyFailed, true);
      else say(texts().notesCopied(copied));
    },
    saveNotes: (lines, each) => void saved(makeNotes(lines, each)),
    makeCircular: (lines) => void saved(makeCircular(lines, presentTime().slice(0, 10), language())),
  };
}

/**
 * One file of all these reports.
 * @param roster the list of units as it was held against them, for the workbook; null for none
 */
async function exportLines(
  kind: ExportKind,
  lines: readonly ResultLine[],
  language: Language,
  roster: WorkbenchState['roster'],
): Promise<MadeFile> {
  const [{ makeFile }, reports, options] = await Promise.all([
    import('../../lib/files/make-file'),
    reportsOf(lines),
    fileOptions(language),
  ]);
  return makeFile(reports, kind, { ...options, roster: roster && { result: roster.lines, names: roster.names } });
}

/**
 * The circular on these reports.
 * @param date to be printed as the day of the check, ISO
 */
async function makeCircular(lines: readonly ResultLine[], date: string, language: Language): Promise<MadeFile> {
  const [{ circularFile }, reports, options] = await Promise.all([
    import('../../lib/files/circular'),
    reportsOf(lines),
    fileOptions(language),
  ]);
  return circularFile(reports, date, options);
}

/**
 * The notes on these reports as Word documents.
 * @param each one document for each, in an archive; else all in one
 */
async function makeNotes(lines: readonly ResultLine[], each: boolean): Promise<MadeFile> {
  const [{ noteArchive, noteFile }, reports, { settings }] = await Promise.all([
    import('../../lib/files/note-files'),
    reportsOf(lines),
    loadSettings(),
  ]);
  const options = { language: settings.noteLanguage, template: settings.noteTemplate };
  return each ? noteArchive(reports, options) : noteFile(reports, options);
}

/** Puts the notes of all these reports on the clipboard, one behind the other; how many, or null where the browser did not allow it. */
async function copyNotes(lines: readonly ResultLine[]): Promise<number | null> {
  const reports = await reportsOf(lines);
  return (await copyNotesOf(reports)) ? reports.length : null;
}

/** The checks of these lines as files have them; a damaged one is left out. */
async function reportsOf(lines: readonly ResultLine[]): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const { result } of lines) {
    const check = result && (await loadCheck(result.row, result.index));
    if (!check || !result) continue;
    const { aside } = await matchDismissals(check, await loadDismissals(pageOf(check)));
    reports.push({ check, checkedAt: result.checkedAt, dismissed: aside });
  }
  return reports;
}

async function fileOptions(language: Language) {
  const { settings } = await loadSettings();
  return { language, bom: settings.bom, extensionVersion: browser.runtime.getManifest().version };
}
