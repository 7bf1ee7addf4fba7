/** One line of JSONL → a page: `{id, url?, html | path | base64, contentType?, today?}`. */
import type { Failure } from '../words/ui-types/command';
import { type Page, type PageText, textOfPage } from './page-bytes';

/** The text of a page in a file, as `readPageFile` gives it. */
type ReadFile = (path: string, contentType: string | null) => PageText;

/** Fields whose value is text. */
const TEXTS = ['url', 'html', 'path', 'base64', 'contentType', 'today'] as const;
type Fields = Partial<Record<(typeof TEXTS)[number], string>>;

/** The page that a line names; a line that names none says why. `where` stands in for an id that it lacks. */
export function parseLine({ where, bytes }: { where: string; bytes: Uint8Array }, readFile: ReadFile): Page {
  const bad = (id: string | number, failure: Failure): Page => ({ id, url: '', text: { failure } });
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return bad(where, { code: 'no-json' });
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return bad(where, { code: 'no-json' });
  const record = given as Record<string, unknown>;
  const { id: ownId } = record;
  const id = typeof ownId === 'string' || typeof ownId === 'number' ? ownId : where;
  const wrong = TEXTS.find((name) => record[name] != null && typeof record[name] !== 'string');
  if (wrong) return bad(id, { code: 'bad-field', field: wrong });
  const { url, html, path, base64, contentType, today } = record as Fields;
  if (today != null && !/^\d{4}-\d\d-\d\d$/.test(today)) return bad(id, { code: 'bad-field', field: 'today' });
  const page = { id, url: url ?? '', ...(today == null ? {} : { today }) };
  if (html != null) return { ...page, text: { text: html } };
  if (path != null) return { ...page, text: readFile(path, contentType ?? null) };
  if (base64 != null) {
    if (!/^[\w+/-]*={0,2}\s*$/.test(base64)) return bad(id, { code: 'bad-field', field: 'base64' });
    return { ...page, text: textOfPage(Buffer.from(base64, 'base64'), contentType ?? null) };
  }
  return bad(id, { code: 'no-page' });
}
