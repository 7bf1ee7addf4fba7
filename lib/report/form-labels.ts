/** The labels of all forms, indexed once: which lines a printed label may name, and in which forms. */
import { type FormId, forms } from '../form/index';
import { ARTICLE, type TableName } from '../form/tables';
import type { FormBand, FormLine } from '../form/types';
import { indexLabels, type LabelIndex } from '../table/label-index';
import { labelCore } from '../table/labels';

/** One line of one form that a label may name. */
export interface FormLineRef {
  form: FormId;
  table: TableName;
  axis: 'row' | 'column';
  line: FormLine;
}

/** All labels that a line may carry: as the form prints it, then those met on real pages. */
export function labelsOf({ path, aliases }: Pick<FormLine, 'path' | 'aliases'>): string[] {
  return [path.at(-1) ?? '', ...(aliases ?? [])];
}

const lines: FormLineRef[] = forms.flatMap((form) =>
  form.tables.flatMap((table) =>
    table.bands.flatMap((band) => [
      ...band.rows.map((line) => ({ form: form.id, table: table.name, axis: 'row' as const, line })),
      ...band.columns.map((line) => ({ form: form.id, table: table.name, axis: 'column' as const, line })),
    ]),
  ),
);

/** The index of all lines of all forms. The one row of table four has no label, so no label names it. */
export const formLabels: LabelIndex<FormLineRef> = indexLabels(
  lines.map((ref) => ({ line: ref, labels: labelsOf(ref.line), groups: ref.line.path.slice(0, -1) })),
);

/** True for the core of words that are a label of the forms: of a line, of a group of lines, or the title of a small table. */
export function isFormLabel(core: string): boolean {
  return formLabels.linesByCore(core).length > 0 || formLabels.isGroup(core) || isBandTitle(core);
}

/** True for the core of the title of a small table of table two (第二十条第（一）项). */
export function isBandTitle(core: string): boolean {
  return core.startsWith(ARTICLE);
}

/** What the rows of table three are known by, outermost groups for those that stand in one: 本年新收, 上年结转, 本年度办理结果, 结转下年度. */
const outerRows: readonly string[] = [
  ...new Set(
    lines
      .filter(({ table, axis }) => table === 'applications' && axis === 'row')
      .map(({ line }) => labelCore((line.path.length === 1 && line.short) || (line.path[0] ?? ''))),
  ),
];

/**
 * True for a compacted line that names one of the rows that table three numbers 一、二、三、四: a page that prints the table as lines shows
 * them where the parts of a report could stand.
 */
export function namesRowOfTable(line: string): boolean {
  return outerRows.some((core) => line.includes(core));
}

type ColumnReader = (cell: { core: string }) => string | null;
const columnReaders = new WeakMap<FormBand, ColumnReader>();

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
  const own = new Map(band.columns.flatMap((line) => labelsOf(line).map((label) => [labelCore(label), line.key])));
  return ({ core }) => {
    if (core === '') return null;
    const sameWords = own.get(core);
    if (sameWords !== undefined) return sameWords;
    const near = formLabels.linesNear(core).find(({ axis, line }) => {
      return axis === 'column' && keys.has(line.key) && own.has(labelCore(line.path.at(-1) ?? ''));
    });
    return near?.line.key ?? null;
  };
}
