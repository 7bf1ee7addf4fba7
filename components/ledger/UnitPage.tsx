/** One unit: its reports, what does not follow from one year to the next, and all numbers and texts side by side. */
import { useState } from 'preact/hooks';
import type { LedgerEntry } from '../../lib/ledger/entry';
import type { LedgerTexts } from '../../lib/words/ui-types/ledger';
import { Charts } from './Charts';
import { Sure } from './Sure';
import { TextCompare } from './TextCompare';
import type { LedgerActions, UnitLine, UnitState } from './types';
import { YearTables } from './YearTables';

interface Props {
  texts: LedgerTexts;
  shown: UnitState;
  units: readonly UnitLine[];
  actions: LedgerActions;
}

export function UnitPage({ texts, shown, units, actions }: Props) {
  const { line, years, damaged, tables, series, sectionNames } = shown;
  const known = years.flatMap(({ entry }) => (entry.year === null ? [] : [entry.year]));
  const name = line.name ?? texts.nobody;
  const across = years.flatMap((year) => year.across.map((item) => ({ year: year.entry.year, item })));
  return (
    <>
      <nav class="ledger-back">
        <a class="link" href="#all">
          ← {texts.back}
        </a>
      </nav>
      <h2 class="ledger-name">{name}</h2>
      {damaged.length > 0 && (
        <div class="banner review ledger-banner">
          <span>{texts.damaged(damaged.length)}</span>
          <button type="button" class="secondary" onClick={() => actions.remove(damaged)}>
            {texts.deleteDamaged}
          </button>
        </div>
      )}
      <section class="card" aria-labelledby="across">
        <h2 id="across">{texts.across}</h2>
        {known.length < 2 && <p class="note">{texts.oneYear}</p>}
        {known.length >= 2 && across.length === 0 && <p class="note">{texts.noneAcross}</p>}
        <ul class="ledger-across">
          {across.map(({ year, item }) => (
            <li key={`${year} ${item.findings[0]?.key}`}>
              <span class={`tag ${item.level}`}>{item.levelName}</span>
              <b>
                {texts.year(year)} · {item.headline}
              </b>
              {item.findings.map(({ key, sentence }) => (
                <span key={key}>{sentence}</span>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="kept">
        <h2 id="kept">{texts.kept}</h2>
        <ul class="ledger-years">
          {years.flatMap(({ entry, others }) => [
            <Kept key={entry.id} texts={texts} entry={entry} others={others.length} actions={actions} />,
            ...others.map((other) => (
              <Kept key={other.id} texts={texts} entry={other} others={null} actions={actions} />
            )),
          ])}
        </ul>
        <Sure
          label={texts.deleteUnit}
          question={texts.deleteUnitSure(name, line.entries.length)}
          yes={texts.yes}
          no={texts.no}
          onYes={() => actions.remove(line.entries)}
        />
      </section>
      {known.length > 0 && (
        <>
          <section class="card" aria-labelledby="charts">
            <h2 id="charts">{texts.charts}</h2>
            <Charts texts={texts} years={known} series={series} />
          </section>
          <section class="card" aria-labelledby="tables">
            <h2 id="tables">{texts.tables}</h2>
            <p class="note">{texts.tablesHelp}</p>
            <YearTables texts={texts} years={known} tables={tables} />
          </section>
        </>
      )}
      {years.length > 1 && (
        <section class="card" aria-labelledby="texts">
          <h2 id="texts">{texts.texts}</h2>
          <p class="note">{texts.textsHelp}</p>
          <TextCompare
            key={years.map(({ entry }) => entry.id).join()}
            texts={texts}
            years={years}
            sectionNames={sectionNames}
          />
        </section>
      )}
      <Names texts={texts} line={line} units={units} actions={actions} />
    </>
  );
}

/** One report: that of its year, or another content of the same year. */
function Kept({
  texts,
  entry,
  others,
  actions,
}: {
  texts: LedgerTexts;
  entry: LedgerEntry;
  /** How many other contents of the year follow; null for one of these. */
  others: number | null;
  actions: LedgerActions;
}) {
  const { error, review, hint } = entry.problems;
  return (
    <li>
      <b>{others !== null && texts.year(entry.year)}</b>
      <span class="about">
        {/^https?:/i.test(entry.url) ? (
          <a href={entry.url} target="_blank" rel="noreferrer noopener">
            {entry.title || entry.url}
          </a>
        ) : (
          <span>{entry.title || entry.url}</span>
        )}
        <span class="note">
          {texts.counts(error, review, hint)}
          {entry.publishedOn !== null && ` · ${texts.published} ${texts.day(`${entry.publishedOn}T00:00`)}`}
          {` · ${texts.checked} ${texts.day(entry.seenAt)}`}
          {others === null && ` · ${texts.otherContent}`}
          {others !== null && others > 0 && ` · ${texts.alsoKept(others)}`}
        </span>
      </span>
      <Sure
        label={texts.deleteReport}
        name={texts.deleteReportOf(entry.year)}
        question={texts.deleteReportSure(entry.year)}
        yes={texts.yes}
        no={texts.no}
        onYes={() => actions.remove([entry])}
      />
    </li>
  );
}

function Names({
  texts,
  line,
  units,
  actions,
}: {
  texts: LedgerTexts;
  line: UnitLine;
  units: readonly UnitLine[];
  actions: LedgerActions;
}) {
  const [chosen, setChosen] = useState('');
  const others = units.filter(({ unit }) => unit !== line.unit);
  const other = others.find(({ unit }) => unit === chosen);
  return (
    <section class="card" aria-labelledby="names">
      <h2 id="names">{texts.names}</h2>
      <p class="note">{texts.namesHelp}</p>
      <ul class="ledger-names">
        {line.former.map(({ unit, name }) => (
          <li key={unit}>
            {name}
            <button
              type="button"
              class="secondary"
              aria-label={`${texts.part} ${name}`}
              onClick={() => actions.part(unit, name)}
            >
              {texts.part}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="ledger-column">
          <label for="former">{texts.formerName}</label>
          <select id="former" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{texts.chooseUnit}</option>
            {others.map(({ unit, name }) => (
              <option key={unit} value={unit}>
                {name ?? unit}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="secondary"
            disabled={!other}
            onClick={() => {
              if (other) actions.join(other.unit, other.name ?? other.unit);
              setChosen('');
            }}
          >
            {texts.join}
          </button>
        </p>
      )}
    </section>
  );
}
