import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './downloads.ts';

/** A language the extension speaks: the name of a folder of _locales. */
export type Language = 'zh_CN' | 'en';

/** Choices for a browser with the extension in it. */
export interface LaunchOptions {
  /** The folder of the built extension; the build of that browser in .output/ by default. */
  extension?: string;
  /** false opens a window (needs a display); true by default. */
  headless?: boolean;
  /** Pixels of a picture per CSS pixel, for screenshots; 1 by default. Headless only. */
  scale?: number;
  /** The language of the extension; 'zh_CN' by default. */
  language?: Language;
  /** Where downloads go; a fresh folder, removed on close, by default. */
  downloads?: string;
  /** Hosts that the person has allowed beforehand: no test can answer the prompt of a browser. */
  allowed?: readonly string[];
  /** True where the test wants to see the page that opens after installing; else it is closed before anything begins. */
  keepsWelcome?: boolean;
  /** What an earlier browser that was killed has left: the next one starts from there. */
  resume?: Remains;
  /**
   * True where the browser is to set a bound to what the extension keeps: without its permission `unlimitedStorage`. Firefox gives all pages
   * together a few megabytes then; Chromium is told by its debugger (support/room.ts).
   */
  bounded?: boolean;
  /** True where the person has the extension open pages in tabs, as the workbench does; everything else it asks for is still a fault. */
  opensPages?: boolean;
}

/** What is left of a browser that was killed: the folders of its profile and of the extension in it. */
export interface Remains {
  profile: string;
  extension: string;
  downloads: string;
}

/**
 * The folder of a build. `NIANBAO_BUILD=own` takes `.output/chrome-mv3-own`, as `wxt build -m own` makes it: several people can test
 * different builds of one working copy.
 */
export function builtFolder(browser: 'chrome' | 'firefox'): string {
  const name = process.env.NIANBAO_BUILD ?? '';
  return `.output/${browser}-mv3${name === '' ? '' : `-${name}`}`;
}

/**
 * Copies a built extension to a fresh folder and leaves in it one language only. A browser then shows that language whatever its own is:
 * the language packs of browsers are separate packages that a test machine need not have. Nothing else of the build is changed, save that
 * hosts may be allowed beforehand, and that what it keeps may be bounded.
 */
export function stageExtension(
  path: string,
  { language = 'zh_CN', allowed = [], bounded = false }: Pick<LaunchOptions, 'language' | 'allowed' | 'bounded'>,
): string {
  const built = resolve(path);
  const manifestFile = join(built, 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error(`No built extension in ${path}: run "npm run build" first.`);
  const folder = temporaryFolder('extension');
  cpSync(built, folder, { recursive: true });
  const locales = join(folder, '_locales');
  if (!existsSync(join(locales, language))) return folder;
  for (const name of readdirSync(locales)) {
    if (name !== language) rmSync(join(locales, name), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      ...manifest,
      default_locale: language,
      permissions: (manifest.permissions as string[]).filter((name) => !bounded || name !== 'unlimitedStorage'),
      host_permissions: [...(manifest.host_permissions as string[]), ...allowed.map((host) => `*://${host}/*`)],
    }),
  );
  return folder;
}
