/** What the columns of the files mean: a page to read beside a file. */
import type { DictionaryTexts } from '../../lib/words/ui-types/dictionary';

/** A column with its meaning. */
export interface Entry {
  name: string;
  meaning: string;
}

interface Props {
  texts: DictionaryTexts;
  long: readonly Entry[];
  wide: readonly Entry[];
  cells: readonly Entry[];
  findings: readonly Entry[];
}

export function DictionaryPage({ texts, long, wide, cells, findings }: Props) {
  return (
    <>
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{texts.title}</h1>
      </header>
      <p class="note">{texts.intro}</p>
      <Columns id="long" title={texts.long} note="" entries={long} texts={texts} />
      <Columns id="wide" title={texts.wide} note={texts.wideNote} entries={wide} texts={texts} />
      <Columns id="findings" title={texts.findings} note={texts.findingsNote} entries={findings} texts={texts} />
      <Columns id="cells" title={texts.cells} note={texts.cellsNote} entries={cells} texts={texts} />
    </>
  );
}

interface ColumnsProps {
  id: string;
  title: string;
  note: string;
  entries: readonly Entry[];
  texts: Pick<DictionaryTexts, 'column' | 'meaning'>;
}

function Columns({ id, title, note, entries, texts }: ColumnsProps) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== '' && <p class="note">{note}</p>}
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ name, meaning }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
