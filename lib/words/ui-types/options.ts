/** The words of the settings page. */
import type { Language } from '../types';
import type { DismissalSettingsTexts } from './dismissals';

/** Everything one language needs. */
export interface OptionsTexts {
  title: string;
  intro: string;
  /** Leads to the page that checks drafts. */
  drafts: string;
  /** Leads to the workbench. */
  workbench: string;
  /** Above everything, where an office prescribes something. */
  managed: string;
  /** Beside a setting that the office prescribes. */
  locked: string;
  states: { damaged: string; newer: string; unavailable: string };
  saved: string;
  full: string;
  unsaved: string;
  display: string;
  language: string;
  languages: Record<'auto' | Language, string>;
  marks: string;
  marksNote: string;
  ledger: string;
  /** Leads to the ledger itself. */
  openLedger: string;
  keepOpened: string;
  keepOpenedNote: string;
  exports: string;
  bom: string;
  bomNote: string;
  sites: string;
  sitesNote: string;
  site: string;
  sitePlaceholder: string;
  siteHelp: string;
  addSite: string;
  noSites: string;
  granted: string;
  notGranted: string;
  grant(site: string): string;
  grantShort: string;
  remove(site: string): string;
  removeShort: string;
  added(site: string): string;
  removed(site: string): string;
  siteProblems: { 'no-site': string; government: string; known: string; 'too-many': string; refused: string };
  files: string;
  filesAllowed: string;
  filesRefused: string;
  filesPlain: string;
  openExtensionPage: string;
  rules: string;
  rulesNote: string;
  levelNotes: { error: string; review: string; hint: string };
  basis: string;
  ruleOn(name: string): string;
  ruleOff(name: string): string;
  off(count: number): string;
  dismissals: DismissalSettingsTexts;
  reset: string;
  wasReset: string;
  privacy: string;
}
