/** A form, filled in, with what goes into each row and column. */
import type { FormReference, ReferenceLine, ReferenceTable } from '../../lib/view/form-reference';
import type { HelpTexts } from '../../lib/words/ui-types/help';

interface Props {
  texts: HelpTexts;
  form: FormReference;
}

export function FormHelp({ texts, form }: Props) {
  return (
    <article class="card form" id={`form-${form.id}`} aria-labelledby={`form-${form.id}-name`} tabIndex={-1}>
      <h3 id={`form-${form.id}-name`}>{form.title}</h3>
      <p class="note">{texts.formIntro}</p>
      <h4>{texts.parts}</h4>
      <Lines lines={form.parts} />
      {form.tables.map((table) => (
        <Filled key={table.title} texts={texts} form={form.title} table={table} />
      ))}
    </article>
  );
}

function Filled({ texts, form, table }: { texts: HelpTexts; form: string; table: ReferenceTable }) {
  return (
    <section class="filled">
      <h4>{table.title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by itself, and the keyboard must reach it. */}
      <section class="example-box" aria-label={`${form} · ${table.title}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {table.columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={table.columns[at]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h5>{texts.notes}</h5>
      <Lines lines={table.notes} />
    </section>
  );
}

function Lines({ lines }: { lines: readonly ReferenceLine[] }) {
  return (
    <dl class="lines">
      {lines.map(({ label, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
