import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { managedSchema } from './lib/settings/managed-schema';
import { licenceOf, licencesFile, packagesOf } from './test/run/licences.mjs';
import { oldest } from './test/run/oldest.mjs';

/** Pages of the extension may run their own scripts and styles, and reach nothing else: no network, no frames, no eval. */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Files of the package alone: pdf.js asks for its tables of characters.
  "connect-src 'self'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Takes out of Preact the one line that writes HTML. Nobody here asks for it (a law of the house), but reviewers of the stores would have
 * to take our word for that; so they find no such line.
 */
const withoutHtml: Plugin = {
  name: 'preact-without-html',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return;
    const without = code
      .replace(/(\w+)\.innerHTML=(\w+\.__html)/, '$1.textContent=$2')
      .replace(/\w+\.__html==\w+\.innerHTML/, 'false');
    if (without.includes('innerHTML'))
      this.error('Preact writes HTML in another way than it did: see withoutHtml in wxt.config.ts.');
    return { code: without, map: null };
  },
};

/** A line of a library that we never reach, and what stands in its place. */
interface UnusedLine {
  /** The module's path, or the name of a file that is copied as it is. */
  file: RegExp;
  line: RegExp;
  instead: string;
}

const NOT_LOADED = "await Promise.reject(new Error('not part of the package'))";

/** In modules that the build puts together. */
const UNUSED_IN_MODULES: readonly UnusedLine[] = [
  // jszip, for docx-preview: a setImmediate of its own that would also take text as code.
  { file: /[\\/]jszip\.min\.js$/, line: /new Function\(""\+\w+\)/, instead: '()=>{}' },
  // core-js, in pdf.js: the global object, as old browsers give it.
  { file: /[\\/]pdfjs-dist[\\/].*[\\/]pdf\.mjs$/, line: /Function\('return this'\)\(\)/, instead: 'globalThis' },
  // pdf.js without a worker: every browser that we run in has workers.
  { file: /[\\/]pdfjs-dist[\\/].*[\\/]pdf\.mjs$/, line: /await import\([^()]*this\.workerSrc\)/, instead: NOT_LOADED },
  // DOMPurify without a DOMParser: every browser that we run in has one.
  { file: /[\\/]purify\.es\.mjs$/, line: /\w+\.documentElement\.innerHTML = [^;]*;/, instead: '' },
];

