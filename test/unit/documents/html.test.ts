// @vitest-environment jsdom
// What Word, WPS, Excel and browsers put on the clipboard, and pages saved as files: what a person saw is read, and nothing runs.
import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawFile, drawPaste } from '../../../lib/documents/draw';
import { readPage } from '../../../lib/page/read/read-page';
import { linesOf, tableTexts } from '../support/pages';

let drawnRoot: HTMLElement;
beforeEach(() => {
  drawnRoot = document.createElement('div');
  document.body.replaceChildren(drawnRoot);
});

async function paste(html: string, text = '') {
  const drawn = await drawPaste({ html, text }, document);
  drawnRoot.append(drawn.content);
  return { blocks: readPage(document, drawnRoot).source.blocks, drawn };
}

describe('a paste', () => {
  it('from Word leaves out what was hidden or deleted, and keeps the numbers that Word had counted', async () => {
    const { blocks } =
      await paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
      <!--StartFragment--><p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>总体情况<o:p></o:p></p>
      <p>收到<del>12</del><ins>21</ins>件<span style='display:none;mso-hide:all'>隐藏</span><span style="MSO-HIDE:all">隐藏</span></p>
      <!--[if gte mso 9]><xml>x</xml><![endif]--><!--EndFragment--></body></html>`);
    expect(linesOf(blocks)).toEqual(['一、总体情况', '收到21件']);
  });

  it('keeps the spans of a table', async () => {
    const { blocks } = await paste(
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td style="width:9pt">2</td></tr></table>',
    );
    expect(tableTexts(blocks)).toEqual([['甲|乙', '1|2']]);
    expect(blocks).toMatchObject([{ rows: [{ cells: [{ rowspan: 2 }, { colspan: 2 }] }, {}] }]);
  });

  it('without markup is read line by line', async () => {
    const { blocks } = await paste('', '一、总体情况\r\n正文\r\n\r\n二、主动公开政府信息情况');
    expect(linesOf(blocks)).toEqual(['一、总体情况', '正文', '二、主动公开政府信息情况']);
  });

  it('runs nothing, loads nothing and leads nowhere', async () => {
    const { blocks, drawn } =
      await paste(`<style>@import "https://example.invalid/a.css"; p{background:url(https://example.invalid/b)}</style>
      <p onclick="alert(1)" style="background:url(https://example.invalid/c);color:red">文<a href="javascript:alert(1)">链</a></p>
      <img src="https://example.invalid/d.png" onerror="alert(1)" alt="图" width="10"><iframe src="https://example.invalid/e">框</iframe>
      <script>alert(1)</script><svg><script>alert(1)</script></svg><form action="https://example.invalid/f"><input name="body"></form>
      <object data="x"></object><meta http-equiv="refresh" content="0;url=https://example.invalid/g"><base href="https://example.invalid/">`);
    expect(linesOf(blocks)).toEqual(['文链']);
    const all = [...drawnRoot.querySelectorAll('*')];
    const names = new Set(all.flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => /^on|href|src|action|data/.test(name))).toEqual([]);
    expect(
      all.filter(({ localName }) => /script|iframe|form|input|object|meta|base|svg|style/.test(localName)),
    ).toEqual([]);
    expect(drawn.styles.join('')).not.toMatch(/url\(|@import/);
    expect(drawnRoot.querySelector('p')?.style.cssText).toBe('color: red;');
  });

  it('that is larger than any report is refused', async () => {
    await expect(paste(`<p>${'x'.repeat(13_000_000)}</p>`)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a saved page', () => {
  it('is read with its own title, in the encoding that it names', async () => {
    const head = strToU8('<html><head><meta charset="gbk"><title>');
    const title = [0xb8, 0xbd, 0xbc, 0xfe];
    const bytes = Uint8Array.from([
      ...head,
      ...title,
      ...strToU8(' &amp; 1</title></head><body><p>'),
      ...title,
      ...strToU8('</p></body></html>'),
    ]);
    const drawn = await drawFile(bytes, document);
    expect(drawn.title).toBe('附件 & 1');
    drawnRoot.append(drawn.content);
    expect(linesOf(readPage(document, drawnRoot).source.blocks)).toEqual(['附件']);
  });

  it('as one file (.mht) gives the page that is in it', async () => {
    const mht = [
      'From: <Saved by Blink>',
      'Subject: title',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----x"',
      '',
      '------x',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><table><tr><td>=E7=94=B2</td><td>1</td></tr></table></body></ht=',
      'ml>',
      '------x--',
      '',
    ].join('\r\n');
    const drawn = await drawFile(strToU8(mht), document);
    drawnRoot.append(drawn.content);
    expect(tableTexts(readPage(document, drawnRoot).source.blocks)).toEqual([['甲|1']]);
  });

  it('of a kind that cannot be drawn is refused by its kind', async () => {
    await expect(drawFile(strToU8('{\\rtf1'), document)).rejects.toMatchObject({ reason: 'rtf' });
    await expect(drawFile(new Uint8Array(), document)).rejects.toMatchObject({ reason: 'empty' });
  });
});
