/** The statutory tables with the years side by side, every number with its change. */
import { useState } from 'preact/hooks';
import type { YearBand, YearCell, YearTable } from '../../lib/view/years';
import type { LedgerTexts } from '../../lib/words/ui-types/ledger';

interface Props {
  texts: LedgerTexts;
  years: readonly number[];
  tables: readonly YearTable[];
}

export function YearTables({ texts, years, tables }: Props) {
  return (
    <>
      {tables.map((table) => (
        <details key={table.name} class="ledger-table" open={table.name === 'applications'}>
          <summary>{table.title}</summary>
          {table.bands.map((band, index) => (
            <Band
              key={index}
              texts={texts}
              years={years}
              band={band}
              name={table.title}
              id={`${table.name}-${index}`}
            />
          ))}
        </details>
      ))}
    </>
  );
}

interface BandProps {
  texts: LedgerTexts;
  years: readonly number[];
  band: YearBand;
  name: string;
  id: string;
}

function Band({ texts, years, band, name, id }: BandProps) {
  const [column, setColumn] = useState(band.columns.length - 1);
  const lines = band.choose ? band.lines.filter((line) => line.column === column || line.column === -1) : band.lines;
  return (
    <>
      {band.choose && (
        <p class="ledger-column">
          <label for={id}>{texts.column}</label>
          <select id={id} value={column} onChange={(event) => setColumn(Number(event.currentTarget.value))}>
            {band.columns.map(({ label, full }, index) => (
              <option key={full} value={index}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="ledger-scroll" tabIndex={0} aria-label={band.title ?? name}>
        <table>
          {band.title !== null && <caption>{band.title}</caption>}
          <thead>
            <tr>
              <th scope="col">{texts.row}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, full, depth, cells, column: at }) =>
              cells.length === 0 ? (
                <tr key={`${full} ${depth}`} class={`group depth-${depth}`}>
                  <th scope="colgroup" colSpan={years.length + 1}>
                    {label}
                  </th>
                </tr>
              ) : (
                <tr key={`${full} ${at}`} class={`depth-${depth}`}>
                  <th scope="row" title={full}>
                    {label}
                  </th>
                  {cells.map((cell, index) => (
                    <Cell key={years[index]} texts={texts} cell={cell} />
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Cell({ texts, cell: { text, kind, value, proven, change } }: { texts: LedgerTexts; cell: YearCell }) {
  const shown = kind === 'number' || proven ? (value ?? text) : kind === 'absent' ? '–' : text;
  return (
    <td class={[proven ? 'proven' : '', change ? 'changed' : ''].join(' ').trim()}>
      {shown}
      {change !== null && change !== 0 && <small>{texts.change(change)}</small>}
    </td>
  );
}
