/** The statutory tables as they were read: what stands in each cell, of what kind it is, and which problems concern it. */
import { useEffect, useState } from 'preact/hooks';
import type { ReportView } from '../../lib/view/schema';
import type { CellView, TableView } from '../../lib/view/tables';
import { useTexts } from '../texts';
import type { ReportActions } from '../types';
import { type CellPosition, TableGrid } from './TableGrid';
import { TableLegend } from './TableLegend';

interface Props {
  view: ReportView;
  actions: Pick<ReportActions, 'show' | 'hint' | 'readTables'>;
}

export function Tables({ view, actions }: Props) {
  const texts = useTexts();
  const [tables, setTables] = useState<TableView[] | null | 'waiting'>('waiting');
  const [looked, setLooked] = useState<CellPosition | null>(null);
  // The actions are made anew with every drawing; what is read depends on the view alone.
  useEffect(() => {
    let wanted = true;
    void actions.readTables(view).then((read) => wanted && setTables(read));
    return () => {
      wanted = false;
    };
  }, [view]);
  if (tables === 'waiting') return <div class="tables" aria-busy="true" />;
  if (tables === null) return <p class="empty">{texts.tables.gone}</p>;
  const look = (position: CellPosition | null) => {
    setLooked(position);
    actions.hint(position && { cell: position.cell.at });
  };
  return (
    <div class="tables">
      <p class="note">{texts.tables.help}</p>
      {tables.map((table) => (
        <section key={table.name} aria-labelledby={`table-${table.name}`}>
          <h2 id={`table-${table.name}`}>{table.title}</h2>
          {table.state !== 'read' && <p class="banner review">{texts.tables[table.state]}</p>}
          {table.bands.map((band, index) => (
            <TableGrid
              key={band.title ?? index}
              band={band}
              labelledBy={`table-${table.name}`}
              onLook={look}
              onShow={({ at }: CellView) => actions.show({ cell: at })}
            />
          ))}
        </section>
      ))}
      <TableLegend tables={tables} />
      {looked && (
        // Said by the grid itself to those who do not see it.
        <div class="cell-line" aria-hidden="true">
          <p>
            {looked.cell.problems.map(({ number, level }) => (
              <span class={`number ${level}`} key={number}>
                {number}
              </span>
            ))}
            {looked.row.full} × {looked.column.full}
          </p>
        </div>
      )}
    </div>
  );
}
