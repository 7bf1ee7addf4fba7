/** Plain text, as pasted or from a .txt: a paragraph for every line. */
import { type Drawn, Refused } from './types';

/** Lines that are drawn at most; a report as plain text has some 600. */
const MOST_LINES = 40_000;

/** The text as paragraphs. */
export function drawText(text: string, document: Document): Drawn {
  const lines = text.split(/\r\n?|\n|\f/);
  if (lines.length > MOST_LINES) throw new Refused('too-large');
  const content = document.createElement('div');
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    content.append(paragraph);
  }
  return { content, styles: [], title: '', notes: [] };
}
