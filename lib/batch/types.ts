/** What a batch is: the rows that a person put in, and what has become of each. Plain data, so that it can be stored after every change. */

import type { RefusalKind } from '../source/refusal';

/** Where a row's report comes from. */
export type RowSource =
  /** A page of the web, opened as a tab. */
  | { kind: 'address'; url: string }
  /** A file of the person's; its bytes are kept beside the rows. `size` in bytes, `modified` in milliseconds since 1970. */
  | { kind: 'file'; name: string; size: number; modified: number };

/** Why a row has come to nothing. One sentence for each stands in the words of every language. */
export type FailureReason =
  /** Not an address of the web: words, a mail address, a path. */
  | 'not-an-address'
  /** The host did not answer, or its name is not known. */
  | 'unreachable'
  /** The page stands on a host for which the person has given no permission, or was led on to one. */
  | 'no-permission'
  /** HTTP 404 or 410. */
  | 'not-found'
  /** HTTP 403 or 412: the site turns programs or this network away. */
  | 'forbidden'
  /** HTTP 429: the site asks for patience. */
  | 'too-many'
  /** HTTP 5xx. */
  | 'server-error'
  /** The address is a file that the browser saves; it can be dropped into the workbench. */
  | 'download'
  /** The address is a PDF. */
  | 'pdf'
  /** The page never came to rest, and no report was recognised in it. */
  | 'never-ready'
  /** Our script in the page gave no answer. */
  | 'no-answer'
  /** The report was recognised and its check failed. */
  | 'check-failed'
  /** The browser's store took no more. */
  | 'not-kept'
  /** The person closed the window of the batch while the page was being read. */
  | 'window-closed'
  /** The bytes of the file are not in the browser's store any more. */
  | 'file-gone'
  /** The file is none that can be read. */
  | `file-${RefusalKind}`;

/** Why a page waits for a person. */
export type PersonReason = 'challenge' | 'login' | 'forbidden';

/** What has become of a row. Times are milliseconds since 1970. */
export type RowState =
  | { at: 'waiting'; since: number }
  /** Its page has been asked for. */
  | { at: 'opening'; since: number }
  /** Its page has come, and is read as soon as it is at rest. */
  | { at: 'reading'; since: number }
  | { at: 'person'; since: number; why: PersonReason }
  /** `reports`: how many reports were found and kept. */
  | { at: 'done'; since: number; reports: number }
  /** The page is no yearly report. */
  | { at: 'no-report'; since: number }
  | { at: 'failed'; since: number; why: FailureReason };

/** One input. There is one row per input, always. */
export interface Row {
  /** Unique within the batch. */
  id: string;
  /** Its place in the list: higher than that of every row that was put in before. */
  order: number;
  source: RowSource;
  /** Whose peace the row concerns: the host with its port; '' for a file, and where the address is none. */
  host: string;
  /** The unit as the person named it beside the address; null where nobody did. */
  unit: string | null;
  /** How often its page has been opened since the person last asked for it. */
  tries: number;
  /** True while somebody waits for this very page: it is opened before all others, and also while the list rests. */
  first?: boolean;
  state: RowState;
}

/** What is known of a host while a batch runs. */
export interface HostState {
  /** Before this moment no further page of the host is opened. */
  freeAt: number;
  /** Pages in a row that failed by the host's fault. */
  failures: number;
  /** True after three failures in a row: its rows wait until the person lets the queue try again. */
  leftAlone: boolean;
}

/** How fast a batch goes. The person may make it slower than the standard, never faster. */
export interface Pace {
  /** Pages open at the same time, 1 to 3, each of another host. */
  slots: number;
  /** Least time between two pages of a host, in milliseconds, at least 1,000; up to as much again is added at random. */
  gap: number;
}

/** A batch. `stopped`: the person has ended it; `idle`: it has not been started or nothing is left to do. */
export interface Batch {
  mode: 'idle' | 'running' | 'paused' | 'stopped';
  /** By id, in the order in which they were put in. */
  rows: ReadonlyMap<string, Row>;
  hosts: ReadonlyMap<string, HostState>;
  pace: Pace;
}

/** What happens to a batch. `now` is in milliseconds since 1970. */
export type BatchEvent =
  | { type: 'add'; rows: readonly NewRow[]; now: number }
  /** Somebody waits for these pages: they are read next, whatever the list does, and read again where they have been read. */
  | { type: 'read-first'; rows: readonly NewRow[]; now: number }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'start'; now: number }
  | { type: 'pause' }
  | { type: 'stop'; now: number }
  | { type: 'pace'; pace: Pace }
  /** A window is free and `nextStep` has named this row. */
  | { type: 'opened'; id: string; now: number }
  /** The browser has shown the page, or the file's bytes are there. */
  | { type: 'loaded'; id: string; now: number }
  | { type: 'needs-person'; id: string; why: PersonReason; now: number }
  | { type: 'checked'; id: string; reports: number; now: number; jitter: number }
  | { type: 'no-report'; id: string; now: number; jitter: number }
  | { type: 'failed'; id: string; why: FailureReason; now: number; jitter: number }
  | { type: 'retry'; which: 'all' | 'failed' | readonly string[]; now: number }
  /** The person lets the queue try a host again that was left alone. */
  | { type: 'try-host'; host: string; now: number }
  /** What came of the row's page could not be stored: it is read again, and its window is free. */
  | { type: 'lost'; id: string; now: number; jitter: number }
  /** The workbench was opened again after it ended in the middle. */
  | { type: 'resumed'; now: number };

/** A row as it is put in. */
export interface NewRow {
  id: string;
  source: RowSource;
  unit: string | null;
}

/** What is told of a run that was put away, without its rows. */
export interface RunNote {
  id: string;
  /** ISO time at which it was put away. */
  putAwayAt: string;
  rows: number;
  reports: number;
  /** Reports with an error. */
  wrong: number;
  /** The first unit of its table; null where none is known. */
  firstUnit: string | null;
  /** Rows that are files: their bytes are kept for as long as the run is. */
  files: string[];
}
