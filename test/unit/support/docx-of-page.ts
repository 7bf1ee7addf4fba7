/** A page as somebody would type it into Word: its lines as paragraphs, its tables with their merged cells. */
import type { RawTable, SourceBlock } from '../../../lib/source/source-document';
import { expand } from '../../../lib/table/grid';
import { docx, escapeXml, p } from './docx';

/** A document that reads as these blocks do. */
export function docxOf(blocks: readonly SourceBlock[]): Uint8Array {
  return docx({
    body: bodyOf(blocks),
    files: { 'word/media/table.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    relationships:
      '<Relationship Id="picture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/table.png"/>',
  });
}

/** How the pieces of a document are written; plainly, where it is not said. */
export interface Writing {
  paragraph?(text: string): string;
  /** One line of a cell. */
  cell?(text: string): string;
  /** @param xml the table as it would be written plainly */
  table?(xml: string): string;
}

/** Its body alone. */
export function bodyOf(blocks: readonly SourceBlock[], writing: Writing = {}): string {
  const { paragraph = p, table = (xml) => xml } = writing;
  const parts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'frame') parts.push(bodyOf(block.blocks, writing));
    else if (block.type === 'table') parts.push(table(tableXml(block, writing)));
    else if (block.type === 'picture') parts.push(pictureXml(block.small));
    else if (block.type === 'text') {
      const before = parts.at(-1);
      // A line break inside one paragraph.
      if (block.continues && before?.startsWith('<w:p>')) {
        parts[parts.length - 1] = before.replace(/<\/w:p>$/, `<w:r><w:br/>${words(block.text)}</w:r></w:p>`);
      } else parts.push(paragraph(block.text));
    }
  }
  return parts.join('');
}

/** A picture as Word holds one: in a line of its own, with its size in English Metric Units. */
function pictureXml(small: boolean): string {
  const [width, height] = small ? [200_000, 200_000] : [5_000_000, 3_600_000];
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const size = `cx="${width}" cy="${height}"`;
  const box = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm></pic:spPr>`;
  const picture = `<pic:pic xmlns:pic="${uri}"><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill>${box}</pic:pic>`;
  const graphic = `<a:graphic><a:graphicData uri="${uri}">${picture}</a:graphicData></a:graphic>`;
  return `<w:p><w:r><w:drawing><wp:inline><wp:extent ${size}/>${graphic}</wp:inline></w:drawing></w:r></w:p>`;
}

const words = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

function tableXml(table: RawTable, { cell: write = p }: Writing): string {
  const rows = expand(table).rows.map(({ slots }, row) => {
    const cells: string[] = [];
    for (let column = 0; column < slots.length; ) {
      const cell = slots[column] ?? null;
      const width = cell ? cell.width : 1;
      const merge = !cell || cell.height === 1 ? '' : cell.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const text = cell && cell.row === row ? cell.raw.text : '';
      const lines = text.split('\n').map((line) => write(line));
      cells.push(
        `<w:tc><w:tcPr>${width > 1 ? `<w:gridSpan w:val="${width}"/>` : ''}${merge}</w:tcPr>${lines.join('')}</w:tc>`,
      );
      column += width;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}
