/** Word documents by hand, for tests of their reader: only what a test says is in them. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a document is made of; each part as the XML inside its root element. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  header?: string;
  footer?: string;
  footnotes?: string;
  /** Further files of the zip, by name. */
  files?: Record<string, Uint8Array | string>;
  /** Further relationships of the document, as XML. */
  relationships?: string;
  /** Writes the names of ISO/IEC 29500 Strict instead of the transitional ones. */
  strict?: boolean;
}

/** A paragraph with these words. */
export const p = (words: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${r(words)}</w:p>`;
/** A run with these words. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
/** A table of rows of cells; a cell that begins with <w:tc is taken as it is. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

const cell = (content: string): string => (content.startsWith('<w:tc') ? content : `<w:tc>${p(content)}</w:tc>`);

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The document as a file. */
export function docx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relationships: string[] = [parts.relationships ?? ''];
  const references: string[] = [];
  const add = (name: string, root: string, content: string | undefined, type: string) => {
    if (content === undefined) return;
    files[`word/${name}.xml`] = xml(root, content);
    relationships.push(`<Relationship Id="${name}" Type="${R}/${type}" Target="${name}.xml"/>`);
    if (type === 'header' || type === 'footer')
      references.push(`<w:${type}Reference w:type="default" r:id="${name}"/>`);
  };
  add('styles', 'styles', parts.styles, 'styles');
  add('numbering', 'numbering', parts.numbering, 'numbering');
  add('header1', 'hdr', parts.header, 'header');
  add('footer1', 'ftr', parts.footer, 'footer');
  add('footnotes', 'footnotes', parts.footnotes, 'footnotes');
  files['word/document.xml'] = xml(
    'document',
    `<w:body>${parts.body}<w:sectPr>${references.join('')}</w:sectPr></w:body>`,
  );
  files['word/_rels/document.xml.rels'] = relationshipsOf(relationships.join(''));
  files['_rels/.rels'] = relationshipsOf(
    `<Relationship Id="main" Type="${R}/officeDocument" Target="word/document.xml"/>`,
  );
  files['[Content_Types].xml'] = strToU8(
    [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="png" ContentType="image/png"/></Types>',
    ].join(''),
  );
  for (const [name, content] of Object.entries(parts.files ?? {}))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  if (parts.strict) {
    for (const [name, content] of Object.entries(files)) {
      const text = new TextDecoder().decode(content);
      files[name] = strToU8(
        text.replaceAll(
          /http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\/(main|relationships)/g,
          (all, kind, last) => (kind === 'package' ? all : `http://purl.oclc.org/ooxml/${kind}/${last}`),
        ),
      );
    }
  }
  return zipSync(files);
}

function xml(root: string, content: string): Uint8Array {
  return strToU8(
    [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" xmlns:r="${R}"`,
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
      'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
      `xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`,
    ].join(' '),
  );
}

function relationshipsOf(content: string): Uint8Array {
  return strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`);
}
