import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

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

/** What pdf.js asks for beside its code: how Chinese fonts that a PDF does not hold name their characters, and fonts for those that it lacks. */
const pdfFiles = (folder: string) => fileURLToPath(new URL(`node_modules/pdfjs-dist/${folder}`, import.meta.url));

export default defineConfig({
  hooks: {
    'build:publicAssets': (_, assets) => {
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
    permissions: ['activeTab', 'scripting', 'storage', 'downloads'],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-problem': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-problem': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
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
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    // Preact without a framework plugin: the compiler rewrites JSX by itself.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Browsers new enough for us preload modules by themselves; Vite's stand-in for old ones would name fetch.
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    plugins: [withoutHtml],
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
