/** A form as a reference: its tables filled in, every row and column with what goes into it. */
import type { FormId } from '../contract/page-check';
import { formById } from '../form/look-up';
import type { FormBand, FormLine } from '../form/types';
import { helpOf, noteOn } from '../words/help';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { type FilledBand, fillForm } from './filled-form';

/** A label with what goes into it. */
export interface ReferenceLine {
  label: string;
  note: string;
}

/** One small table of a form. */
export interface ReferenceTable {
  title: string;
  columns: readonly string[];
  rows: readonly { label: string; values: readonly string[] }[];
  notes: readonly ReferenceLine[];
}

/** The form in a person's language. */
export interface FormReference {
  id: FormId;
  title: string;
  parts: readonly ReferenceLine[];
  tables: readonly ReferenceTable[];
}

/** The form with that id, filled in and explained. */
export function formReference(id: FormId, language: Language): FormReference {
  const form = formById(id);
  const words = wordingOf(language);
  const help = helpOf(language);
  const filled = fillForm(form);
  const tables = form.tables.flatMap((table, at) =>
    (filled[at] ?? []).map(({ band, values }) => {
      const name = words.tableName(table.name);
      const title = band.title === null ? name : `${name} · ${band.title}`;
      return { title, ...bandReference(band, values, (line) => noteOn(line, help), words) };
    }),
  );
  return {
    id,
    title: words.formName(id),
    parts: form.sections.map(({ number }, at) => ({ label: words.sectionName(number), note: help.parts[at] ?? '' })),
    tables,
  };
}

type Words = ReturnType<typeof wordingOf>;

function bandReference(
  band: FormBand,
  values: FilledBand,
  note: (line: FormLine) => string,
  words: Words,
): Omit<ReferenceTable, 'title'> {
  const notes = [...band.rows, ...band.columns].flatMap((line) =>
    note(line) === '' ? [] : [{ label: fullLabel(line, words), note: note(line) }],
  );
  const [only, ...more] = band.rows;
  if (only && more.length === 0 && only.path.length === 0) {
    // One row that no screen is wide enough for (table four): its columns stand below each other.
    return {
      columns: [words.lineLabel(only)],
      rows: band.columns.map((line) => ({ label: fullLabel(line, words), values: [`${values(only.key, line.key)}`] })),
      notes: notes.filter(({ note: text }, at) => notes.findIndex((other) => other.note === text) === at),
    };
  }
  return {
    columns: band.columns.map((line) => words.lineLabel(line)),
    rows: band.rows.map((row) => ({
      label: fullLabel(row, words),
      values: band.columns.map((column) => `${values(row.key, column.key)}`),
    })),
    notes,
  };
}

/** A line with the groups that it stands in, where labels alone say too little. */
function fullLabel(line: FormLine, words: Words): string {
  return words.grouped && line.path.length > 1 ? line.path.slice(-2).join(' · ') : words.lineLabel(line);
}
