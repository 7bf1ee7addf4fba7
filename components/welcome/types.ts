/** What the welcome page is given, and what it tells back. */

/** Whether something is allowed; `refused` where a click has just come to nothing; null where it cannot be asked for in this browser. */
export type Access = 'granted' | 'open' | 'refused' | null;

/** Everything the page is drawn from. */
export interface WelcomeState {
  /** Government sites; null where installing has settled it. */
  government: Access;
  /** Pages saved on this machine, where a click can ask for them. */
  files: Access;
  /** True where the browser says that it lets the extension into files; false also where it says nothing. */
  filesOpen: boolean;
  /** What was answered to the question about the ledger; null where the office has answered it. */
  keep: 'open' | 'yes' | 'no' | 'failed' | null;
  /** The same where the browser has a switch of its own: whether it is on; null where it has none. */
  fileSwitch: boolean | null;
}

/** What a person can do. */
export interface WelcomeActions {
  askGovernment(): void;
  askFiles(): void;
  openDetails(): void;
  keepOpened(keep: boolean): void;
}
