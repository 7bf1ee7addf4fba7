/** The labels of all forms, indexed so that a printed label finds its lines at once. */
import { forms } from '../form';
import type { Form, FormBand, FormLine, FormTable } from '../form/types';
import { labelCore } from './labels';

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

/** True for the core of a label that groups lines (三、本年度办理结果, 法人或其他组织). */
export function isGroupCore(core: string): boolean {
  return groups.has(core);
}
