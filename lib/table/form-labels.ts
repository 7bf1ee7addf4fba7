/** The labels of all forms, indexed so that a printed label finds its lines at once. */
import { forms } from '../form';
import type { Form, FormBand, FormLine, FormTable } from '../form/types';
import { remember } from '../text/remember';
import { labelCore, similarity } from './labels';

/** One line of one form that a label may name. */
export interface LineRef {
  form: Form['id'];
  table: FormTable['name'];
  band: FormBand;
  bandIndex: number;
  axis: 'row' | 'column';
  line: FormLine;
  /** Position on its axis within the band. */
  index: number;
}

/** The line's own label, as the form prints it. */
export function ownLabel(line: FormLine): string {
  return line.path.at(-1) ?? '';
}

const lines: LineRef[] = forms.flatMap((form) =>
  form.tables.flatMap((table) =>
    table.bands.flatMap((band, bandIndex) =>
      (['row', 'column'] as const).flatMap((axis) =>
        (axis === 'row' ? band.rows : band.columns).map((line, index) => ({
          form: form.id,
          table: table.name,
          band,
          bandIndex,
          axis,
          line,
          index,
        })),
      ),
    ),
  ),
);

const byCore = new Map<string, LineRef[]>();
const groups = new Set<string>();
for (const ref of lines) {
  for (const label of [ownLabel(ref.line), ...(ref.line.aliases ?? [])]) {
    const core = labelCore(label);
    // The one row of table four has no label of its own.
    if (core === '') continue;
    const found = byCore.get(core);
    if (found) found.push(ref);
    else byCore.set(core, [ref]);
  }
  for (const label of ref.line.path.slice(0, -1)) groups.add(labelCore(label));
}

/** The known labels that have the character. */
const byCharacter = new Map<string, string[]>();
for (const core of byCore.keys()) {
  for (const char of new Set(core)) {
    const found = byCharacter.get(char);
    if (found) found.push(core);
    else byCharacter.set(char, [core]);
  }
}

/** Every line, of either form, whose own label (or an alias) has that core. */
export function linesByCore(core: string): readonly LineRef[] {
  return byCore.get(core) ?? [];
}

/** Below this likeness two labels are two labels. */
const LIKENESS = 0.75;
/** Shorter labels differ from each other by one character (行政处罚, 行政强制): for them only the exact core counts. */
const SHORTEST = 5;
/** Longer words are no label. */
const LONGEST = 60;

/**
 * As `linesByCore`; where no label has that core, the lines of the one label that is clearly most like it: a character
 * mistyped, the end of a long label cut off. Empty where two different labels are equally like it.
 */
export const linesNear: (core: string) => readonly LineRef[] = remember((core) => {
  const exact = byCore.get(core);
  if (exact) return exact;
  return core.length < SHORTEST || core.length > LONGEST ? [] : findNear(core);
});

function findNear(core: string): readonly LineRef[] {
  let best: readonly LineRef[] = [];
  let likeness = 0;
  for (const [known, shared] of sharedCharacters(core)) {
    const refs = linesByCore(known);
    const begins = known.length > core.length && known.startsWith(core);
    // The characters that two labels share bound their likeness: most labels need no comparison.
    if (!begins && (2 * shared) / (known.length + core.length) < LIKENESS) continue;
    const alike = begins ? 0.95 : similarity(core, known);
    if (alike < LIKENESS || alike < likeness) continue;
    best = alike === likeness ? [] : refs;
    likeness = alike;
  }
  return best;
}

/** How many of the core's characters each known label has; labels that share none are left out. */
function sharedCharacters(core: string): Map<string, number> {
  const shared = new Map<string, number>();
  for (const char of core) {
    for (const known of byCharacter.get(char) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
  }
  return shared;
}

type ColumnReader = (cell: { core: string }) => string | null;
const columnReaders = new WeakMap<FormBand, ColumnReader>();

/** Where one cell joins a group's label and its item's: between them stand a dash, a colon, a space or the item's numbering. */
const JOINTS =
  /[-—–>＞/|｜：:\s]+|(?=[（(][一二三四五六七八][)）])|(?<![\d一二三四五六七八九十])(?=\d{1,2}[.、．](?!\d))/;

/**
 * The core of a printed label; of a label that joins groups and item in one cell (三、本年度办理结果-（六）其他处理-3.其他) the
 * core of the item, if that is a label of the form.
 */
export function readLabelCore(printed: string): string {
  const core = labelCore(printed);
  if (core.length < 3 || byCore.has(core) || groups.has(core)) return core;
  const pieces = printed.trim().split(JOINTS);
  // A bracketed remark behind a label is no item of it: the pieces before the last must be labels, too.
  const last = labelCore(pieces.at(-1) ?? '');
  const before = labelCore(pieces.slice(0, -1).at(-1) ?? '');
  return pieces.length > 1 && byCore.has(last) && groups.has(before) ? last : core;
}

/** Reads a header cell as one of the band's columns: its key, or null. */
export function columnReader(band: FormBand): ColumnReader {
  const known = columnReaders.get(band);
  if (known) return known;
  const reader = makeColumnReader(band);
  columnReaders.set(band, reader);
  return reader;
}

function makeColumnReader(band: FormBand): ColumnReader {
  const keys = new Set(band.columns.map(({ key }) => key));
  const own = new Map(
    band.columns.flatMap((line) =>
      [ownLabel(line), ...(line.aliases ?? [])].map((label) => [labelCore(label), line.key]),
    ),
  );
  return ({ core }) => {
    if (core === '') return null;
    const exact = own.get(core);
    if (exact !== undefined) return exact;
    return (
      linesNear(core).find(
        ({ axis, line, table }) =>
          axis === 'column' && keys.has(line.key) && own.has(labelCore(ownLabel(line))) && table !== 'cases',
      )?.line.key ?? null
    );
  };
}

/** True for the core of a label that groups lines (三、本年度办理结果, 法人或其他组织). */
export function isGroupCore(core: string): boolean {
  return groups.has(core);
}
