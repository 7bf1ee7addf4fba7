/** Draws a .docx with docx-preview, which is loaded when the first one comes. */
import { createBuilder, type Described } from '../build';
import { type Drawn, Refused } from '../types';
import { settlePackage } from './settle-package';

/** Lines as they flow on a screen: paper sizes and margins only make a table too wide to look at. */
const SCREEN_STYLE = `
section.docx { width: auto !important; min-height: 0 !important; padding: 1.5rem !important; overflow: visible !important; }
sup.note::before { content: attr(data-note); }
`;

/** The document as elements of `document`. Refuses what is too large or damaged. */
export async function drawDocx(bytes: Uint8Array, document: Document): Promise<Drawn> {
  const { zip, notes } = settlePackage(bytes);
  const { parseAsync, renderDocument } = await import('docx-preview');
  const { h, styles } = createBuilder(document);
  const options = {
    className: 'docx',
    inWrapper: false,
    breakPages: false,
    ignoreFonts: true,
    ignoreWidth: true,
    ignoreHeight: true,
    renderAltChunks: false,
    renderComments: false,
    useBase64URL: true,
    h: (described: unknown) => h(described as Described),
  };
  try {
    const nodes = await renderDocument(await parseAsync(zip, options), options);
    const content = document.createDocumentFragment();
    content.append(...nodes);
    return { content, styles: [...styles, SCREEN_STYLE], title: '', notes: [...notes] };
  } catch {
    throw new Refused('damaged');
  }
}
