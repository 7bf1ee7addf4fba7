/** Puts 整改意见 on the clipboard. What makes them is loaded only then. */
import type { FileReport } from '../../lib/files/report';
import type { Language } from '../../lib/words/types';

/** The notes of these reports one behind the other, plain for a message and rich for Word or WeChat; false where the browser refuses. */
export async function copyNotesOf(reports: readonly FileReport[], language: Language): Promise<boolean> {
  const { rectificationNote } = await import('../../lib/files/note');
  const { text, html } = rectificationNote(reports, language);
  try {
    const item = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}
