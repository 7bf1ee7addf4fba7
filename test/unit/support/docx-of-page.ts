/** A page as somebody would type it into Word: its lines as paragraphs, its tables with their merged cells. */
import type { RawTable, SourceBlock } from '../../../lib/source/source-document';
import { expand } from '../../../lib/table/grid';
import { escapeXml, p } from './docx';

/** The body of a document that reads as these blocks do. */
export function bodyOf(blocks: readonly SourceBlock[]): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'frame') parts.push(bodyOf(block.blocks));
    else if (block.type === 'table') parts.push(tableXml(block));
    else if (block.type === 'text') {
      const before = parts.at(-1);
      // A line break inside one paragraph.
      if (block.continues && before?.startsWith('<w:p>')) {
        parts[parts.length - 1] = before.replace(/<\/w:p>$/, `<w:r><w:br/>${words(block.text)}</w:r></w:p>`);
      } else parts.push(p(block.text));
    }
  }
  return parts.join('');
}

const words = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

function tableXml(table: RawTable): string {
  const rows = expand(table).rows.map(({ slots }, row) => {
    const cells: string[] = [];
    for (let column = 0; column < slots.length; ) {
      const cell = slots[column] ?? null;
      const width = cell ? cell.width : 1;
      const merge = !cell || cell.height === 1 ? '' : cell.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const text = cell && cell.row === row ? cell.raw.text : '';
      const lines = text.split('\n').map((line) => p(line));
      cells.push(
        `<w:tc><w:tcPr>${width > 1 ? `<w:gridSpan w:val="${width}"/>` : ''}${merge}</w:tcPr>${lines.join('')}</w:tc>`,
      );
      column += width;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}
