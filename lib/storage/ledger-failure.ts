/** Why the background could not keep something in the ledger last, for the pages that can say so. Gone with the browser's session. */
import * as z from 'zod/mini';
import { api } from '../browser/api';
import type { LedgerFailure } from './ledger';

const KEY = 'ledger-failure';
const FailureSchema = z.enum(['full', 'unavailable', 'newer']);

/** Notes a failure; null once something was kept again. Never throws: there may be no room for this either. */
export async function noteLedgerFailure(failure: LedgerFailure | null): Promise<void> {
  try {
    if (failure === null) await api.storage.session.remove(KEY);
    else await api.storage.session.set({ [KEY]: failure });
  } catch {
    // The next page that opens the ledger meets the failure itself.
  }
}

/** The failure that was noted last; null where there was none. */
export async function lastLedgerFailure(): Promise<LedgerFailure | null> {
  try {
    const read = FailureSchema.safeParse((await api.storage.session.get(KEY))[KEY]);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
