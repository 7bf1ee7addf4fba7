/** What the command says: help, sentences on the error stream, and the `error` of a line. */

/** Why an input could not be checked. */
export type Failure =
  | { code: 'no-json' }
  | { code: 'no-page' }
  | { code: 'bad-field'; field: string }
  | { code: 'folder' }
  /** `reason`: missing, denied, or the system's own code. */
  | { code: 'unreadable'; reason: string }
  | { code: 'too-large'; megabytes: number }
  | { code: 'no-html'; kind: string }
  | { code: 'broken-gzip' }
  | { code: 'broken-archive' }
  | { code: 'too-slow'; seconds: number }
  | { code: 'out-of-memory' }
  | { code: 'other-year'; year: number | null; from: number; to: number }
  /** `message`: of the program, for whoever mends it. */
  | { code: 'crash'; message: string };

/** Why the command ended before its work was done. */
export type Stop =
  | { code: 'usage'; argument: string }
  | { code: 'old-node'; version: string }
  | { code: 'no-input'; path: string }
  | { code: 'nothing-in-folder'; path: string }
  | { code: 'reader-gone' }
  | { code: 'disk-full'; path: string }
  | { code: 'unwritable'; path: string; reason: string }
  | { code: 'interrupted' };

/** Counts of a run. */
export interface RunCounts {
  inputs: number;
  reports: number;
  /** Reports with at least one finding of the level error. */
  wrong: number;
  failed: number;
  seconds: number;
}

/** Everything one language needs. */
export interface CommandTexts {
  help: string;
  failure(failure: Failure): string;
  stop(stop: Stop): string;
  /** While it runs. */
  progress(counts: RunCounts): string;
  /** At the end. */
  summary(counts: RunCounts): string;
}
