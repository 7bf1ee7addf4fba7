/** The table of results: one line for each report, and for each row that has come to none. */
import { useRef } from 'preact/hooks';
import type { ResultColumn, SortColumn, WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import { addressOf } from './lines';
import { toneOf } from './Overview';
import type { LineFilter, ResultLine, WorkbenchActions } from './types';
import { useVirtualRows } from './use-virtual-rows';

/** Columns whose largest values are of most interest: the first click sorts them down. */
const DOWN: ReadonlySet<SortColumn> = new Set([
  'year',
  'errors',
  'review',
  'hints',
  'unchecked',
  'published',
  'checkedAt',
]);
/** As the style sheet has it. */
const ROW_HEIGHT = 44;

interface Props {
  texts: WorkbenchTexts;
  lines: readonly ResultLine[];
  columns: readonly ResultColumn[];
  /** The line whose list stands beside the table. */
  chosen: string | null;
  filter: LineFilter;
  onFilter(filter: LineFilter): void;
  actions: Pick<WorkbenchActions, 'choose' | 'showPerson' | 'retry' | 'remove'>;
}

export function ResultTable({ texts, lines, columns, chosen, filter, onFilter, actions }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualRows(scroller, lines.length, ROW_HEIGHT);
  const sortBy = (column: SortColumn) => {
    const { sort } = filter;
    const first = DOWN.has(column);
    if (sort?.column !== column) onFilter({ ...filter, sort: { column, descending: first } });
    else if (sort.descending === first) onFilter({ ...filter, sort: { column, descending: !first } });
    else onFilter({ ...filter, sort: null });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reached by the keyboard
    <section class="bench-table" ref={scroller} tabIndex={0} aria-label={texts.results}>
      <table aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {(['unit', ...columns] as const).map((column) => (
              <th key={column} scope="col" class={column} aria-sort={sortOf(filter, column)}>
                <button type="button" onClick={() => sortBy(column)}>
                  {texts.columns[column]}
                  <span aria-hidden="true">{arrowOf(filter, column)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.before > 0 && <tr class="room" style={{ height: `${rows.before}px` }} />}
          {rows.items.map(({ index }) => {
            const line = lines[index];
            return (
              line && (
                <Line
                  key={line.id}
                  texts={texts}
                  line={line}
                  columns={columns}
                  index={index}
                  chosen={line.id === chosen}
                  actions={actions}
                />
              )
            );
          })}
          {rows.after > 0 && <tr class="room" style={{ height: `${rows.after}px` }} />}
        </tbody>
      </table>
      {lines.length === 0 && <p class="empty">{texts.noneShown}</p>}
    </section>
  );
}

interface LineProps {
  texts: WorkbenchTexts;
  line: ResultLine;
  columns: readonly ResultColumn[];
  index: number;
  chosen: boolean;
  actions: Props['actions'];
}

function Line({ texts, line, columns, index, chosen, actions }: LineProps) {
  const { result, unit } = line;
  const name = unit === '' ? texts.noUnit : unit;
  return (
    <tr aria-rowindex={index + 2} class={chosen ? 'chosen' : undefined}>
      <th scope="row" class="unit">
        {result ? (
          <button type="button" aria-pressed={chosen} onClick={() => actions.choose(chosen ? null : line.id)}>
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
        <small title={addressOf(line)}>{addressOf(line)}</small>
      </th>
      {columns.map((column) => (
        <td key={column} class={column}>
          {column === 'state' ? <State texts={texts} line={line} actions={actions} /> : cellOf(line, column)}
        </td>
      ))}
    </tr>
  );
}

function State({ texts, line: { row, state }, actions }: Pick<LineProps, 'texts' | 'line' | 'actions'>) {
  const ended = row.state.at === 'failed' || row.state.at === 'no-report';
  return (
    <>
      <span class={`bench-tag ${toneOf(state)}`}>{texts.states[state]}</span>
      {row.state.at === 'person' && (
        <button type="button" class="link" onClick={() => actions.showPerson(row.id)}>
          {texts.showPerson}
        </button>
      )}
      {row.state.at === 'failed' && row.state.why !== 'not-an-address' && (
        <button type="button" class="link" onClick={() => actions.retry([row.id])}>
          {texts.retry}
        </button>
      )}
      {ended && (
        <button type="button" class="link" onClick={() => actions.remove([row.id])}>
          {texts.remove}
        </button>
      )}
      {row.state.at === 'failed' && (
        <small title={texts.failures[row.state.why]}>{texts.failures[row.state.why]}</small>
      )}
      {row.state.at === 'person' && <small>{texts.people[row.state.why]}</small>}
    </>
  );
}

/** What stands in a column beside the state; nothing where the line has no report. */
function cellOf({ result }: ResultLine, column: Exclude<ResultColumn, 'state'>) {
  if (result === null) return null;
  const { summary, checkedAt } = result;
  switch (column) {
    case 'errors':
      return countOf(summary.standing.problems.error);
    case 'review':
      return countOf(summary.standing.problems.review);
    case 'hints':
      return countOf(summary.standing.problems.hint);
    case 'unchecked':
      return countOf(summary.unchecked);
    case 'year':
      return summary.year;
    case 'form':
      return summary.form;
    case 'published':
      return summary.publishedOn;
    case 'checkedAt':
      return checkedAt.slice(0, 16).replace('T', ' ');
  }
}

/** A nought is quiet: what is not zero shall be seen. */
function countOf(count: number) {
  return count === 0 ? <span class="nought">0</span> : count;
}

function sortOf({ sort }: LineFilter, column: SortColumn): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function arrowOf(filter: LineFilter, column: SortColumn): string {
  const sort = sortOf(filter, column);
  return sort === 'none' ? '' : sort === 'descending' ? ' ▾' : ' ▴';
}
