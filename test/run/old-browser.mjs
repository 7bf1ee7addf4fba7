// The golden pages in the oldest Chromium that the extension is made for: npm run test:old. Each page's check is the one of today's DOM (jsdom,
// which agrees with today's browsers on all golden pages). Not part of npm test: the browser is a package of 57 MB, for Linux on x86-64 alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptForPage } from './bundle.mjs';
import { ensureInstalled, root } from './install.mjs';
import { oldest } from './oldest.mjs';

/** Longest wait for an answer of the browser: it ends what would never end. */
const PATIENCE = 120_000;

const pages = join(root, 'test/pages');
const options = { url: 'http://www.example.gov.cn/', today: '2026-11-27' };

ensureInstalled();
if (process.platform !== 'linux' || process.arch !== 'x64')
  fail(
    `the package @sparticuz/chromium has a browser for Linux on x64 alone; this is ${process.platform} on ${process.arch}.`,
  );

/** Says why nothing could be tried, and ends. */
function fail(reason) {
  console.error(`test:old could not run: ${reason}`);
  process.exit(1);
}

/** Unpacks the browser; the package puts it into the machine's folder for temporary files. */
async function program() {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    return fail(`the browser could not be unpacked from @sparticuz/chromium (${error.message}).`);
  }
}

const profile = mkdtempSync(join(tmpdir(), 'nianbao-old-'));
const path = await program();
const child = spawn(
  path,
  [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--single-process'],
    ...['--use-gl=angle', '--use-angle=swiftshader', '--disable-dev-shm-usage'],
    ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
  ],
  { stdio: ['ignore', 'ignore', 'pipe'] },
);
process.on('exit', () => {
  child.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true });
});

/** The port of the DevTools, which the browser tells when it has started. */
const port = await new Promise((resolve) => {
  let said = '';
  child.on('error', (error) => fail(`${path} does not start: ${error.message}.`));
  child.on('exit', (code, signal) => fail(`${path} ended at once (${signal ?? code}). It said:\n${said}`));
  setTimeout(
    () => fail(`${path} told no DevTools address in ${PATIENCE / 1000} s. It said:\n${said}`),
    PATIENCE,
  ).unref();
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
    const found = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said);
    if (found) resolve(Number(found[1]));
  });
});
child.removeAllListeners('exit');

const { Browser: version } = await (await fetch(`http://127.0.0.1:${port}/json/version`)).json();
if (!new RegExp(`Chrome/${oldest.chrome}\\.`).test(version))
  fail(`${path} is ${version} and not Chromium ${oldest.chrome}.`);
console.log(version);

const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
const socket = new WebSocket(targets.find(({ type }) => type === 'page').webSocketDebuggerUrl);
await new Promise((resolve) => {
  socket.addEventListener('open', resolve);
  socket.addEventListener('error', () => fail('the DevTools of the page refuse a connection.'));
});
socket.addEventListener('close', () => fail('the browser closed its connection before the last page.'));

const waiting = new Map();
const events = new Map();
socket.addEventListener('message', ({ data }) => {
  const message = JSON.parse(data);
  if (message.id === undefined) return events.get(message.method)?.(message.params);
  waiting.get(message.id)?.(message);
  waiting.delete(message.id);
});
let last = 0;

/** Asks the browser something; an error of its is one of ours. */
function ask(method, params = {}) {
  return new Promise((resolve, reject) => {
    const id = ++last;
    const timer = setTimeout(() => reject(new Error(`${method}: no answer in ${PATIENCE / 1000} s`)), PATIENCE);
    waiting.set(id, ({ result, error }) => {
      clearTimeout(timer);
      if (error) reject(new Error(`${method}: ${error.message}`));
      else if (result.exceptionDetails)
        reject(new Error(result.exceptionDetails.exception?.description ?? result.exceptionDetails.text));
      else resolve(result);
    });
    socket.send(JSON.stringify({ id, method, params }));
  });
}

// The pages come from this process: each a real page of the browser, loaded as any other.
const scripts = { '/pdf.mjs': 'pdf.min.mjs', '/worker.mjs': 'pdf.worker.min.mjs' };
const server = createServer((request, response) => {
  const library = scripts[request.url];
  if (library) {
    const code = readFileSync(join(root, 'node_modules/pdfjs-dist/legacy/build', library));
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
  }
  const file = join(pages, request.url.split('/')[1] ?? '', 'page.html');
  if (!/^\/[\w-]+\/$/.test(request.url) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const script = await scriptForPage("import { checkPage } from './lib/index.ts'; globalThis.checkPage = checkPage;");
const { JSDOM } = await import('jsdom');
await ask('Page.enable');

/** The check of a page as JSON, made in the old browser. */
async function inOldBrowser(slug, asked) {
  const loaded = new Promise((resolve) => events.set('Page.loadEventFired', resolve));
  await ask('Page.navigate', { url: `http://127.0.0.1:${server.address().port}/${slug}/` });
  await loaded;
  await ask('Runtime.evaluate', { expression: script });
  const expression = `JSON.stringify(checkPage(document, ${JSON.stringify(asked)}))`;
  return (await ask('Runtime.evaluate', { expression, returnByValue: true })).result.value;
}

/** The same in jsdom, by the very same script. */
function inJsdom(slug, asked) {
  const dom = new JSDOM(readFileSync(join(pages, slug, 'page.html'), 'utf8'), {
    url: asked.url,
    runScripts: 'outside-only',
  });
  try {
    dom.window.eval(script);
    return JSON.stringify(dom.window.checkPage(dom.window.document, asked));
  } finally {
    dom.window.close();
  }
}

/** Draws a PDF of one line in the old browser; where pdf.js asks for a newer one, the refusal that says so. */
async function drawsPdf() {
  const content = `BT /F 12 Tf 20 100 Td (${'One line that is long enough to be no stamp on a scan.'}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const file = btoa(`%PDF-1.4\n${objects.join('')}trailer\n<< /Root 1 0 R >>\n`);
  const drawing = await scriptForPage("import './test/bench/documents/in-page.ts';");
  await ask('Runtime.evaluate', { expression: drawing });
  const expression = `bench.check('pdf', ${JSON.stringify(file)}, '').then(() => document.body.innerText, String)`;
  return (await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
}

const slugs = readdirSync(pages).filter((slug) => existsSync(join(pages, slug, 'page.html')));
let equal = 0;
let reports = 0;
for (const slug of slugs) {
  const expected = JSON.parse(readFileSync(join(pages, slug, 'expected.json'), 'utf8'));
  const asked = {
    url: expected?.url ?? options.url,
    today: expected?.today ?? options.today,
    rulesOn: expected?.rulesOn ?? [],
  };
  const old = await inOldBrowser(slug, asked);
  const now = inJsdom(slug, asked);
  if (old !== 'null') reports++;
  if (old === now) equal++;
  else {
    const at = [...old].findIndex((char, index) => char !== now[index]);
    console.error(
      `${slug}\n  old ${old.slice(Math.max(0, at - 100), at + 160)}\n  now ${now.slice(Math.max(0, at - 100), at + 160)}`,
    );
  }
}
console.log(`${equal} of ${slugs.length} golden pages have the same check as today (${reports} of them reports)`);
const drawn = await drawsPdf();
console.log(`a PDF gives: ${drawn.trim()}`);
// A page full of nothing would be equal as well.
process.exit(
  equal === slugs.length && reports > slugs.length / 2 && /^One line|^Error: old-browser$/.test(drawn.trim()) ? 0 : 1,
);
