/** Where a published page and the file that it was made from say different things. Pure. */
import type { CellPlace, TableName } from '../contract/page-check';
import type { ReadCell, Report } from '../contract/report';
import { tableNames } from '../form/tables';
import { squash } from '../text/normalise';
import { splitSentences } from '../text/sentences';

/** Something that the two say differently, or that only one of them says: null for the one that does not. Words and numbers as printed. */
export type Difference =
  /** A whole statutory table that one of them has not, or has as a picture. */
  | { kind: 'table'; table: TableName; missing: 'page' | 'file' }
  | { kind: 'cell'; at: CellPlace; page: string | null; file: string | null }
  /** A sentence, or the title (section 0); `section` as in `Paragraph`. */
  | { kind: 'sentence'; section: number; page: string | null; file: string | null };

/** The differences: title, tables, then the text part by part. How things are laid out, and where lines are parted, makes none. */
export function differencesBetween(page: Report, file: Report): Difference[] {
  return [...inTitles(page, file), ...inTables(page, file), ...inText(page, file)];
}

/** Only titles that are printed: a file has no other. */
function inTitles(page: Report, file: Report): Difference[] {
  const [own, other] = [page.identity.title, file.identity.title];
  if (!own?.ref || !other?.ref || squash(own.text) === squash(other.text)) return [];
  return [{ kind: 'sentence', section: 0, page: own.text, file: other.text }];
}

function inTables(page: Report, file: Report): Difference[] {
  return tableNames.flatMap((table): Difference[] => {
    const [own, other] = [page.tables[table], file.tables[table]];
    if (!own || !other) return own || other ? [{ kind: 'table', table, missing: own ? 'file' : 'page' }] : [];
    const keys = new Set([...own.cells.keys(), ...other.cells.keys()]);
    return [...keys].flatMap((key): Difference[] => {
      const [a, b] = [own.cells.get(key), other.cells.get(key)];
      const at = (a ?? b)?.at;
      return at === undefined || saysTheSame(a, b)
        ? []
        : [{ kind: 'cell', at, page: a?.text ?? null, file: b?.text ?? null }];
    });
  });
}

/** A blank cell and one that is not there say the same, and so do 1,234 and 1234. */
function saysTheSame(a: ReadCell | undefined, b: ReadCell | undefined): boolean {
  if (squash(a?.text ?? '') === squash(b?.text ?? '')) return true;
  const bare = (cell: ReadCell | undefined) => (cell?.kind === 'number' && cell.note === null ? cell : null);
  const [one, two] = [bare(a), bare(b)];
  return one !== null && two !== null && one.value === two.value && one.unit === two.unit;
}

const SECTIONS = [0, 1, 2, 3, 4, 5, 6];

function inText(page: Report, file: Report): Difference[] {
  return SECTIONS.flatMap((section): Difference[] => {
    const [own, other] = [sentencesIn(page, section), sentencesIn(file, section)];
    const [onPage, inFile] = [without(own, other), without(other, own)];
    const pairs: Difference[] = [];
    for (const sentence of onPage) {
      const twin = likest(sentence, inFile);
      if (twin !== null) inFile.splice(inFile.indexOf(twin), 1);
      pairs.push({ kind: 'sentence', section, page: sentence, file: twin });
    }
    return [
      ...pairs,
      ...inFile.map((sentence): Difference => ({ kind: 'sentence', section, page: null, file: sentence })),
    ];
  });
}

function sentencesIn({ paragraphs }: Report, section: number): string[] {
  return paragraphs
    .filter((paragraph) => paragraph.section === section)
    .flatMap(({ text }) => splitSentences(text).map((piece) => piece.text.trim()));
}

/** The sentences that the other has not. Its lines may be parted elsewhere, so that it is asked for the words and not for the sentence. */
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const words = squash(others.join(''));
  return sentences.filter((sentence) => !words.includes(squash(sentence)));
}

/** So much alike, two sentences are one that was changed. */
const ALIKE = 0.5;

/** The sentence most like this one; null where none is much like it. */
function likest(sentence: string, others: readonly string[]): string | null {
  const own = pairsOf(sentence);
  let best: string | null = null;
  let most = ALIKE;
  for (const other of others) {
    const pairs = pairsOf(other);
    const shared = [...own].filter((pair) => pairs.has(pair)).length;
    const alike = (2 * shared) / Math.max(1, own.size + pairs.size);
    if (alike > most) {
      most = alike;
      best = other;
    }
  }
  return best;
}

/** Each two characters that stand side by side. */
function pairsOf(sentence: string): Set<string> {
  const words = squash(sentence);
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)));
}
