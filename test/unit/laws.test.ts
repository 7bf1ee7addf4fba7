// The laws of the house (CONTRIBUTING.md), read off the repository itself. The linter and tsconfig.pure.json hold most of them while one
// types; this test also holds what they cannot see, and that nobody switches them off.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { forms } from '../../lib/form';
import { labelCore } from '../../lib/table/labels';
import { ALLOWED_IN_CODE, countWords } from './support/allowed-words';
import { codeFiles, root, type SourceFile } from './support/repository';

const lib = codeFiles('lib');
const extension = [...lib, ...codeFiles('entrypoints', 'components')];
const within = (folder: string) => (file: SourceFile) => file.path.startsWith(`${folder}/`);
const paths = (files: SourceFile[]) => files.map((file) => file.path);

describe('the layers', () => {
  const domFolders = ['lib/page', 'lib/mark', 'lib/documents'];
  const wiringFolders = ['lib/browser', 'lib/messages', 'lib/storage'];

  it('every folder of lib is compiled without the DOM, or is one of those that may know it', () => {
    const config = readFileSync(join(root, 'tsconfig.pure.json'), 'utf8');
    const folders = readdirSync(join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const strays = folders
      .map((entry) => `lib/${entry.name}`)
      .filter(
        (folder) => ![...domFolders, ...wiringFolders, 'lib/cli'].includes(folder) && !config.includes(`"${folder}"`),
      );
    expect(strays).toEqual([]);
    expect(config).toMatch(/"lib": \["ES20\d\d"\]/);
    expect(config).toContain('"types": []');
  });

  it('only page/, mark/, documents/, components, entrypoints and the public face name a DOM type', () => {
    const domName =
      /\b(Document|DocumentFragment|Element|HTML\w*Element|SVG\w*Element|NodeList|ShadowRoot|Window|DOMParser|MutationObserver|DOMRect|Text(?=Node)|TreeWalker)\b/;
    const offenders = lib.filter(
      (file) =>
        ![...domFolders].some((folder) => within(folder)(file)) &&
        file.path !== 'lib/index.ts' &&
        domName.test(file.code),
    );
    expect(paths(offenders)).toEqual([]);
  });

  it('only browser/, messages/, storage/ and entrypoints/ touch the extension API', () => {
    const touches = (file: SourceFile) =>
      /\b(browser|chrome)\s*\??\./.test(file.code) ||
      file.imports.some((name) =>
        /^(wxt\/(browser|storage|utils\/storage)|@wxt-dev\/.*|webextension-polyfill|#imports)$/.test(name),
      );
    const allowed = (file: SourceFile) => [...wiringFolders, 'entrypoints'].some((folder) => within(folder)(file));
    expect(paths(extension.filter((file) => touches(file) && !allowed(file)))).toEqual([]);
  });

  it('the pure folders import nothing that reads, marks, sends or shows', () => {
    const pure = lib.filter((file) => ![...domFolders, ...wiringFolders].some((folder) => within(folder)(file)));
    const outward = /\/(page|mark|browser|messages|storage|components|entrypoints)(\/|$)|^(preact|wxt|jsdom|node:)/;
    // The walk over a page names no DOM type, so that a tree without a browser can be read by it. The command runs under Node.
    const allowed: [folder: string, imports: RegExp][] = [
      ['lib/readers', /\/page\/read\/[\w-]+$/],
      ['lib/cli', /^node:/],
    ];
    const isAllowed = (file: SourceFile, name: string) =>
      allowed.some(([folder, imports]) => within(folder)(file) && imports.test(name));
    const offenders = pure.filter(
      (file) =>
        file.path !== 'lib/index.ts' && file.imports.some((name) => outward.test(name) && !isAllowed(file, name)),
    );
    expect(paths(offenders)).toEqual([]);
  });

  it('form/ imports nothing but its own files', () => {
    const files = lib.filter(within('lib/form'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap((file) => file.imports).filter((name) => !/^\.\/[\w-]+$/.test(name))).toEqual([]);
  });

  it('the public face bundles without the extension API, Preact or anything of Node', async () => {
    const { metafile } = await build({
      entryPoints: ['lib/index.ts'],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    const packages = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'));
    expect(packages.filter((path) => !/node_modules\/zod\//.test(path))).toEqual([]);
  });
});

describe('nothing leaves the machine, and the page gives text only', () => {
  it('no file of the extension names a way to the network', () => {
    const network =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b/;
    expect(paths(extension.filter((file) => network.test(file.code)))).toEqual([]);
  });

  it('no file of the extension writes or reads HTML, or runs text as code', () => {
    const html =
      /\.(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\b/;
    expect(paths(extension.filter((file) => html.test(file.code)))).toEqual([]);
  });

  it('no file of the extension parses markup, or has the browser run or load what a string names', () => {
    const parsing = /createContextualFragment|parseFromString|\.srcdoc\b|\bimportScripts\b|setTimeout\(\s*['"`]/g;
    const parsed = extension.flatMap((file) =>
      [...file.code.matchAll(parsing)].map(([word]) => `${file.path}: ${word}`),
    );
    expect(countWords(parsed)).toEqual(ALLOWED_IN_CODE);
    const running = /^\s*javascript:|^on[a-z]+$|^(prefetch|preconnect|dns-prefetch|modulepreload)$/;
    const names = new Set(['once', 'only', 'one', 'on', 'online']);
    const found = extension.flatMap((file) =>
      file.strings.filter((text) => running.test(text) && !names.has(text)).map((text) => `${file.path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('the pages of the extension load their own files alone, and carry no script, style or handler of their own', () => {
    const pages = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(2);
    const wrong = pages.flatMap((path) => {
      const html = readFileSync(join(root, 'entrypoints', path), 'utf8');
      const bad =
        /<script(?![^>]*\ssrc="\.)[^>]*>|<style\b|\sstyle=|\son[a-z]+\s*=|(?:src|href|action)="(?!\.)[^"]*"|<(?:iframe|object|embed|base|form)\b|http-equiv/gi;
      return [...html.matchAll(bad)].map(([text]) => `${path}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the forms', () => {
  // What the words of a language say of a form stands in words/<language>; sentences of reports are read by the words that officials use, which
  // are in part those of the form.
  const outside = extension.filter((file) => !within('lib/form')(file));
  const mute = outside.filter((file) => !within('lib/words')(file) && !within('lib/prose')(file));
  const tables = forms.flatMap((form) => form.tables);
  const lines = tables.flatMap(({ bands }) => bands.flatMap(({ rows, columns }) => [...rows, ...columns]));
  const literals = ({ strings, patterns }: SourceFile) => [...strings, ...patterns];
  const naming = (files: SourceFile[], isNamed: (text: string) => boolean) =>
    files.flatMap((file) => literals(file).flatMap((text) => (isNamed(text) ? [`${file.path}: ${text}`] : [])));

  it('are known by their ids in form/ alone: all else asks what a form has', () => {
    const ids: readonly string[] = forms.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    // Years that are no form's: that of the amended regulations, that of the tariff of fees, and years in examples of sentences.
    const allowed =
      /^lib\/words\/\w+\/(?:laws|help\/provisions)\.ts: .*2019|^lib\/(?:prose|text)\/|^lib\/rules\/fee-tariff\.ts: 2021/;
    const inText = naming(outside, (text) => ids.some((id) => text.includes(id)));
    const inCode = outside.flatMap(({ path, code }) =>
      ids.filter((id) => new RegExp(`(?<![\\w.])${id}(?!\\w)`).test(code)).map((id) => `${path}: ${id}`),
    );
    expect([...inText, ...inCode].filter((each) => !allowed.test(each))).toEqual([]);
  });

  it('are alone in naming their rows and columns by key: all else asks for the role', () => {
    // Keys that are also ordinary words (total, count), and two topics of sentences (lib/rules/text-mismatch.ts), prove nothing.
    const topics = ['carriedForward', 'normativeDocuments'];
    const keys = new Set(
      lines
        .map(({ key }) => key)
        .filter((key) => /[.A-Z]|regulations|license|penalty|coercion|procurement/.test(key) && !topics.includes(key)),
    );
    expect(keys.size).toBeGreaterThan(40);
    expect(naming(outside, (text) => keys.has(text))).toEqual([]);
    expect(outside.flatMap((file) => file.imports).filter((name) => /form\/(form-|axes)/.test(name))).toEqual([]);
  });

  it('are alone in printing labels: no string or pattern of the readers, rules, views and files holds one', () => {
    // Words of everyday that are labels, too: spellings of one word in lib/table/labels.ts, the matter of lines in the outline.
    const everyday = new Set(['其他', '总计', '件数', '规范性文件', '规章']);
    const labels = lines.flatMap(({ path, aliases, short }) => [
      ...path,
      ...(aliases ?? []),
      ...(short ? [short] : []),
    ]);
    const titles = tables.flatMap(({ bands }) => bands.flatMap(({ title, corner }) => [title ?? '', corner ?? '']));
    const printed = [...new Set([...labels, ...titles].flatMap((label) => [label, labelCore(label)]))];
    const telling = printed.filter((label) => label.length >= 2 && !everyday.has(label));
    expect(telling.length).toBeGreaterThan(60);
    const holds = (text: string) => telling.some((label) => (label.length < 4 ? text === label : text.includes(label)));
    // The names of parts two to six are read by meaning, from the form's words down to what officials make of them.
    const headings = 'lib/report/outline/headings.ts';
    expect(naming(mute, holds).filter((each) => !each.startsWith(headings))).toEqual([]);
  });

  it('are alone in naming the six parts', () => {
    const names = forms.flatMap(({ sections }) => sections.map(({ heading }) => heading.replace(/^.、/, '')));
    const telling = [...new Set(names)].filter((name) => name.length > 4);
    expect(telling.length).toBe(5);
    const readers = mute.filter(({ path }) => path !== 'lib/report/outline/headings.ts');
    expect(naming(readers, (text) => telling.some((name) => text.includes(name)))).toEqual([]);
  });
});

describe('the rules', () => {
  const rules = lib.filter(within('lib/rules'));

  it('none returns a sentence: wording stands in words/', () => {
    const sentence = /[\u4e00-\u9fff].*[。！]|[\u4e00-\u9fff]\ufffc|\ufffc[\u4e00-\u9fff]/;
    const found = rules.flatMap((file) =>
      file.strings.filter((text) => sentence.test(text)).map((text) => `${file.path}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(rules.flatMap((file) => file.imports).filter((name) => name.includes('/words'))).toEqual([]);
  });
});

describe('the words', () => {
  const screens = codeFiles('components', 'entrypoints');

  it('screens ask lib/words for what they say, and never which language it is', () => {
    const asking = screens.filter(({ text }) => /[!=]==\s*['"](?:zh|en)\b|\bcase ['"](?:zh|en)['"]/.test(text));
    expect(paths(asking)).toEqual([]);
    // The console is for us; a cell of the legend shows what words in a cell look like.
    const known = /^年报体检: |^甲$/;
    const said = screens.flatMap(({ path, strings }) =>
      strings.filter((text) => /[\u4e00-\u9fff]/.test(text) && !known.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(said).toEqual([]);
  });
});

describe('the words', () => {
  it('nothing outside words/ asks which language is spoken', () => {
    const asks = /[!=]==?\s*'(?:zh|en)'|\}\[language\]/;
    const outside = extension.filter(({ path }) => !path.startsWith('lib/words/'));
    expect(paths(outside.filter((file) => asks.test(file.text)))).toEqual([]);
  });
});

describe('the house', () => {
  const code = [...extension, ...codeFiles('assets', 'test')];

  it('no file passes 400 lines (250 is a smell: is there a second idea in it?)', () => {
    const long = code.filter((file) => file.text.trimEnd().split('\n').length > 400);
    expect(paths(long)).toEqual([]);
  });

  it('files are kebab-case, components PascalCase, and exports have names', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(content|test|d|config))*\.(tsx?|mjs|css)$/;
    const pascal = /^[A-Z][A-Za-z0-9]*\.tsx$/;
    const strays = code.filter(
      ({ path }) => !(kebab.test(basename(path)) || (path.startsWith('components/') && pascal.test(basename(path)))),
    );
    expect(paths(strays)).toEqual([]);
    const unnamed = [...lib, ...codeFiles('components')].filter((file) => /\bexport default\b/.test(file.code));
    expect(paths(unnamed)).toEqual([]);
  });

  it('the top level holds what the design names', () => {
    const made = ['.git', '.output', '.wxt', 'coverage', 'node_modules'];
    const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => !made.includes(entry.name));
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.sort()).toEqual(['.ci', 'assets', 'components', 'entrypoints', 'lib', 'test']);
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name);
    const known =
      /^(package(-lock)?\.json|[A-Z]+(\.\w+)?\.md|LICENSE|(tsconfig|tsconfig\.pure|biome)\.json|(wxt|vitest)\.config\.ts)$/;
    expect(files.filter((path) => !known.test(path))).toEqual([]);
  });

  it('the lockfile names versions and checksums, but no registry', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/\.tgz/);
  });

  it('the lockfile is whole: also the binaries for other systems stand in it, or npm ci refuses it there', () => {
    const packages: Record<string, { dependencies?: object; optionalDependencies?: object }> = JSON.parse(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    ).packages;
    const isLocked = (from: string, name: string): boolean => {
      if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true;
      return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
    };
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
