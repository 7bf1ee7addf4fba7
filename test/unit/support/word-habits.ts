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

/** The numbering of a row that is counted as this number, whatever was counted before. */
const rowNumber = (sign: string): string =>
  `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${'一二三四'.indexOf(sign) + 21}"/></w:numPr>`;

/** The table as two, if it is long; a label that reaches over the cut is merged on in the lower half. */
function cutInTwo(xml: string, row: number, between: string, heads = 0): string {
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  if (rows.length < 20) return xml;
  const begin = xml.slice(0, xml.indexOf('<w:tr>'));
  const lower = [...rows.slice(0, heads), ...rows.slice(row)];
  return `${begin}${rows.slice(0, row).join('')}</w:tbl>${between}${begin}${lower.join('')}</w:tbl>`;
}

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
  {
    name: 'cells merged sideways in the old way, each with a cell of its own that only continues',
    table: (xml) =>
      xml.replace(
        /<w:tc><w:tcPr><w:gridSpan w:val="(\d+)"\/>(.*?)<\/w:tcPr>(.*?)<\/w:tc>/g,
        (_, width, more, content) =>
          [
            `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${more}</w:tcPr>${content}</w:tc>`,
            `<w:tc><w:tcPr><w:hMerge/>${more}</w:tcPr><w:p/></w:tc>`.repeat(Number(width) - 1),
          ].join(''),
      ),
  },
  {
    name: 'content controls around rows and around cells',
    table: (xml) =>
      xml
        .replace(
          /<w:tc>.*?<\/w:tc>/g,
          (cell) => `<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>${cell}</w:sdtContent></w:sdt>`,
        )
        .replace(/<w:tr>.*?<\/w:tr>/g, (row) => `<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt>`),
  },
  {
    name: 'sums that Word computes, smart tags and simple fields',
    cell: (text) =>
      isNumber(text)
        ? `<w:p>${text.length > 1 ? field('=SUM(LEFT)', text) : `<w:fldSimple w:instr=" =SUM(ABOVE) ">${r(text)}</w:fldSimple>`}</w:p>`
        : p(text),
    paragraph: (text) =>
      `<w:p>${text.replace(/\d+|\D+/g, (piece) => (isNumber(piece) ? `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"><w:smartTagPr><w:attr w:name="Year" w:val="1899"/></w:smartTagPr>${r(piece)}</w:smartTag>` : r(piece)))}</w:p>`,
  },
  {
    name: 'comments of those who read it before',
    paragraph: (text) =>
      `<w:p><w:commentRangeStart w:id="0"/>${r(text)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    parts: {
      files: {
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="乙">${p('此处应为99件？')}</w:comment></w:comments>`,
      },
      relationships:
        '<Relationship Id="notes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    },
  },
  {
    name: 'rows that were put in and taken out with tracked changes',
    table: (xml) =>
      xml
        .replaceAll('<w:tr>', `<w:tr><w:trPr><w:ins ${change}/></w:trPr>`)
        .replace(
          '</w:tbl>',
          `<w:tr><w:trPr><w:del ${change}/></w:trPr><w:tc><w:p><w:del ${change}><w:r><w:delText>旧行</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>`,
        ),
    paragraph: (text) =>
      `<w:p><w:pPr><w:rPr><w:ins ${change}/></w:rPr></w:pPr><w:ins ${change}>${r(text)}</w:ins></w:p>`,
  },
  {
    name: 'tables that float, and headings in frames',
    table: (xml) =>
      xml.replace(
        '<w:tblPr/>',
        '<w:tblPr><w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="page" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpY="3200"/><w:tblOverlap w:val="never"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>',
      ),
    paragraph: (text) =>
      MAIN.test(text)
        ? p(text, '<w:framePr w:w="4000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:y="1"/>')
        : p(text),
  },
  {
    name: 'cells of several paragraphs, with empty ones around what they say',
    cell: (text) =>
      isNumber(text) ? `<w:p/>${p(text)}<w:p/>` : text.length > 9 ? p(text.slice(0, 9)) + p(text.slice(9)) : p(text),
  },
  {
    name: 'labels in cells that Word numbers by itself',
    cell: (text) => {
      const [, level] = /^(?:[一二三四]、|(（[一二三四五六七]）)|(\d)\.)/.exec(text) ?? [];
      const label = /^([一二三四])、(?=.{5})/.exec(text);
      return level === undefined && label ? p(text.slice(label[0].length), rowNumber(label[1] ?? '')) : p(text);
    },
    parts: {
      numbering: `${numbering}${[1, 2, 3, 4]
        .map(
          (start) =>
            `<w:num w:numId="${start + 20}"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
        )
        .join('')}`,
    },
  },
  {
    name: 'styles, a theme and a table style as Word has them',
    paragraph: (text) =>
      `<w:p w:rsidR="004A77B1" w:rsidRDefault="004A77B1"><w:pPr><w:pStyle w:val="a3"/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:pPr>${r(text, '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsiTheme="majorEastAsia"/><w:color w:val="000000" w:themeColor="text1"/><w:sz w:val="32"/>')}<w:r><w:lastRenderedPageBreak/></w:r></w:p>`,
    table: (xml) =>
      xml
        .replace(
          '<w:tblPr/>',
          '<w:tblPr><w:tblStyle w:val="a4"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>',
        )
        .replaceAll('<w:tcPr>', '<w:tcPr><w:cnfStyle w:val="001000000000"/><w:tcW w:w="0" w:type="auto"/>')
        .replace('<w:tc><w:tcPr>', '<w:tc><w:tcPr><w:textDirection w:val="tbRlV"/>'),
    parts: {
      styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:kern w:val="2"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles w:defLockedState="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>
        <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
        <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Body Text Indent"/><w:basedOn w:val="a"/></w:style>
        <w:style w:type="table" w:styleId="a4"><w:name w:val="Table Grid"/><w:basedOn w:val="a1"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`,
      files: {
        'word/theme/theme1.xml':
          '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
      },
      relationships:
        '<Relationship Id="look" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
    },
  },
  {
    name: 'a long table that the author cut in two at the foot of a page',
    table: (xml) => cutInTwo(xml, 14, '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
  },
  {
    name: 'a long table cut in two, with 续表 and its heading above the second half',
    table: (xml) => cutInTwo(xml, 17, p('续表'), 3),
  },
  {
    name: 'a long table cut in two before its last group',
    table: (xml) => cutInTwo(xml, 26, p('')),
  },
];

/** The report as a Word file written in that way. */
export function writtenAs({ around, parts, ...writing }: Habit, blocks: readonly SourceBlock[]): Uint8Array {
  const body = bodyOf(blocks, writing);
  return docx({ body: around ? around(body) : body, ...parts });
}
