// Pages for the end-to-end tests, made from the sample report: with its planted errors, without them, late, in frames, rewritten.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTraditional } from '../../unit/support/traditional.ts';

/** The sample: one wrong number that breaks two sums, one wrong year, one blank cell. */
export const sample = readFileSync(join(import.meta.dirname, '..', '..', 'sample', 'report.html'), 'utf8');

/** The sample put right: no finding at all. */
export const clean = planted(sample, [
  ['自2022年1月1日起至2022年12月31日止', '自2023年1月1日起至2023年12月31日止'],
  ['（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">12<'],
  ['<td class="n">&nbsp;</td>', '<td class="n">3</td>'],
]);

/** No section five, so that there is a gap to be marked. */
export const withoutSectionFive = planted(clean, [
  ['<p class="h">五、存在的主要问题及改进情况</p>', ''],
  [/<p>一是部分政策解读.*?<\/p>/, ''],
]);

const bodyOf = (page: string) => /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
const headOf = (page: string) => /<head>([\s\S]*)<\/head>/.exec(page)?.[1] ?? '';

/** A page that fetches the report some time after it has loaded, as many sites do. */
export function late(page: string, milliseconds: number): string {
  return shell(
    '<div id="content">正在加载……</div>',
    `setTimeout(() => { document.getElementById('content').innerHTML = ${literal(bodyOf(page))}; }, ${milliseconds});`,
    headOf(page),
  );
}

/** A page with two tabs that replaces one report with another, or with news, without a new address. */
export function replaced(first: string, second: string): string {
  return shell(
    `<button id="other">另一年</button><button id="news">新闻</button><div id="content">${bodyOf(first)}</div>`,
    `document.getElementById('other').onclick = () => { document.getElementById('content').innerHTML = ${literal(bodyOf(second))}; };
     document.getElementById('news').onclick = () => { document.getElementById('content').innerHTML = '<p>今天天气晴。</p>'; };`,
    headOf(first),
  );
}

/** A report whose big table is taken out and put in again every 50 ms, for ever; `redrawn` counts how often. */
export function restless(page: string): string {
  const script = `
    const table = [...document.querySelectorAll('table')].at(1);
    window.redrawn = 0;
    setInterval(() => {
      const copy = table.cloneNode(true);
      const old = [...document.querySelectorAll('table')].at(1);
      old.replaceWith(copy);
      window.redrawn += 1;
    }, 50);`;
  return page.replace('</body>', `<script>${script}</script></body>`);
}

/** A page with two tabs: an original that no program can read is shown, the report's text is hidden until the other tab is clicked. */
export function tabs(page: string): string {
  return shell(
    `<button id="text">文字版</button><div id="full"><embed type="application/pdf" src="about:blank" width="700" height="500"></div><div id="words" style="display:none">${bodyOf(page)}</div>`,
    `document.getElementById('text').onclick = () => { document.getElementById('full').style.display = 'none'; document.getElementById('words').style.display = 'block'; };`,
    headOf(page),
  );
}

/** A report with a button that rewrites every text of it in traditional characters, title and labels included. */
export function switchable(page: string): string {
  const characters = [...new Set(page)].map((char) => [char, inTraditional(char)]).filter(([from, to]) => from !== to);
  const script = `
    const known = new Map(JSON.parse(${literal(JSON.stringify(characters))}));
    document.getElementById('switch').onclick = () => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!['SCRIPT', 'STYLE'].includes(node.parentElement.tagName)) node.data = [...node.data].map((char) => known.get(char) || char).join('');
    };`;
  return page
    .replace('<body>', '<body><button id="switch">繁体版</button>')
    .replace('</body>', `<script>${script}</script></body>`);
}

/** A page with nothing but frames. */
export function frames(...addresses: string[]): string {
  const tags = addresses.map((address) => `<iframe src="${address}" width="1100" height="800"></iframe>`);
  return shell(`<h1>政务公开</h1>${tags.join('')}`, '', '<title>政务公开平台</title>');
}

/** A page that writes down in `ticks` what it is like while the tick stands in it: on a slow machine it may be gone before a test can look. */
export function watched(page: string): string {
  const script = `
    var ticks = { came: null, gone: false };
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) {
          var root = document.documentElement;
          if (node.localName === 'nianbao-checkup-tick')
            ticks.came = { size: [root.scrollWidth, root.scrollHeight], marks: document.querySelectorAll('nianbao-checkup').length };
        });
        change.removedNodes.forEach(function (node) {
          if (node.localName === 'nianbao-checkup-tick') ticks.gone = true;
        });
      });
    }).observe(document.documentElement, { childList: true });`;
  return page.replace('</body>', `<script>${script}</script></body>`);
}

/** A page about reports that is none. */
export const list = shell(
  `<ul>${[2020, 2021, 2022, 2023].map((year) => `<li><a href="/${year}.html">${year}年政府信息公开工作年度报告</a></li>`).join('')}</ul>`,
  '',
  '<title>政府信息公开年报列表</title>',
);

function shell(body: string, script: string, head: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body>${body}<script>${script}</script></body></html>`;
}

function literal(html: string): string {
  return JSON.stringify(html).replaceAll('</', '<\\/');
}

/** Replaces words that must be there: a sample that has changed must not make a test pass by accident. */
export function planted(page: string, changes: readonly [string | RegExp, string][]): string {
  let changed = page;
  for (const [from, to] of changes) {
    const next = changed.replace(from, to);
    if (next === changed) throw new Error(`The sample does not contain ${from}.`);
    changed = next;
  }
  return changed;
}
