/** How a summand is named in a row of its sum: short, because the sum itself already names the line that all summands share. */

import type { CellPlace, FormId } from '../contract/page-check';
import type { Term } from '../contract/report';
import type { FormLine } from '../form/types';
import { lineLabel } from '../words/en/names';
import { columnLine, rowLine } from '../words/form-lines';
import { termLabel } from '../words/zh/names';
import type { Language } from './schema';

/** Names for all terms of one sum, in their order. */
export function termNames(terms: readonly Term[], language: Language, form: FormId | null): string[] {
  const rows = new Set(terms.map(({ at }) => at.row));
  const vary = rows.size > 1 ? rowOf : columnOf;
  return terms.map(({ at }) => {
    const { line, key } = vary(at, form);
    if (language === 'en') return lineLabel(line, key);
    return at.table === 'cases' ? (line?.path.at(-1) ?? key) : termLabel(line, key);
  });
}

interface NamedLine {
  line: FormLine | undefined;
  key: string;
}

function rowOf(at: CellPlace, form: FormId | null): NamedLine {
  return { line: rowLine(at.table, at.row, form), key: at.row };
}

function columnOf(at: CellPlace, form: FormId | null): NamedLine {
  return { line: columnLine(at.table, at.column, form, at.row), key: at.column };
}
