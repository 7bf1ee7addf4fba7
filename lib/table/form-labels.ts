/** The labels of all forms, indexed so that a printed label finds its lines at once. */
import { forms } from '../form';
import type { Form, FormBand, FormLine, FormTable } from '../form/types';
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
    const found = byCore.get(core);
    if (found) found.push(ref);
    else byCore.set(core, [ref]);
  }
  for (const label of ref.line.path.slice(0, -1)) groups.add(labelCore(label));
}

/** Every line, of either form, whose own label (or an alias) has that core. */
export function linesByCore(core: string): readonly LineRef[] {
  return byCore.get(core) ?? [];
}

/** Below this likeness two labels are two labels. */
const LIKENESS = 0.75;
/** Shorter labels differ from each other by one character (行政处罚, 行政强制): for them only the exact core counts. */
const SHORTEST = 5;

/**
 * As `linesByCore`; where no label has that core, the lines of the one label that is clearly most like it: a character
 * mistyped, the end of a long label cut off. Empty where two different labels are equally like it.
 */
export function linesNear(core: string): readonly LineRef[] {
  const exact = byCore.get(core);
  if (exact) return exact;
  if (core.length < SHORTEST || core.length > 60) return [];
  const known = nearby.get(core);
  if (known) return known;
  const found = findNear(core);
  if (nearby.size > 500) nearby.clear();
  nearby.set(core, found);
  return found;
}

/** What was found before: the same damaged label is asked for by every reader of every table. */
const nearby = new Map<string, readonly LineRef[]>();

function findNear(core: string): readonly LineRef[] {
  let best: readonly LineRef[] = [];
  let likeness = 0;
  for (const [known, refs] of byCore) {
    const begins = known.length > core.length && known.startsWith(core);
    // Lengths alone bound the likeness: most labels need no comparison.
    if (!begins && (2 * Math.min(known.length, core.length)) / (known.length + core.length) < LIKENESS) continue;
    const alike = begins ? 0.95 : similarity(core, known);
    if (alike < LIKENESS || alike < likeness) continue;
    best = alike === likeness ? [] : refs;
    likeness = alike;
  }
  return best;
}

/** Reads a header cell as one of the band's columns: its key, or null. */
export function columnReader(band: FormBand): (cell: { core: string }) => string | null {
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
