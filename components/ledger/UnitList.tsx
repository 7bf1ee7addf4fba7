/** All units of the ledger, found by name or address. */
import { useState } from 'preact/hooks';
import type { LedgerTexts } from '../../lib/words/ui-types/ledger';
import type { UnitLine } from './types';

/** Where the unit's own page is. */
export const addressOf = (unit: string) => `#unit=${encodeURIComponent(unit)}`;

interface Props {
  texts: LedgerTexts;
  units: readonly UnitLine[];
}

/** Only so many are drawn at once: whoever keeps more searches. */
const MOST_SHOWN = 300;

export function UnitList({ texts, units }: Props) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = units.filter((line) => wanted === '' || wordsOf(line).includes(wanted));
  return (
    <section class="card" aria-labelledby="units">
      <h2 id="units">
        {texts.units}
        <span class="count" role="status">
          {texts.found(found.length, units.length)}
        </span>
      </h2>
      <input
        type="search"
        class="ledger-search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul class="ledger-units">
        {found.slice(0, MOST_SHOWN).map(({ unit, name, years, entries }) => (
          <li key={unit}>
            <a href={addressOf(unit)}>{name ?? texts.nobody}</a>
            <span class="note">{years.length > 0 ? texts.years(years) : texts.noYear}</span>
            <span class="note">{texts.reports(entries.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ unit, name, former, entries }: UnitLine): string {
  const names = former.map((each) => each.name);
  return [unit, name ?? '', ...names, ...entries.map(({ url }) => url)].join('\n').toLowerCase();
}