/** In the worker of pdf.js, which the build copies as it is. */
const UNUSED_IN_WORKER: readonly UnusedLine[] = [
  { file: /pdf\.worker\.min/, line: /Function\("return this"\)\(\)/, instead: 'globalThis' },
  // Decoders of pictures for browsers without WebAssembly; we pack none, for pictures are not read.
  {
    file: /pdf\.worker\.min/,
    line: /await\(import\([^()]*this\._noWasmFilename\}`\)\)/,
    instead: `(${NOT_LOADED})`,
  },
];

/** The code without the lines of the list that belong to this file. Throws where one is not there as it was. */
function withoutLines(code: string, name: string, lines: readonly UnusedLine[]): string {
  let rest = code;
  for (const { file, line, instead } of lines) {
    if (!file.test(name)) continue;
    if (!line.test(rest)) throw new Error(`${name} has no line ${line} any more: see withoutUnused in wxt.config.ts.`);
    rest = rest.replace(line, instead);
  }
  return rest;
}

/**
 * Takes lines out of the libraries for drafts that write HTML, run text as code or load code from a computed address. Nothing reaches them and
 * the pages' policy would stop most of them, but web-ext lint warns of each, and so would the stores.
 */
const withoutUnused: Plugin = {
  name: 'libraries-without-unused-lines',
  transform(code, id) {
    const without = withoutLines(code, id, UNUSED_IN_MODULES);
    return without === code ? undefined : { code: without, map: null };
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !UNUSED_IN_WORKER.some((line) => line.file.test(file.fileName))) continue;
      const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
      file.source = withoutLines(text, file.fileName, UNUSED_IN_WORKER);
    }
  },
};

/** What pdf.js asks for beside its code: how Chinese fonts that a PDF does not hold name their characters, and fonts for those that it lacks. */
const pdfFiles = (folder: string) => fileURLToPath(new URL(`node_modules/pdfjs-dist/${folder}`, import.meta.url));

/** Packages whose data lie beside the scripts or were made into code, so that no module names them. */
const PACKAGES_OF_DATA = ['pdfjs-dist', 'opencc-js'];

/** The file that tells Chrome which settings an office may prescribe. */
const MANAGED_SCHEMA = 'managed-settings.json';

export default defineConfig({
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      // People wait for the popup: a file for each part that pages share would be thirty requests before anything is drawn
      // (test/bench/speed/LIMITS.md).
      const output = config.build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) return;
      Object.assign(output, {
        codeSplitting: { groups: [{ name: 'screen', test: /[\\/]entrypoints[\\/]screen[\\/]start\.tsx$/ }] },
      });
    },
    'build:done': (wxt, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const fonts = ['LICENSE_FOXIT', 'LICENSE_LIBERATION'].map((file) =>
        readFileSync(`${pdfFiles('standard_fonts')}/${file}`, 'utf8').trim(),
      );
      const cmaps = readFileSync(`${pdfFiles('cmaps')}/LICENSE`, 'utf8').trim();
      const packages = [...new Set([...packagesOf(modules), ...PACKAGES_OF_DATA])].sort();
      const texts = [...packages.map(licenceOf), `pdfjs-dist: cmaps\n\n${cmaps}`];
      for (const font of fonts) texts.push(`pdfjs-dist: standard_fonts\n\n${font}`);
      writeFileSync(`${wxt.config.outDir}/THIRD_PARTY_LICENSES`, licencesFile(texts));
    },
    'build:publicAssets': (wxt, assets) => {
      if (wxt.config.browser !== 'firefox')
        assets.push({ contents: JSON.stringify(managedSchema()), relativeDest: MANAGED_SCHEMA });
      for (const [from, to] of [
        ['cmaps', 'characters'],
        ['standard_fonts', 'fonts'],
      ] as const) {
        for (const name of readdirSync(pdfFiles(from)))
          assets.push({ absoluteSrc: `${pdfFiles(from)}/${name}`, relativeDest: `pdf/${to}/${name}` });
      }
    },
  },
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'downloads'],
    host_permissions: ['*://*.gov.cn/*'],
    // Firefox asks for saved pages on the welcome page; Chrome has a switch for them, which no extension may ask for.
    optional_host_permissions: browser === 'firefox' ? ['*://*/*', 'file:///*'] : ['*://*/*'],
    commands: {
      // Tried in both browsers: they assign these. Chromium takes Alt+Shift+N and P for itself.
      _execute_action: { suggested_key: { default: 'Alt+Shift+Down' } },
      'next-problem': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-problem': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      // Firefox opens its sidebar by itself and names the command so; Chrome leaves it to the background (open-panel).
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandPanel__',
      },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // WXT's development server needs a looser policy of its own; what people install gets the strict one.
    ...(command === 'build' ? { content_security_policy: { extension_pages: extensionPagesPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nianbao-checkup@extension',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: `${oldest.chrome}`,
          // What an office may prescribe. Firefox reads its policies without being told their fields.
          storage: { managed_schema: MANAGED_SCHEMA },
        }),
  }),
  vite: ({ browser }) => ({
    // Preact without a framework plugin: the compiler rewrites JSX by itself.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Browsers new enough for us preload modules by themselves; Vite's stand-in for old ones would name fetch.
    build: {
      target: browser === 'firefox' ? `firefox${oldest.firefox}` : `chrome${oldest.chrome}`,
      modulePreload: { polyfill: false },
    },
    plugins: [withoutHtml, withoutUnused],
    // WXT wraps every content script in a class that talks to the page and brings the polyfill into the detector; see the stand-in.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('lib/messages/content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
});
