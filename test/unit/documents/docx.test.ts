// @vitest-environment jsdom
// Word documents as a reader sees them on paper: what is hidden, deleted or counted by Word itself.
import { describe, expect, it } from 'vitest';
import { drawDocx } from '../../../lib/documents/docx/draw-docx';
import { formatNumber } from '../../../lib/documents/docx/numbering';
import { readPage } from '../../../lib/page/read/read-page';
import type { SourceBlock } from '../../../lib/source/source-document';
import { type DocxParts, docx, p, r, table } from '../support/docx';
import { linesOf, tableTexts, textsOf } from '../support/pages';

async function draw(parts: DocxParts) {
  const drawn = await drawDocx(docx(parts), document);
  const root = document.createElement('div');
  root.append(drawn.content);
  document.body.replaceChildren(root);
  return { blocks: readPage(document, root).source.blocks, notes: drawn.notes, root, styles: drawn.styles };
}
const blocksOf = async (parts: DocxParts): Promise<SourceBlock[]> => (await draw(parts)).blocks;
const read = async (parts: DocxParts) => linesOf(await blocksOf(parts));

describe('text that nobody reads', () => {
  it('is left out where it is hidden: by itself, by its style, by a style that its style builds on', async () => {
    const styles = `
      <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Child"><w:basedOn w:val="Secret"/></w:style>
      <w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body = `
      <w:p>${r('2')}${r('7', '<w:vanish/>')}${r('件')}</w:p>
      <w:p>${r('3')}${r('7', '<w:rStyle w:val="Child"/>')}${r('8', '<w:rStyle w:val="Shown"/>')}</w:p>
      ${p('全段隐藏', '<w:pStyle w:val="Gone"/>')}`;
    expect(await read({ body, styles })).toEqual(['2件', '38']);
  });

  it('is left out where it was deleted or moved away; what was inserted is read, and one note says so', async () => {
    const change = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
    const body = `
      <w:p>${r('收到')}<w:del ${change}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${change}>${r('21')}</w:ins>${r('件')}</w:p>
      <w:p><w:moveFrom ${change}>${r('移走')}</w:moveFrom><w:moveTo ${change}>${r('移来')}</w:moveTo></w:p>
      <w:tbl><w:tr><w:tc>${p('留')}</w:tc></w:tr><w:tr><w:trPr><w:del ${change}/></w:trPr><w:tc>${p('删')}</w:tc></w:tr></w:tbl>`;
    const { blocks, notes } = await draw({ body });
    expect(linesOf(blocks)).toEqual(['收到21件', '移来']);
    expect(tableTexts(blocks)).toEqual([['留']]);
    expect(notes).toEqual(['open-changes']);
  });

  it('joins two paragraphs whose border was deleted', async () => {
    const mark = '<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>';
    expect(await read({ body: p('因政府信息公开', mark) + p('提起行政诉讼') })).toEqual(['因政府信息公开提起行政诉讼']);
  });

  it('has no note where nothing was changed', async () => {
    expect((await draw({ body: p('正文') })).notes).toEqual([]);
  });
});

describe('automatic numbering', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:suff w:val="nothing"/></w:lvl>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="5">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;
  const at = (list: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

  it('stands in the text as it is printed, level by level', async () => {
    const body = [
      p('总体情况', at(1, 0)),
      p('主动公开', at(1, 1)),
      p('数量', at(1, 2)),
      p('依申请公开', at(1, 1)),
      p('主动公开政府信息情况', at(1, 0)),
      p('规章', at(1, 1)),
      p('要点', at(2, 0)),
      p('行政复议、行政诉讼情况', at(3, 0)),
    ].join('');
    expect(await read({ body, numbering })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1.数量',
      '（二）依申请公开',
      '二、主动公开政府信息情况',
      '（一）规章',
      '要点',
      '四、行政复议、行政诉讼情况',
    ]);
  });

  it('comes from the style of a heading, and a heading may be taken out of it', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr>${at(1, 0)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H1b"><w:basedOn w:val="H1"/></w:style>`;
    const body =
      p('总体情况', '<w:pStyle w:val="H1"/>') +
      p('附言', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('其他', '<w:pStyle w:val="H1b"/>');
    expect(await read({ body, styles, numbering })).toEqual(['一、总体情况', '附言', '二、其他']);
  });

  it('is written as Word writes it, from 1 to 99 and beyond', () => {
    const written = [1, 10, 11, 20, 99, 100].map((value) => formatNumber(value, 'chineseCounting'));
    expect(written).toEqual(['一', '十', '十一', '二十', '九十九', '100']);
    expect(formatNumber(3, 'decimalEnclosedCircle')).toBe('③');
    expect(formatNumber(14, 'upperRoman')).toBe('XIV');
    expect(formatNumber(27, 'lowerLetter')).toBe('aa');
    expect(formatNumber(12, 'chineseLegalSimplified')).toBe('壹拾贰');
  });
});

describe('tables', () => {
  const merged = (text: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

  it('keep their merged cells, also where a continuing cell says nothing but that it continues', async () => {
    const body = table([
      [merged('甲', '<w:vMerge w:val="restart"/>'), merged('乙', '<w:gridSpan w:val="2"/>')],
      [merged('', '<w:vMerge/>'), '1', '2'],
      [merged('', '<w:vMerge w:val="continue"/>'), '3', '4'],
    ]);
    const [found] = (await blocksOf({ body })).flatMap((block) => (block.type === 'table' ? [block] : []));
    expect(found?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['甲', '乙'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(found?.rows[0]?.cells.map(({ rowspan, colspan }) => [rowspan, colspan])).toEqual([
      [3, 1],
      [1, 2],
    ]);
  });

  it('keep cells that were merged sideways in the old way, which go on where a cell says so', async () => {
    const body = table([
      [
        merged('甲', '<w:hMerge w:val="restart"/>'),
        merged('', '<w:hMerge/>'),
        merged('', '<w:hMerge w:val="continue"/>'),
      ],
      ['乙', merged('丙', '<w:hMerge w:val="restart"/><w:gridSpan w:val="1"/>'), merged('', '<w:hMerge/>')],
      ['1', '2', '3'],
    ]);
    const blocks = await blocksOf({ body });
    expect(tableTexts(blocks)).toEqual([['甲', '乙|丙', '1|2|3']]);
    const [found] = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    expect(found?.rows.map(({ cells }) => cells.map(({ colspan }) => colspan))).toEqual([[3], [1, 2], [1, 1, 1]]);
  });

  it.each([
    [
      'a sheet of Excel',
      (shape: string) => `<w:object>${shape}<v:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object>`,
    ],
    ['a picture of old Word', (shape: string) => `<w:pict>${shape}</w:pict>`],
  ])('that are %s are pictures, as large as they are drawn', async (_, write) => {
    const shape = '<v:shape style="width:415.5pt;height:11cm"><v:imagedata r:id="sheet"/></v:shape>';
    const relationships =
      '<Relationship Id="sheet" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.emf"/>';
    const { blocks, root } = await draw({
      body: `${p('表前')}<w:p><w:r>${write(shape)}</w:r></w:p>${p('表后')}`,
      relationships,
      files: { 'word/media/image1.emf': new Uint8Array([1, 0, 0, 0]) },
    });
    expect(blocks.map((block) => (block.type === 'picture' ? block.small : block.type))).toEqual([
      'text',
      false,
      'text',
    ]);
    expect(root.querySelector('img')?.style.width).toBe('415.5pt');
  });

  it('keep the columns of a row that begins further right', async () => {
    const body = `<w:tbl>
      <w:tr><w:tc>${p('一')}</w:tc><w:tc>${p('二')}</w:tc></w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${p('三')}</w:tc></w:tr></w:tbl>`;
    expect(tableTexts(await blocksOf({ body }))).toEqual([['一|二', '|三']]);
  });

  it('are read where they stand in other tables, in content controls and in text boxes', async () => {
    const inner = table([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    const words = `<w:txbxContent>${p('框内文字')}${inner}</w:txbxContent>`;
    const shape = `<a:graphic><a:graphicData><wps:wsp><wps:txbx>${words}</wps:txbx></wps:wsp></a:graphicData></a:graphic>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline>${shape}</wp:inline></w:drawing></mc:Choice>`;
    const old = `<w:pict><v:textbox><w:txbxContent>${p('框内文字')}</w:txbxContent></v:textbox></w:pict>`;
    const fallback = `<mc:Fallback>${old}</mc:Fallback>`;
    const box = `<w:p><w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r></w:p>`;
    const body = `${p('正文')}${box}<w:sdt><w:sdtContent>${p('控件内')}</w:sdtContent></w:sdt><w:tbl><w:tr><w:tc>${inner}${p('')}</w:tc></w:tr></w:tbl>`;
    const blocks = await blocksOf({ body });
    expect(linesOf(blocks)).toEqual(['正文', '框内文字', '控件内']);
    expect(tableTexts(blocks)).toEqual([
      ['1|2|3', '4|5|6'],
      ['1|2|3', '4|5|6'],
    ]);
  });
});

describe('what stands around the text', () => {
  it('header and footer are no words of the report', async () => {
    const blocks = await blocksOf({ body: p('正文'), header: p('某局文件'), footer: p('- 4 -') });
    expect(textsOf(blocks).map(({ text, chrome }) => [text, chrome])).toEqual([
      ['某局文件', true],
      ['正文', false],
      ['- 4 -', true],
    ]);
  });

  it('a reference to a footnote is no digit of the number before it, and the note is read', async () => {
    const body = `<w:p>${r('共12')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('件')}</w:p>`;
    const footnotes = `<w:footnote w:id="2">${p('含上年结转。')}</w:footnote>`;
    expect(await read({ body, footnotes })).toEqual(['共12件', '含上年结转。']);
  });

  it('fields are read as their results, links as their words, and no link leads anywhere', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText>DATE</w:instrText></w:r>';
    const field = `${mark('begin')}${code}${mark('separate')}${r('2024')}${mark('end')}`;
    const body = `<w:p>${field}${r('年')}<w:hyperlink r:id="x">${r('县政府')}</w:hyperlink></w:p>`;
    const relationships =
      '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.invalid/" TargetMode="External"/>';
    const { blocks, root } = await draw({ body, relationships });
    expect(linesOf(blocks)).toEqual(['2024年县政府']);
    expect(root.querySelectorAll('[href]').length).toBe(0);
  });

  it('Strict documents are read as the usual ones', async () => {
    const body = p('正文') + table([['甲', '1']]);
    const blocks = await blocksOf({ body, strict: true, styles: '' });
    expect([linesOf(blocks), tableTexts(blocks)]).toEqual([['正文'], [['甲|1']]]);
  });
});

describe('a hostile document', () => {
  it('becomes elements that show something and do nothing', async () => {
    const relationships = ['image', 'aFChunk', 'attachedTemplate']
      .map(
        (type) =>
          `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type === 'aFChunk' ? 'evil.html' : 'https://example.invalid/x'}" ${type === 'aFChunk' ? '' : 'TargetMode="External"'}/>`,
      )
      .join('');
    const styles =
      '<w:style w:type="paragraph" w:styleId="x}body{background:url(https://example.invalid/)}"><w:rPr><w:rFonts w:ascii="a;background:url(https://example.invalid/y)"/></w:rPr></w:style>';
    const image =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="p"><pic:blipFill><a:blip r:embed="image"/>' +
      '</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const {
      root,
      styles: sheets,
      blocks,
    } = await draw({
      body: `${p('正文')}<w:p>${image}</w:p><w:altChunk r:id="aFChunk"/>`,
      relationships,
      styles,
      files: { 'word/evil.html': '<script>alert(1)</script>' },
    });
    expect(root.querySelectorAll('script, iframe, object, embed, link, style, form').length).toBe(0);
    expect(root.querySelector('img')?.getAttribute('src') ?? '').not.toMatch(/^https?:/);
    expect(sheets.join('')).not.toMatch(/url\(|@import/);
    expect(linesOf(blocks)).toEqual(['正文']);
  });

  it.each([
    ['a zip bomb', () => docx({ body: '', files: { 'word/document2.xml': new Uint8Array(20_000_000) } }), 'too-large'],
    [
      'a document type with entities',
      () => docx({ body: '', files: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      'damaged',
    ],
    ['a file without its text', () => docx({ body: '', files: { 'word/document.xml': 'no xml' } }), 'damaged'],
    ['a file that was cut off', () => docx({ body: p('正文') }).subarray(0, 600), 'damaged'],
    ['more paragraphs than any report', () => docx({ body: '<w:p/>'.repeat(50_000) }), 'too-large'],
  ])('%s is refused, in one word', async (_, make, reason) => {
    await expect(drawDocx(make(), document)).rejects.toMatchObject({ reason });
  });
});
