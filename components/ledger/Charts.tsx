/** How many requests came in, were granted and denied over the years: three small charts, and their numbers as a table. */
import type { Series } from '../../lib/view/years';
import type { LedgerTexts } from '../../lib/words/ui-types/ledger';

/** So many years stand in a narrow chart; more want a wider one, or numbers of five digits would run into each other. */
const FEW = 6;
const NARROW = 260;
/** Room for a number of five digits. */
const STEP = 34;
const HEIGHT = 96;
const LEFT = 8;
const TOP = 18;
const BOTTOM = 18;

interface Props {
  texts: LedgerTexts;
  years: readonly number[];
  series: readonly Series[];
}

export function Charts({ texts, years, series }: Props) {
  return (
    <>
      <div class={years.length > FEW ? 'ledger-charts many' : 'ledger-charts'}>
        {series.map(({ name, values }) => (
          <figure key={name}>
            <figcaption>{texts.series[name]}</figcaption>
            <Chart name={texts.chart(texts.series[name])} years={years} values={values} />
          </figure>
        ))}
      </div>
      <details class="ledger-numbers">
        <summary>{texts.chartTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section class="ledger-scroll" tabIndex={0} aria-label={texts.chartTable}>
          <table>
            <thead>
              <tr>
                <td />
                {years.map((year) => (
                  <th scope="col" key={year}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.map(({ name, values }) => (
                <tr key={name}>
                  <th scope="row">{texts.series[name]}</th>
                  {values.map((value, index) => (
                    <td key={years[index]}>{value ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

/** Bars from 0, each with its number; a year whose number is not known has none. */
function Chart({
  name,
  years,
  values,
}: {
  name: string;
  years: readonly number[];
  values: readonly (number | null)[];
}) {
  const width = years.length > FEW ? LEFT * 2 + STEP * years.length : NARROW;
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = (width - LEFT * 2) / Math.max(1, years.length);
  const bar = Math.min(34, step * 0.6);
  const room = HEIGHT - TOP - BOTTOM;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={name}>
      <line x1={LEFT} x2={width - LEFT} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} class="axis" />
      {values.map((value, index) => {
        const middle = LEFT + step * (index + 0.5);
        const height = value === null ? 0 : Math.max(value > 0 ? 2 : 0, (room * value) / most);
        return (
          <g key={years[index]}>
            {height > 0 && (
              <rect x={middle - bar / 2} y={HEIGHT - BOTTOM - height} width={bar} height={height} rx="2" class="bar" />
            )}
            <text x={middle} y={HEIGHT - BOTTOM - height - 4} class="value">
              {value ?? '–'}
            </text>
            <text x={middle} y={HEIGHT - 4} class="year">
              {years[index]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
