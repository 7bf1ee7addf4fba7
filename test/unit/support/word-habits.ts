/** How people and programs write one and the same report into a Word file. Each habit is to be read as the page that it was made from. */
import type { SourceBlock } from '../../../lib/source/source-document';
import { type DocxParts, docx, p, r } from './docx';
import { bodyOf, type Writing } from './docx-of-page';

/** A way to write: how paragraphs, cells and tables become XML, what stands around them, and further parts of the file. */
interface Habit extends Writing {
  name: string;
  around?(body: string): string;
  parts?: Omit<DocxParts, 'body'>;
}

const change = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const textBox = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const isNumber = (text: string): boolean => /^\d+$/.test(text);
const MAIN = /^([一二三四五六])、/;
const numbering = `
  <w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
  <w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>`;
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';

/** The habits, one for each cause for which a file was ever read wrongly, or might be. */
export const habits: readonly Habit[] = [
  {
    name: 'headings that Word numbers by itself',
    // The form calls its parts by number; what is counted stands nowhere in the text.
    paragraph: (text) => (MAIN.test(text) ? p(text.replace(MAIN, ''), numbered) : p(text)),
    parts: { numbering },
  },
  {
    name: 'headings numbered by their style',
    paragraph: (text) => (MAIN.test(text) ? p(text.replace(MAIN, ''), '<w:pStyle w:val="1"/>') : p(text)),
    parts: {
      numbering,
      styles: `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr>${numbered}</w:pPr></w:style>`,
    },
  },
  {
    name: 'tables whose grid and widths are wrong',
    table: (xml) =>
      xml.replace(
        '<w:tblPr/>',
        '<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="9000"/></w:tblGrid>',
      ),
  },
  {
    name: 'content controls around cells, paragraphs and tables',
    paragraph: (text) => `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`,
    cell: (text) => `<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt></w:p>`,
    table: (xml) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
  },
  {
    name: 'numbers corrected with tracked changes',
    cell: (text) =>
      isNumber(text)
        ? `<w:p><w:del ${change}><w:r><w:delText>${Number(text) + 7}</w:delText></w:r></w:del><w:ins ${change}>${r(text)}</w:ins></w:p>`
        : p(text),
  },
  {
    name: 'hidden digits behind the shown ones',
    cell: (text) => (isNumber(text) ? `<w:p>${r(text)}${r('7', '<w:vanish/>')}</w:p>` : p(text)),
    paragraph: (text) => p(text) + p('领导批示：请补充第九部分。', '<w:pStyle w:val="Gone"/>'),
    parts: {
      styles: '<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>',
    },
  },
  {
    name: 'running heads, page numbers and notes below the page',
    paragraph: (text) => `<w:p>${r(text)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    parts: {
      header: p('内部资料 2019年'),
      footer: `<w:p>${r('- ')}${field('PAGE', '4')}${r(' -')}</w:p>`,
      footnotes: `<w:footnote w:id="2">${p('数据来源于各科室。')}</w:footnote>`,
    },
  },
  {
    name: 'text boxes, each drawn in two ways',
    paragraph: (text) => (MAIN.test(text) ? textBox(p(text)) : p(text)),
    table: (xml) => textBox(xml + p('')),
  },
  {
    name: 'tables in the cell of a table that only lays out',
    table: (xml) => `<w:tbl><w:tblPr/><w:tr><w:tc>${xml}<w:p/></w:tc></w:tr></w:tbl>`,
  },
  { name: 'Strict Open XML', parts: { strict: true, styles: '' } },
  {
    name: 'full-width digits, tabs, breaks and soft hyphens',
    cell: (text) =>
      isNumber(text)
        ? `<w:p><w:r><w:tab/></w:r>${r([...text].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''))}<w:r><w:br/></w:r></w:p>`
        : `<w:p>${r(text.slice(0, 3))}<w:r><w:softHyphen/></w:r>${r(text.slice(3))}</w:p>`,
  },
  {
    name: 'a table of contents in front',
    around: (body) =>
      `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${p('目录')}${['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'].map((heading, index) => `<w:p><w:hyperlink w:anchor="t${index}">${r(heading)}<w:r><w:tab/></w:r>${field('PAGEREF t', String(index + 1))}</w:hyperlink></w:p>`).join('')}</w:sdtContent></w:sdt>${body}`,
  },
  {
    name: 'words cut into runs by a spelling checker, and notes of WPS about its own',
    paragraph: (text) =>
      `<w:p><w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>${[...text].map((sign) => `<w:proofErr w:type="spellStart"/>${r(sign, '<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>')}`).join('')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:p>`,
    cell: (text) => `<w:p>${[...text].map((sign) => r(sign)).join('')}</w:p>`,
    around: (body) =>
      `${body}<wpsCustomData:wps xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData">1</wpsCustomData:wps>`,
    parts: {
      files: { 'customXml/item1.xml': '<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>' },
    },
  },
  {
    name: 'rows that may split, with a head that is printed again on every page',
    table: (xml) =>
      xml.replace(
        '<w:tr>',
        '<w:tr w:rsidR="00AB"><w:trPr><w:trHeight w:val="9000" w:hRule="atLeast"/><w:tblHeader/></w:trPr>',
      ),
  },
];

/** The report as a Word file written in that way. */
export function writtenAs({ around, parts, ...writing }: Habit, blocks: readonly SourceBlock[]): Uint8Array {
  const body = bodyOf(blocks, writing);
  return docx({ body: around ? around(body) : body, ...parts });
}
