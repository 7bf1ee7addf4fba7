/** What the ledger's page is given, and what it tells back. */
import type { LedgerEntry } from '../../lib/ledger/entry';
import type { ItemView } from '../../lib/view/schema';
import type { Series, YearTable } from '../../lib/view/years';
import type { LedgerTrouble } from '../../lib/words/ui-types/ledger';
import type { Status } from '../types';

/** A unit in the list, with the names that were joined under it. */
export interface UnitLine {
  /** The key that it goes by. */
  unit: string;
  /** As its newest report prints it; null where none names anybody. */
  name: string | null;
  /** Former names, by key, as printed. */
  former: { unit: string; name: string }[];
  years: number[];
  entries: LedgerEntry[];
}

/** One year of the unit that is shown. */
export interface UnitYear {
  entry: LedgerEntry;
  /** What the rules across years say of it now, in the words of the list. */
  across: ItemView[];
  /** Other contents that are kept of the same year. */
  others: LedgerEntry[];
  /** The running text by part. */
  texts: { section: number; text: string }[];
}

/** The unit that is shown. */
export interface UnitState {
  line: UnitLine;
  /** In order, oldest first; those without a year last. */
  years: UnitYear[];
  /** Records whose check or text is damaged. */
  damaged: LedgerEntry[];
  tables: YearTable[];
  series: Series[];
  /** Names of the six parts. */
  sectionNames: readonly string[];
}

/** Everything that the page shows. */
export interface LedgerState {
  /** Null where the ledger can be read. */
  trouble: LedgerTrouble | null;
  /** What kept the background from keeping a report last. */
  notKept: LedgerTrouble | null;
  units: UnitLine[];
  damaged: string[];
  /** How much room the records take. */
  bytes: number;
  /** False where the browser may clear the store; null where it does not tell. */
  persisted: boolean | null;
  shown: UnitState | null;
  /** True where the page was opened for a unit of which nothing is kept. */
  notThere: boolean;
  busy: boolean;
  /** How many changes have come to their end: after each the focus must be somewhere. */
  done: number;
  status: Status | null;
}

/** What a person can do. */
export interface LedgerActions {
  remove(entries: readonly LedgerEntry[]): void;
  removeDamaged(): void;
  removeAll(): void;
  persist(): void;
  makeBackup(): void;
  mergeBackup(file: File): void;
  join(former: string, name: string): void;
  part(former: string, name: string): void;
}
