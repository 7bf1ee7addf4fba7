/** What programs put on the clipboard for one and the same report. Each is to be read as the page that it was made from. */
import type { RawTable, SourceBlock } from '../../../lib/source/source-document';
import { expand } from '../../../lib/table/grid';

/** What was copied: markup, or, without any, plain text. */
export interface Copied {
  html: string;
  text: string;
}

/** How a program writes the pieces of a document. */
interface Writing {
  name: string;
  copy(blocks: readonly SourceBlock[]): Copied;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const isNumber = (text: string): boolean => /^\d+$/.test(text);
/** Latin letters and digits stand in runs of their own, since they have a font of their own. */
const runs = (text: string, write: (piece: string, latin: boolean) => string): string =>
  text.replace(/[\x20-\x7e]+|[^\x20-\x7e]+/g, (piece) => write(escapeHtml(piece), piece.charCodeAt(0) < 0x80));

interface Pieces {
  paragraph(text: string): string;
  /** A table of rows that stand as they are written. */
  table(rows: string[], columns: number): string;
  cell(text: string, spans: string): string;
}

function written(blocks: readonly SourceBlock[], pieces: Pieces): string {
  return blocks
    .map((block) => {
      if (block.type === 'frame') return written(block.blocks, pieces);
      if (block.type === 'text') return pieces.paragraph(block.text);
      return block.type === 'table' ? tableOf(block, pieces) : '';
    })
    .join('\n');
}

function tableOf(table: RawTable, { table: write, cell }: Pieces): string {
  const grid = expand(table);
  const rows = table.rows.map(({ cells }) =>
    cells
      .map(({ text, rowspan, colspan }) =>
        cell(text, `${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan=${rowspan}` : ''}`),
      )
      .join('\n  '),
  );
  return write(rows, grid.width);
}

/** A page of Word's or WPS's own with this body. */
const officePage = (body: string, generator: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="${generator}">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!--
 /* Font Definitions */
 @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1; mso-font-charset:134;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; mso-style-parent:""; margin:0cm; text-align:justify; font-size:10.5pt;}
 @page WordSection1 {size:595.3pt 841.9pt; margin:72.0pt 90.0pt 72.0pt 90.0pt;}
 div.WordSection1 {page:WordSection1;}
--></style><!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:普通表格; display:none;}</style><![endif]--></head>
<body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>
<!--StartFragment-->
${body}
<!--EndFragment--></body></html>`;

const wordRun = (text: string): string =>
  runs(text, (piece, latin) =>
    latin
      ? `<span lang=EN-US style='font-size:16.0pt;mso-fareast-font-family:仿宋_GB2312'>${piece}</span>`
      : `<span style='font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体'>${piece}</span>`,
  );
const wordParagraph = (content: string): string =>
  `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>${content}<span lang=EN-US><o:p></o:p></span></p>`;
const MAIN = /^([一二三四五六]、)(.+)/;
const numbered = (label: string, text: string): string =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:黑体;mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>${wordRun(text)}<span lang=EN-US><o:p></o:p></span></p>`;
const wordTable = (rows: string[], columns: number): string =>
  `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 width=652 style='width:489.0pt;border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;mso-yfti-tbllook:1184'>
${rows.map((row, index) => ` <tr style='mso-yfti-irow:${index};height:17.0pt'>\n  ${row}\n </tr>`).join('\n')}
 <![if !supportMisalignedColumns]>
 <tr height=0>${"<td width=64 style='border:none'></td>".repeat(columns)}</tr>
 <![endif]>
</table>`;
const wordCell = (content: string, spans: string): string =>
  `<td width=64${spans} valign=top style='width:48.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${content}</td>`;

/** The habits. */
export const clipboardHabits: readonly Writing[] = [
  {
    name: 'Word, with numbers that it has counted, and a row that only keeps the widths of its columns',
    copy: (blocks) => ({
      text: '',
      html: officePage(
        written(blocks, {
          paragraph: (text) => {
            const [, label, rest] = MAIN.exec(text) ?? [];
            return label && rest ? numbered(label, rest) : wordParagraph(wordRun(text));
          },
          table: wordTable,
          cell: (text, spans) =>
            wordCell(
              text
                .split('\n')
                .map((line) => wordParagraph(line === '' ? '<o:p>&nbsp;</o:p>' : wordRun(line)))
                .join('\n'),
              spans,
            ),
        }),
        'Microsoft Word 15',
      ),
    }),
  },
  {
    name: 'Word, with open changes, hidden words, comments and notes below the page',
    copy: (blocks) => ({
      text: '',
      html: officePage(
        `${written(blocks, {
          paragraph: (text) =>
            wordParagraph(
              `<del cite="mailto:x" datetime="2024-01-08T10:00">旧文99件</del><ins cite="mailto:x">${wordRun(text)}</ins><span style='display:none;mso-hide:all'>第九部分</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>`,
            ),
          table: wordTable,
          cell: (text, spans) =>
            wordCell(
              isNumber(text)
                ? wordParagraph(
                    `<a style='mso-comment-reference:甲_1;mso-comment-date:20240108T1010'>${wordRun(text)}</a><span class=MsoCommentReference><span lang=EN-US style='font-size:10.5pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[甲1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>`,
                  )
                : wordParagraph(wordRun(text)),
              spans,
            ),
        })}
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<![if !supportAnnotations]><a href="#_msoanchor_1" class=msocomoff>[甲1]</a><![endif]></span>第九部分应为99件，请核实。</p></div></div>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>数据来源于各科室。</p></div></div>`,
        'Microsoft Word 15',
      ),
    }),
  },
  {
    name: 'WPS',
    copy: (blocks) => {
      const run = (text: string) =>
        `<span style="mso-spacerun:'yes';font-family:仿宋_GB2312;mso-ascii-font-family:'Times New Roman';font-size:16.0000pt;mso-font-kerning:1.0000pt;">${runs(text, (piece, latin) => (latin ? piece : `<font face="仿宋_GB2312" >${piece}</font>`))}</span>`;
      const paragraph = (text: string) =>
        `<p class=MsoNormal  style="text-indent:32.0000pt;mso-char-indent-count:2.0000;" >${text === '' ? '' : run(text)}<span style="mso-spacerun:'yes';font-size:16.0000pt;" ><o:p></o:p></span></p>`;
      const body = written(blocks, {
        paragraph,
        table: (rows) =>
          `<table class=MsoTableGrid  border=1  cellspacing=0  style="border-collapse:collapse;width:426.1000pt;mso-table-layout-alt:fixed;border:none;" >${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
        cell: (text, spans) =>
          `<td width=79  valign=center ${spans} style="width:47.3500pt;padding:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;border:1.0000pt solid windowtext;" >${text.split('\n').map(paragraph).join('')}</td>`,
      });
      return { html: officePage(body, 'WPS Office'), text: '' };
    },
  },
  {
    name: 'Word as plain text: a tab between cells, merged ones where they begin',
    copy: (blocks) => ({ html: '', text: plain(blocks) }),
  },
  {
    name: 'a browser, with the styles that it has computed',
    copy: (blocks) => {
      const style =
        'style="color: rgb(51, 51, 51); font-family: &quot;Microsoft YaHei&quot;; white-space: normal; display: block; background-color: rgb(255, 255, 255);"';
      const body = written(blocks, {
        paragraph: (text) => `<p ${style}>${escapeHtml(text)}</p>`,
        table: (rows) => `<table border="1"><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`,
        cell: (text, spans) => `<td${spans}><p ${style}>${escapeHtml(text).replaceAll('\n', '<br>')}</p></td>`,
      });
      return { html: `<meta charset='utf-8'>${body}<br class="Apple-interchange-newline">`, text: '' };
    },
  },
];

