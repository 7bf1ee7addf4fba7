/** From the bytes of a file to a drawn document: the one door to all readers. */
import { decodeText } from './decode';
import { drawHtml } from './draw-html';
import { drawText } from './draw-text';
import { kindOf } from './kind';
import { type Drawn, Refused } from './types';

/** No report is so large, with all its pictures. */
export const LARGEST_FILE = 60_000_000;

/** Draws a file in `document`. Refuses, with the reason, what cannot be drawn; whatever else goes wrong means that it is damaged. */
export async function drawFile(bytes: Uint8Array, document: Document): Promise<Drawn> {
  if (bytes.length > LARGEST_FILE) throw new Refused('too-large');
  const kind = kindOf(bytes);
  try {
    switch (kind) {
      case 'docx': {
        const { drawDocx } = await import('./docx/draw-docx');
        return await drawDocx(bytes, document);
      }
      case 'pdf': {
        const [{ drawPdf }, { loadPdfJs, pdfFiles }] = await Promise.all([
          import('./pdf/draw-pdf'),
          import('./pdf/load'),
        ]);
        return await drawPdf(bytes, document, await loadPdfJs(), pdfFiles());
      }
      case 'html':
        return await drawHtml(decodeText(bytes), document);
      case 'mht': {
        const { drawMht } = await import('./draw-mht');
        return await drawMht(bytes, document);
      }
      case 'text':
        return drawText(decodeText(bytes), document);
      default:
        throw new Refused(kind);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  }
}

/** Draws what the clipboard holds: its markup, or, without any, its plain text. */
export function drawPaste({ html, text }: { html: string; text: string }, document: Document): Promise<Drawn> {
  return html.trim() === '' ? Promise.resolve(drawText(text, document)) : drawHtml(html, document);
}
