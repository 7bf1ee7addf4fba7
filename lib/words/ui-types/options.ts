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
  /** Leads to the page that was shown after installing. */
  welcome: string;
  /** Leads to the help. */
  help: string;
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
  tick: string;
  tickNote: string;
  /** The browser keeps the extension from government sites. */
  noAccess: string;
  allowAccess: string;
  keys: {
    title: string;
    commands: Record<'popup' | 'panel' | 'next' | 'previous', string>;
    /** Where no key is assigned. */
    none: string;
    /** How to set one, by where this browser lets a person do so. */
    how: Record<'chrome' | 'firefox' | 'menu', string>;
    open: string;
  };
  /** Around 整改意见. */
  note: {
    title: string;
    meaning: string;
    language: string;
    parts: Record<'addressee' | 'deadline' | 'signature', { label: string; example: string }>;
  };
  exports: string;
  bom: string;
  bomNote: string;
  sites: string;
  sitesNote: string;
  /** As `sitesNote`, where the browser keeps us from government sites. */
  sitesRefused: string;
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
  /** Leads to the help on a rule: short beside it, and with its name for those who hear it alone. */
  explainShort: string;
  explain(name: string): string;
  ruleOn(name: string): string;
  ruleOff(name: string): string;
  off(count: number): string;
  dismissals: DismissalSettingsTexts;
  reset: string;
  wasReset: string;
  privacy: string;
}
