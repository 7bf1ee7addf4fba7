/** The words around problems that a person sets aside. */
import type { DismissalState, KeepResult, Reason, SetAsideResult } from '../../dismissals/schema';

/** Why something could not be restored. */
export type KeepFailure = Exclude<KeepResult, 'kept'>;
/** Why something could not be set aside. */
export type SetAsideFailure = Exclude<SetAsideResult, 'kept'>;

/** Around setting a problem aside in popup and panel. */
export interface DismissalTexts {
  setAside: string;
  /** The same with the problem that it is about, for those who hear it. */
  setAsideItem(number: number): string;
  setAsideHelp: string;
  reason: string;
  reasons: Record<Reason, string>;
  words: string;
  wordsWanted: string;
  chooseReason: string;
  giveWords: string;
  confirm: string;
  cancel: string;
  done(headline: string): string;
  notDone: Record<SetAsideFailure, string>;
  /** Behind the verdict, also where nothing else is left. */
  also(count: number): string;
  /** The verdicts where errors were found and are all set aside. */
  verdictReview(count: number): string;
  verdictHints(count: number): string;
  /** The verdict where everything that was found is set aside. */
  verdictClean: string;
  /** @param changed entries whose problem is not there any more as it was */
  fold(count: number, changed: number): string;
  meaning: string;
  changed(count: number): string;
  changedMeaning: string;
  states: Record<Exclude<DismissalState, 'fine'>, string>;
  /** The day something was set aside, from an ISO time. */
  day(at: string): string;
  restore: string;
  restored(headline: string): string;
  remove: string;
  removed(headline: string): string;
  notRestored: Record<KeepFailure, string>;
}

/** Around the list of them in the settings. */
export interface DismissalSettingsTexts {
  title: string;
  note: string;
  none: string;
  unavailable: string;
  count(problems: number): string;
  /** A report by whose it is and of which year, as far as that is known. */
  report(body: string, year: number | null): string;
  day(at: string): string;
  problems: string;
  reasons: Record<Reason, string>;
  states: { damaged: string; newer: string };
  restore: string;
  restorePage(name: string): string;
  restoreAll: string;
  sure(pages: number): string;
  yes: string;
  no: string;
  restored: string;
  notRestored: string;
}
