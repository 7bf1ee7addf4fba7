/**
 * Files of the queue. Each is drawn in this page, out of sight and laid out all the same (what is not laid out reads as hidden), and read as
 * the page that checks drafts would read it.
 */
import type { FailureReason, Row } from '../../lib/batch/types';
import { drawFile, LARGEST_FILE } from '../../lib/documents/draw';
import { Refused } from '../../lib/documents/types';
import type { Settings } from '../../lib/settings/schema';
import { loadFile } from '../../lib/storage/files';
import { checksInBackup, looksLikeBackup } from '../../lib/storage/ledger-backup';
import type { Language } from '../../lib/words/types';
import { checkDraft } from '../document/check-draft';
import { type PlacedDraft, placeDraft } from '../document/place-draft';
import { readDraft } from '../document/read-draft';
import type { Found } from './runner';

/**
 * Reads and checks the file of a row; a backup of the ledger gives the checks that it holds.
 * @param pane holds the file while it is read
 */
export async function readFile(pane: HTMLElement, row: Row, settings: Settings, language: Language): Promise<Found> {
  if (row.source.kind === 'file' && row.source.size > LARGEST_FILE) return { kind: 'failed', why: 'file-too-large' };
  const file = await loadFile(row.id);
  if (!file) return { kind: 'failed', why: 'file-gone' };
  let placed: PlacedDraft | null = null;
  try {
    const bytes = new Uint8Array(file.bytes);
    // What was checked once has its check with it: nothing is drawn.
    const kept = looksLikeBackup(bytes) ? await checksInBackup(new Blob([bytes])) : null;
    if (kept) return kept.length > 0 ? { kind: 'reports', reports: kept } : { kind: 'none' };
    const drawn = await drawFile(bytes, pane.ownerDocument);
    placed = placeDraft(pane, drawn);
    const { source } = readDraft(placed.element, drawn, false);
    const checked = await checkDraft(source, file.name, settings, language);
    return checked.kind === 'report' ? { kind: 'reports', reports: [checked.evidence] } : { kind: 'none' };
  } catch (error) {
    if (!(error instanceof Refused)) console.error(error);
    return { kind: 'failed', why: error instanceof Refused ? failureOf(error) : 'check-failed' };
  } finally {
    placed?.remove();
  }
}

function failureOf({ reason }: Refused): FailureReason {
  return `file-${reason}`;
}
