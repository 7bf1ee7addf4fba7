/** Puts 整改意见 on the clipboard. What makes them is loaded only then. */
import type { FileReport } from '../../lib/files/report';
import { loadSettings } from '../../lib/storage/settings';

/**
 * The notes of these reports one behind the other, in the language and between the words that the person has chosen for them; plain for a
 * message and rich for Word or WeChat. False where the browser refuses.
 */
export async function copyNotesOf(reports: readonly FileReport[]): Promise<boolean> {
  const [{ rectificationNote }, { settings }] = await Promise.all([import('../../lib/files/note'), loadSettings()]);
  const { text, html } = rectificationNote(reports, {
    language: settings.noteLanguage,
    template: settings.noteTemplate,
  });
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
