/** Has a file saved by the background, which stays when a popup closes. */
import { browser } from 'wxt/browser';
import type { MadeFile } from '../../lib/files/make-file';
import { askBackground } from '../../lib/messages/ask';
import { toBase64 } from '../../lib/messages/bytes';

/** Saves the file where the browser puts downloads; false where it refuses. */
export async function saveFile({ name, content, type }: MadeFile): Promise<boolean> {
  const answer = await askBackground('save', { name, type, base64: toBase64(content) });
  if (!answer.ok) return false;
  if (answer.value.saved) return true;
  return answer.value.reason === 'too-large' ? saveFromHere(name, content, type) : false;
}

/** The way for files that are too large for the background of Chrome; it lasts as long as this page. */
async function saveFromHere(filename: string, content: MadeFile['content'], type: string): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  try {
    await browser.downloads.download({ url, filename, conflictAction: 'uniquify' });
    return true;
  } catch {
    URL.revokeObjectURL(url);
    return false;
  }
}
