/** What the settings page is given, and what it tells back. */

import type { PageDismissals } from '../../lib/dismissals/schema';
import type { Policy } from '../../lib/settings/policy';
import type { LanguageChoice, Settings, SettingsState } from '../../lib/settings/schema';

/** A site of the list; `granted` is false where this browser has not been asked yet, or was told no. */
export interface SiteEntry {
  site: string;
  granted: boolean;
}

/** Whether the browser lets the extension into files of this machine; null where it has no such switch. */
export type FileAccess = boolean | null;

/** Everything the page is drawn from. */
export interface OptionsState {
  /** The settings that hold. */
  settings: Settings;
  /** Those of them that an office prescribes: they are shown and cannot be changed here. */
  policy: Policy;
  state: SettingsState;
  sites: readonly SiteEntry[];
  fileAccess: FileAccess;
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
  setBom(on: boolean): void;
  setKeepOpened(on: boolean): void;
  setRule(rule: Settings['rulesOff'][number], on: boolean): void;
  /** Null where it was added; the browser may ask the person first. */
  addSite(typed: string): Promise<SiteProblem | null>;
  grantSite(site: string): void;
  removeSite(site: string): void;
  openExtensionPage(): void;
  restorePage(page: PageDismissals): void;
  restoreAll(): void;
  reset(): void;
}
