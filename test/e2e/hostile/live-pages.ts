// Pages that change, leave, and come back while the extension is at work, and such as are beyond all size.
import * as pages from '../support/pages.ts';

const bodyOf = (page: string) => /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
const literal = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const withScript = (page: string, script: string) => page.replace('</body>', `<script>${script}</script></body>`);

/** The whole content of the report is made anew every 50 ms; `redrawn` counts how often. */
export const rebuilt = withScript(
  pages.sample,
  `window.redrawn = 0;
   const content = document.body.innerHTML;
   const box = document.createElement('main');
   document.body.replaceChildren(box);
   setInterval(() => { box.innerHTML = content.replace(/<script[^]*?<.script>/g, ''); redrawn += 1; }, 50);`,
);

/** One table is rewritten every 50 ms (support/pages.ts); `redrawn` counts how often. */
export const restless = pages.restless(pages.sample);

/** Another body takes the place of the first, with another report in it. */
export const otherBody = withScript(
  pages.clean,
  `window.replaceBody = () => {
     const body = document.createElement('body');
     body.innerHTML = ${literal(bodyOf(pages.sample))};
     document.body.replaceWith(body);
   };
   window.writeAnew = () => {
     document.open();
     document.write(${literal(pages.withoutSectionFive)});
     document.close();
   };`,
);

/** Frames of all kinds that hold a report: by address, by srcdoc, sandboxed. */
export const frame = (attributes: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政务公开平台</title></head>
   <body><h1>政务公开</h1><iframe width="1100" height="800" ${attributes}></iframe></body></html>`;

/** A report as the value of srcdoc. */
export const asSrcdoc = (page: string) => `srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** A report that says in its title when it has come back from the browser's cache. */
export const kept = withScript(
  pages.sample,
  "addEventListener('pageshow', ({ persisted }) => { if (persisted) document.title = 'kept'; });",
);
