/** What the settings page is given, and what it tells back. */

import type { PageDismissals } from '../../lib/dismissals/schema';
import type { Policy } from '../../lib/settings/policy';
import type { LanguageChoice, NoteTemplate, Settings, SettingsState } from '../../lib/settings/schema';
import type { Language } from '../../lib/words/types';

/** A site of the list; `granted` is false where this browser has not been asked yet, or was told no. */
export interface SiteEntry {
  site: string;
  granted: boolean;
}

/** Whether the browser lets the extension into files of this machine; null where it has no such switch. */
export type FileAccess = boolean | null;

/** What a key can be set for. */
export type KeyCommand = 'popup' | 'next' | 'previous' | 'panel';

/** A command with its key as the browser writes it; null where none is assigned. */
export interface AssignedKey {
  command: KeyCommand;
  key: string | null;
}

/**
 * Where keys are set. `chrome`: a page that we can open; `firefox`: a page that Firefox opens for us; `menu`: in a Firefox that does not, the
 * person finds it in the menu of the add-ons page.
 */
export type KeyPage = 'chrome' | 'firefox' | 'menu';

/** Everything the page is drawn from. */
export interface OptionsState {
  /** The settings that hold. */
  settings: Settings;
  /** Those of them that an office prescribes: they are shown and cannot be changed here. */
  policy: Policy;
  state: SettingsState;
  sites: readonly SiteEntry[];
  fileAccess: FileAccess;
  /** False where the browser keeps us from government sites. */
  mayLook: boolean;
  /** The keys; null where the browser does not tell. */
  keys: readonly AssignedKey[] | null;
  keyPage: KeyPage;
  /** What was set aside, by page; null where the browser keeps nothing. */
  dismissals: readonly PageDismissals[] | null;
  /** What has just happened, for the live region. */
  status: { text: string; bad: boolean } | null;
}

/** Why a site was not added. */
export type SiteProblem = 'no-site' | 'government' | 'known' | 'too-many' | 'refused';

/** What a person can do. */
export interface OptionsActions {
  setLanguage(language: LanguageChoice): void;
  setMarks(on: boolean): void;
  setTick(on: boolean): void;
  setNoteLanguage(language: Language): void;
  setNoteWords(part: keyof NoteTemplate, words: string): void;
  setBom(on: boolean): void;
  setKeepOpened(on: boolean): void;
  setRule(rule: Settings['rulesOff'][number], on: boolean): void;
  /** Null where it was added; the browser may ask the person first. */
  addSite(typed: string): Promise<SiteProblem | null>;
  grantSite(site: string): void;
  removeSite(site: string): void;
  openExtensionPage(): void;
  /** Opens the browser's page for keys. */
  openKeyPage(): void;
  /** Asks for the right to look at government sites. */
  grantAccess(): void;
  restorePage(page: PageDismissals): void;
  restoreAll(): void;
  reset(): void;
}
