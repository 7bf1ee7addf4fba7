/** One band of a statutory table as a grid: one stop for the Tab key, arrow keys from cell to cell. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BandView, CellView, LineView } from '../../lib/view/tables';
import { TableCell } from './TableCell';

/** A cell with the lines it stands on. */
export interface CellPosition {
  cell: CellView;
  row: LineView;
  column: LineView;
}

interface Props {
  band: BandView;
  /** The id of the table's name. */
  labelledBy: string;
  /** The pointer or the focus is on a cell; null where it has left. */
  onLook(position: CellPosition | null): void;
  onShow(cell: CellView): void;
}

export function TableGrid({ band, labelledBy, onLook, onShow }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = band.rows.filter(({ cells }) => cells.length > 0);
  const [active, setActive] = useState({ row: 0, column: 0 });
  useScrollWhereTooWide(box);

  const goTo = (row: number, column: number) => {
    const to = { row: clamp(row, rows.length), column: clamp(column, band.columns.length) };
    setActive(to);
    box.current?.querySelector<HTMLElement>(`[data-cell="${to.row}.${to.column}"]`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const { row, column } = active;
    const far = event.ctrlKey || event.metaKey;
    const targets: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [far ? 0 : row, 0],
      End: [far ? Number.POSITIVE_INFINITY : row, Number.POSITIVE_INFINITY],
      PageUp: [0, column],
      PageDown: [Number.POSITIVE_INFINITY, column],
    };
    const target = targets[event.key];
    const cell = rows[row]?.cells[column];
    if (target) goTo(...target);
    else if ((event.key === 'Enter' || event.key === ' ') && cell) onShow(cell);
    else return;
    event.preventDefault();
  };

  let index = -1;
  return (
    <div class={band.columns.length < 7 ? 'grid-box few' : 'grid-box'} ref={box}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern on a table keeps its headers, which no div has. */}
      <table role="grid" aria-labelledby={labelledBy} aria-readonly="true" onKeyDown={move}>
        {band.title !== null && <caption>{band.title}</caption>}
        <thead>
          <tr>
            <td class="corner" />
            {band.columns.map(({ label, full }) => (
              <th scope="col" key={full} title={full} aria-label={full}>
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {band.rows.map((row) => {
            if (row.cells.length === 0) {
              return (
                <tr key={row.full} class={`group depth-${row.depth}`}>
                  <th scope="colgroup" colSpan={band.columns.length + 1}>
                    <span>{row.label}</span>
                  </th>
                </tr>
              );
            }
            index += 1;
            const at = index;
            return (
              <tr key={row.full} class={`depth-${row.depth}`}>
                <th scope="row" title={row.full} aria-label={row.full}>
                  {row.label}
                </th>
                {row.cells.map((cell, column) => {
                  const position = { cell, row, column: band.columns[column] as LineView };
                  return (
                    <TableCell
                      key={cell.at.column}
                      cell={cell}
                      name={`${at}.${column}`}
                      active={active.row === at && active.column === column}
                      onEnter={() => onLook(position)}
                      onLeave={() => onLook(null)}
                      onFocus={() => {
                        setActive({ row: at, column });
                        onLook(position);
                      }}
                      onShow={() => onShow(cell)}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const clamp = (index: number, length: number) => Math.max(0, Math.min(index, length - 1));

/** A table that is wider than the screen scrolls by itself; one that is not keeps its head in sight while the report scrolls. */
function useScrollWhereTooWide(ref: { current: HTMLDivElement | null }): void {
  useEffect(() => {
    const box = ref.current;
    const table = box?.firstElementChild;
    if (!box || !table || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      box.classList.toggle('wide', table.scrollWidth > box.clientWidth + 1);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [ref]);
}
