import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of the repository. */
export interface SourceFile {
  /** From the root, with slashes: 'lib/rules/balance.ts'. */
  path: string;
  text: string;
  /** The text with comments blanked out and the contents of strings and regular expressions emptied: names only. */
  code: string;
  /** The contents of all string and template literals; the parts of a template are joined by `hole`. */
  strings: string[];
  /** The sources of all regular expression literals. */
  patterns: string[];
  /** What the file imports or re-exports, as written. */
  imports: string[];
}

/** Stands in `strings` for a placeholder of a template: the Unicode character for an object. */
export const hole = '\ufffc';

/** The root of the repository. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** All code files (ts, tsx, mjs, css) under the folders, read whole. A folder that does not exist is an error. */
export function codeFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
      .map((entry) => read(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))),
  );
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { code, strings, patterns } = scan(text);
  const imports = [...text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return { path, text, code, strings, patterns, imports };
}

/** Where a slash begins a regular expression and not a division: after one of these, or at the start. */
const beforeRegExp = /(^|[(,=:[!&|?{};+\-*%<>~^]|\breturn|\btypeof|=>)\s*$/;

/** Splits TypeScript into names and literals. Not a parser: it knows comments, strings, templates and regular expressions. */
export function scan(text: string): Pick<SourceFile, 'code' | 'strings' | 'patterns'> {
  const strings: string[] = [];
  const patterns: string[] = [];
  let code = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const char = text[at] ?? '';
    if (rest === '//' || rest === '/*') {
      const end = rest === '//' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2) + 2;
      at = end <= 1 ? text.length : end;
      code += ' ';
    } else if (char === "'" || char === '"') {
      const literal = /^(['"])((?:\\.|(?!\1)[^\\\n])*)\1/.exec(text.slice(at));
      if (literal) strings.push(literal[2] ?? '');
      code += literal ? `${char}${char}` : char;
      at += literal ? literal[0].length : 1;
    } else if (char === '`') {
      const template = scanTemplate(text, at + 1);
      strings.push(template.text, ...template.inner.strings);
      patterns.push(...template.inner.patterns);
      code += `\`${template.inner.code}\``;
      at = template.end;
    } else if (char === '/' && beforeRegExp.test(code.slice(-20))) {
      const literal = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/.exec(text.slice(at));
      if (literal) patterns.push(literal[0]);
      code += literal ? '/ /' : char;
      at += literal ? literal[0].length : 1;
    } else {
      code += char;
      at += 1;
    }
  }
  return { code, strings, patterns };
}

/** Reads a template from after its opening backtick: its own text, and the code within its `${…}`. */
function scanTemplate(text: string, start: number): { text: string; inner: ReturnType<typeof scan>; end: number } {
  let own = '';
  let code = '';
  const strings: string[] = [];
  const patterns: string[] = [];
  let at = start;
  while (at < text.length && text[at] !== '`') {
    if (text[at] === '\\') {
      own += text.slice(at, at + 2);
      at += 2;
    } else if (text.startsWith('${', at)) {
      const end = closingBrace(text, at + 2);
      const inner = scan(text.slice(at + 2, end));
      own += hole;
      code += ` ${inner.code} `;
      strings.push(...inner.strings);
      patterns.push(...inner.patterns);
      at = end + 1;
    } else {
      own += text[at];
      at += 1;
    }
  }
  return { text: own, inner: { code, strings, patterns }, end: at + 1 };
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '`') at = scanTemplate(text, at + 1).end - 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
