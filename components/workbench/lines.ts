/** Lines of the table: made of rows and results, filtered and sorted. Pure. */
import { sourceName } from '../../lib/batch/addresses';
import type { Row } from '../../lib/batch/types';
import { verdictOf } from '../../lib/check/verdict';
import type { KeptResult } from '../../lib/view/summary';
import type { ResultState, SortColumn } from '../../lib/words/ui-types/workbench';
import type { LineFilter, ResultLine } from './types';

/** Every row once, or once for each of its reports, in the order in which rows were put in. */
export function linesOf(rows: Iterable<Row>, results: ReadonlyMap<string, readonly KeptResult[]>): ResultLine[] {
  const lines: ResultLine[] = [];
  for (const row of rows) {
    const own = row.state.at === 'done' ? (results.get(row.id) ?? []) : [];
    if (own.length === 0) {
      const state: ResultState = row.state.at === 'done' ? 'failed' : row.state.at;
      lines.push({ id: row.id, row, result: null, state, unit: row.unit ?? '' });
    }
    for (const result of own) {
      const { summary, index } = result;
      const unit = summary.body ?? row.unit ?? '';
      lines.push({ id: `${row.id}/${index}`, row, result, state: verdictOf(summary.standing), unit });
    }
  }
  return lines;
}

/** The gravest first. */
const STATES: readonly ResultState[] = [
  'error',
  'review',
  'open',
  'hint',
  'dismissed',
  'ok',
  'person',
  'failed',
  'no-report',
  'reading',
  'opening',
  'waiting',
];

/** The lines that the filter lets through, in its order; lines without a value stand last, whichever way they are sorted. */
export function shownLines(lines: readonly ResultLine[], filter: LineFilter): ResultLine[] {
  const text = filter.text.trim().toLowerCase();
  const shown = lines.filter(
    (line) =>
      (filter.state === null || line.state === filter.state) &&
      (filter.level === null || (line.result?.summary.standing.problems[filter.level] ?? 0) > 0) &&
      (filter.unit === null || line.unit === filter.unit) &&
      (filter.year === null || line.result?.summary.year === filter.year) &&
      (filter.rule === null || (line.result?.summary.rules.includes(filter.rule) ?? false)) &&
      (text === '' || `${line.unit}\n${addressOf(line)}\n${line.row.unit ?? ''}`.toLowerCase().includes(text)),
  );
  const { sort } = filter;
  if (sort === null) return shown;
  const direction = sort.descending ? -1 : 1;
  return shown
    .map((line) => ({ line, value: sortValue(line, sort.column) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order =
        typeof a.value === 'string' && typeof b.value === 'string'
          ? a.value.localeCompare(b.value, 'zh-CN')
          : Number(a.value) - Number(b.value);
      return direction * order || a.line.row.order - b.line.row.order;
    })
    .map(({ line }) => line);
}

/** What the line is sorted by in a column; null where it has nothing there. */
function sortValue({ result, unit, state }: ResultLine, column: SortColumn): string | number | null {
  switch (column) {
    case 'unit':
      return unit === '' ? null : unit;
    case 'year':
      return result?.summary.year ?? null;
    case 'form':
      return result?.summary.form ?? null;
    case 'errors':
      return result?.summary.standing.problems.error ?? null;
    case 'review':
      return result?.summary.standing.problems.review ?? null;
    case 'hints':
      return result?.summary.standing.problems.hint ?? null;
    case 'unchecked':
      return result?.summary.unchecked ?? null;
    case 'published':
      return result?.summary.publishedOn ?? null;
    case 'checkedAt':
      return result?.checkedAt ?? null;
    case 'state':
      return STATES.indexOf(state);
  }
}

/** The address of the page, or the name of the file. */
export function addressOf({ row }: Pick<ResultLine, 'row'>): string {
  return sourceName(row.source);
}