function plain(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'frame') return plain(block.blocks);
      if (block.type === 'text') return block.text;
      if (block.type !== 'table') return '';
      return expand(block)
        .rows.map(({ slots }, row) => {
          const cells = [...new Set(slots)].filter((cell) => cell !== null);
          return cells.map((cell) => (cell?.row === row ? cell.raw.text.replaceAll('\n', '') : '')).join('\t');
        })
        .join('\r\n');
    })
    .filter((text) => text !== '')
    .join('\r\n');
}

/** The tables of the report as Excel copies them, one after the other, each with a title above it. */
export function fromExcel(blocks: readonly SourceBlock[], program: 'Excel' | 'WPS'): Copied {
  const rows = blocks.flatMap((block) => {
    if (block.type === 'text' && /^[二三四]、/.test(block.text))
      return [`<td colspan=10 class=xl65>${block.text}</td>`];
    if (block.type !== 'table') return [];
    return block.rows.map(({ cells }) =>
      cells
        .map(({ text, rowspan, colspan }) => {
          const spans = `${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan=${rowspan}` : ''}`;
          const value = isNumber(text) ? ` align=right ${program === 'WPS' ? `x:num="${text}"` : 'x:num'}` : ' x:str';
          return `<td${spans} class=${program === 'WPS' ? 'et3' : 'xl66'} width=72 style='border-left:none;width:54pt'${value}>${escapeHtml(text).replaceAll('\n', '<br>')}</td>`;
        })
        .join(''),
    );
  });
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65, .et3 {text-align:center; white-space:normal;} .font5 {display:none;} ruby {ruby-align:left;} rt {display:none; mso-char-type:none;}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:collapse;width:540pt'><!--StartFragment--><col width=72 span=10 style='width:54pt'>${rows.map((row) => `<tr height=19 style='height:14.25pt'>${row}</tr>`).join('\n')}<![if supportMisalignedColumns]><tr height=0 style='display:none'>${"<td width=72 style='width:54pt'></td>".repeat(10)}</tr><![endif]><!--EndFragment--></table></body></html>`;
  return { html, text: '' };
}
