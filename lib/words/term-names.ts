/** How the summands of a sum are named: short, because the sum itself already names the line that all of them share. */
import type { CellPlace, FormId, TableName } from '../contract/page-check';
import type { Term } from '../contract/report';
import type { FormLine } from '../form/types';
import { columnLine, rowLine } from './form-lines';

/** Names for all terms of one sum, in their order: of their rows where these differ, else of their columns. */
export function termNames(
  terms: readonly Term[],
  form: FormId | null,
  nameOf: (line: FormLine | undefined, key: string, table: TableName) => string,
): string[] {
  const vary = new Set(terms.map(({ at }) => at.row)).size > 1 ? rowOf : columnOf;
  return terms.map(({ at }) => {
    const { line, key } = vary(at, form);
    return nameOf(line, key, at.table);
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
