// Pages around the pictures of the README: where a note is pasted, how a saved table opens, two screens side by side.
import { basename } from 'node:path';
import Papa from 'papaparse';

const style = `
  body { margin: 0; font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1d2129; background: #eceef2; }
  h1 { margin: 0; padding: 10px 16px; font-size: 14px; font-weight: 600; background: #dfe3ea; }`;

/** Where the note is pasted: a field for plain text, as in a message. */
export const desk = `<!doctype html><meta charset="utf-8"><title>整改意见</title><style>${style}
  textarea { box-sizing: border-box; width: 100%; height: 560px; padding: 14px 18px; border: 0; resize: none; font: inherit; font-size: 14px; background: #fff; }</style>
  <h1>粘贴到邮件或聊天窗口</h1><textarea aria-label="正文"></textarea>`;

/**
 * A saved CSV as a spreadsheet shows it, letters above and numbers at the side: a few columns on the report, which stay in sight, and a few
 * more from the one named `first` on.
 */
export function sheetPage(file: string, csv: string, first: string): string {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const all = data[0]?.length ?? 0;
  const start = data[0]?.indexOf(first) ?? -1;
  if (start < 0) throw new Error(`The file has no column ${first}.`);
  const shown = [0, 2, 3, 4, ...Array.from({ length: 7 }, (_, index) => start + index)];
  const letters = shown.map((index) => `<th>${letterOf(index)}</th>`).join('');
  const rows = data.map((row, index) => {
    const cells = shown.map((column) => `<td>${escaped(row[column] ?? '')}</td>`);
    return `<tr><th>${index + 1}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${escaped(file)}</title><style>${style}
    table { border-collapse: collapse; background: #fff; font-size: 13px; }
    th, td { border: 1px solid #d0d4db; padding: 3px 8px; max-width: 108px; overflow-wrap: anywhere; vertical-align: top; }
    th { background: #f1f3f6; color: #596170; font-weight: 400; }
    p { margin: 0; padding: 8px 16px; color: #596170; font-size: 13px; }</style>
    <h1>${escaped(basename(file))}</h1>
    <table><tr><th></th>${letters}</tr>${rows.join('')}</table>
    <p>文件原样，共 ${all} 列、${data.length - 1} 份报告；此处显示其中 ${shown.length} 列。</p>`;
}

/** Pictures side by side, as they stand on the screen; each with its width in pixels. */
export function sideBySide(pictures: readonly { png: Uint8Array; width: number }[]): string {
  const images = pictures.map(
    ({ png, width }) =>
      `<img style="width:${width}px" alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: flex; gap: 1px; align-items: flex-start; width: max-content; margin: 0; background: #b9c0cb; }</style>${images.join('')}`;
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** A picture for a store, 1280 × 800: what it shows in a line, and the screens under it, side by side. */
export function storePicture(title: string, more: string, pictures: readonly Uint8Array[]): string {
  const images = pictures.map((png) => `<img alt="" src="${dataUrl(png)}">`);
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { box-sizing: border-box; width: 1280px; height: 800px; overflow: hidden; padding: 0 40px; background: #a8231c; color: #fffaf3; }
    h1 { display: flex; gap: 18px; align-items: baseline; height: 100px; box-sizing: border-box; padding: 34px 0 0; background: none; font-size: 31px; line-height: 1.2; }
    small { font-size: 18px; font-weight: 400; color: #f3d9cf; }
    div { display: flex; gap: 1px; width: 1200px; height: 670px; overflow: hidden; border-radius: 10px; background: #b9c0cb; box-shadow: 0 8px 30px rgb(0 0 0 / 35%); }
    img { display: block; height: 670px; }</style>
    <h1>${escaped(title)}<small>${escaped(more)}</small></h1><div>${images.join('')}</div>`;
}

/** The tile of a store, 440 × 280: name, sign and purpose. */
export function storeTile(icon: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { display: flex; flex-direction: column; align-items: center; justify-content: center; width: 440px; height: 280px; overflow: hidden; background: #fffaf3; color: #a8231c; }
    svg { width: 104px; height: 104px; }
    h1 { padding: 12px 0 2px; background: none; font-size: 38px; line-height: 1.2; letter-spacing: 2px; }
    p { margin: 0; font-size: 17px; color: #5b4a3d; }</style>
    ${icon}<h1>年报体检</h1><p>政府信息公开年度报告，当场核对</p>`;
}
