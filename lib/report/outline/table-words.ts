/** Finds tables that are on the page but cannot be read as one: plain lines, or cells in an arrangement that no form has. */

import type { TableName } from '../../contract/page-check';
import type { Report } from '../../contract/report';
import { sectionOfTable } from '../../form/tables';
import type { FormTable } from '../../form/types';
import { formTablesNamed } from '../../sums/form-table';
import { squash } from '../../text/normalise';

/** So many lines that consist of a label of the table cannot be a coincidence. */
const LABEL_LINES = 3;
/** A line that holds so many of the table's labels is the table run together. */
const LABEL_SHARE = 0.5;
/** Shorter labels are everyday words (规章, 其他). */
const SHORTEST_LABEL = 4;

/**
 * The line that shows that the table's own labels stand in its section (cells pasted as paragraphs, a table drawn without table
 * markup or torn apart); null where nothing of the table is to be seen.
 */
export function tableInWords(report: Report, name: TableName): string | null {
  const section = sectionOfTable(name);
  const lines = [...report.paragraphs, ...report.unread].filter((line) => line.section === section);
  return labelledLine(
    name,
    lines.map(({ text }) => text),
  );
}

/** The first line that shows the table's labels among the lines: several lines of one label each, or one line with most of them. */
export function labelledLine(name: TableName, lines: readonly string[]): string | null {
  const squashed = lines.map(squash);
  for (const labels of labelsNamed(name)) {
    const labelled = squashed.filter((words) => labels.has(words));
    if (new Set(labelled).size >= LABEL_LINES) return lines[squashed.indexOf(labelled[0] as string)] ?? null;
    for (const [index, words] of squashed.entries()) {
      let count = 0;
      for (const label of labels) if (words.includes(label)) count += 1;
      if (count >= LABEL_LINES && count >= labels.size * LABEL_SHARE) return lines[index] ?? null;
    }
  }
  return null;
}

const known = new Map<TableName, readonly ReadonlySet<string>[]>();

/** The labels of every form's table of that name, oldest form first. */
function labelsNamed(name: TableName): readonly ReadonlySet<string>[] {
  let found = known.get(name);
  if (!found) {
    found = formTablesNamed(name).map(labelsOf);
    known.set(name, found);
  }
  return found;
}

/** The table's labels as compared; not those too short to tell anything. */
function labelsOf(table: FormTable): Set<string> {
  const lines = table.bands.flatMap((band) => [...band.rows, ...band.columns]);
  const labels = lines.flatMap(({ path, aliases }) => [...path, ...(aliases ?? [])]).map(squash);
  return new Set(labels.filter((label) => label.length >= SHORTEST_LABEL));
}
