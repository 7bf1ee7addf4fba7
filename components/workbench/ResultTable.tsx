/** The table of results: one line for each report, and for each row that has come to none. */
import { useRef } from 'preact/hooks';
import type { ResultColumn, WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import { addressOf } from './lines';
import { toneOf } from './Overview';
import type { LineFilter, ResultLine, WorkbenchActions } from './types';
import { useVirtualRows } from './use-virtual-rows';

const COLUMNS: readonly ResultColumn[] = [
  'unit',
  'state',
  'errors',
  'review',
  'hints',
  'unchecked',
  'year',
  'form',
  'published',
];
/** Columns whose largest values are of most interest: the first click sorts them down. */
const DOWN: ReadonlySet<ResultColumn> = new Set(['year', 'errors', 'review', 'hints', 'unchecked', 'published']);
/** As the style sheet has it. */
const ROW_HEIGHT = 44;

interface Props {
  texts: WorkbenchTexts;
  lines: readonly ResultLine[];
  /** The line whose list stands beside the table. */
  chosen: string | null;
  filter: LineFilter;
  onFilter(filter: LineFilter): void;
  actions: Pick<WorkbenchActions, 'choose' | 'showPerson' | 'retry'>;
}

export function ResultTable({ texts, lines, chosen, filter, onFilter, actions }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualRows(scroller, lines.length, ROW_HEIGHT);
  const sortBy = (column: ResultColumn) => {
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
            {COLUMNS.map((column) => (
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
  index: number;
  chosen: boolean;
  actions: Props['actions'];
}

function Line({ texts, line, index, chosen, actions }: LineProps) {
  const { row, result, unit, state } = line;
  const summary = result?.summary;
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
      <td class="state">
        <span class={`bench-tag ${toneOf(state)}`}>{texts.states[state]}</span>
        {row.state.at === 'failed' && <small>{texts.failures[row.state.why]}</small>}
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
      </td>
      <td class="errors">{countOf(summary?.standing.problems.error)}</td>
      <td class="review">{countOf(summary?.standing.problems.review)}</td>
      <td class="hints">{countOf(summary?.standing.problems.hint)}</td>
      <td class="unchecked">{countOf(summary?.unchecked)}</td>
      <td class="year">{summary?.year}</td>
      <td class="form">{summary?.form}</td>
      <td class="published">{summary?.publishedOn}</td>
    </tr>
  );
}

/** A nought is quiet: what is not zero shall be seen. */
function countOf(count: number | undefined) {
  return count === 0 ? <span class="nought">0</span> : count;
}

function sortOf({ sort }: LineFilter, column: ResultColumn): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function arrowOf(filter: LineFilter, column: ResultColumn): string {
  const sort = sortOf(filter, column);
  return sort === 'none' ? '' : sort === 'descending' ? ' ▾' : ' ▴';
}
