/** Keeps a draft in the ledger: only when the person says so. */
import { browser } from 'wxt/browser';
import { timeWithOffset } from '../../lib/files/local-time';
import { ledgerRecord } from '../../lib/ledger/entry';
import { keepRecords, ledgerFailure } from '../../lib/storage/ledger';
import type { LedgerTrouble } from '../../lib/words/ui-types/ledger';
import type { CheckedDraft } from './check-draft';

/** Null where the draft is kept, else why it is not: `nobody` where no body was recognised. Never throws. */
export async function keepDraft({ evidence, prose }: CheckedDraft): Promise<LedgerTrouble | 'nobody' | null> {
  if (browser.extension.inIncognitoContext) return 'private';
  const now = new Date();
  const at = timeWithOffset(now, -now.getTimezoneOffset());
  try {
    const version = browser.runtime.getManifest().version;
    const record = await ledgerRecord(evidence, prose, { at, version, visit: null });
    if (record === null) return 'nobody';
    await keepRecords([record]);
    return null;
  } catch (error) {
    return ledgerFailure(error);
  }
}
