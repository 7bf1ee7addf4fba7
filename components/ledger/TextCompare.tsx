/** The running text of two years, compared word by word. */
import { useState } from 'preact/hooks';
import { compareTexts } from '../../lib/view/compare-texts';
import type { LedgerTexts } from '../../lib/words/ui-types/ledger';
import type { UnitYear } from './types';

interface Props {
  texts: LedgerTexts;
  years: readonly UnitYear[];
  sectionNames: readonly string[];
}

export function TextCompare({ texts, years, sectionNames }: Props) {
  const last = years.length - 1;
  const [before, setBefore] = useState(Math.max(0, last - 1));
  const [after, setAfter] = useState(last);
  const [from, to] = [years[Math.min(before, last)], years[Math.min(after, last)]];
  if (!from || !to) return null;
  const sections = [...new Set([...from.texts, ...to.texts].map(({ section }) => section))].sort();
  const textOf = ({ texts: parts }: UnitYear, section: number) =>
    parts.find((part) => part.section === section)?.text ?? '';
  const choice = (id: string, label: string, value: number, choose: (index: number) => void) => (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {years.map(({ entry }, index) => (
          <option key={entry.id} value={index}>
            {texts.year(entry.year)}
          </option>
        ))}
      </select>
    </>
  );
  return (
    <>
      <p class="ledger-column">
        {choice('text-before', texts.before, before, setBefore)}
        {choice('text-after', texts.after, after, setAfter)}
      </p>
      {sections.map((section) => (
        <section key={section} class="ledger-text" aria-labelledby={`text-${section}`}>
          <h3 id={`text-${section}`}>{sectionNames[section - 1]}</h3>
          <Compared texts={texts} before={textOf(from, section)} after={textOf(to, section)} />
        </section>
      ))}
    </>
  );
}

function Compared({ texts, before, after }: { texts: LedgerTexts; before: string; after: string }) {
  if (before === '' && after === '') return <p class="note">{texts.noText}</p>;
  return (
    <>
      {before === after && <p class="note">{texts.sameText}</p>}
      <p class="prose">
        {compareTexts(before, after).map(({ kind, text }, index) => {
          // biome-ignore-start lint/suspicious/noArrayIndexKey: stretches of a text have no other name.
          if (kind === 'same') return <span key={index}>{text}</span>;
          if (kind === 'gone') {
            return (
              <del key={index}>
                <span class="spoken">{texts.gone} </span>
                {text}
              </del>
            );
          }
          return (
            <ins key={index}>
              <span class="spoken">{texts.added} </span>
              {text}
            </ins>
          );
          // biome-ignore-end lint/suspicious/noArrayIndexKey: as above.
        })}
      </p>
    </>
  );
}
