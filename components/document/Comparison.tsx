/** The draft against a page that is open in another tab: which page, and where the two differ. */
import { useState } from 'preact/hooks';
import type { DifferenceView } from '../../lib/view/differences';
import type { ComparisonTexts } from '../../lib/words/ui-types/document';
import { Icon } from '../Icon';
import type { ComparisonState, DocumentActions } from './types';

interface Props {
  texts: ComparisonTexts;
  comparison: ComparisonState;
  actions: Pick<DocumentActions, 'compareWith' | 'closeComparison' | 'report'>;
}

/** So many differences are listed at first: of two different reports every sentence is one. */
const FIRST = 200;

export function Comparison({ texts, comparison, actions }: Props) {
  return (
    <section class="comparison" aria-label={texts.start}>
      <header>
        <div role="status">
          <h2>{headline(texts, comparison)}</h2>
        </div>
        <button
          type="button"
          class="quiet"
          aria-label={texts.close}
          title={texts.close}
          onClick={actions.closeComparison}
        >
          <Icon name="close" />
        </button>
      </header>
      {comparison.kind === 'choice' && (
        <ul class="pages">
          {comparison.pages.map((page) => (
            <li key={`${page.tabId}.${page.frameId}`}>
              <button type="button" class="secondary" onClick={() => actions.compareWith(page)}>
                {page.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {comparison.kind === 'result' && (
        <Differences texts={texts} differences={comparison.differences} show={actions.report.show} />
      )}
    </section>
  );
}

function headline(texts: ComparisonTexts, comparison: ComparisonState): string {
  if (comparison.kind === 'gone') return texts.gone;
  if (comparison.kind === 'choice') return comparison.pages.length > 0 ? texts.choose : texts.none;
  return texts.found(comparison.title, comparison.differences.length);
}

interface DifferencesProps {
  texts: ComparisonTexts;
  differences: readonly DifferenceView[];
  show: DocumentActions['report']['show'];
}

function Differences({ texts, differences, show }: DifferencesProps) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol class="differences">
        {differences.slice(0, all ? undefined : FIRST).map((difference, index) => (
          // Two sentences may be the same, and nothing else tells them apart.
          <li key={index}>
            <Place texts={texts} difference={difference} show={show} />
            <Values texts={texts} difference={difference} />
          </li>
        ))}
      </ol>
      {!all && differences.length > FIRST && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {texts.more(differences.length - FIRST)}
        </button>
      )}
    </>
  );
}

function Place({
  texts,
  difference: { name, at },
  show,
}: Omit<DifferencesProps, 'differences'> & { difference: DifferenceView }) {
  if (!at) return <span class="place">{name ?? texts.opening}</span>;
  return (
    <button type="button" class="link place" title={texts.go} onClick={() => show({ cell: at })}>
      {name}
    </button>
  );
}

function Values({ texts, difference }: { texts: ComparisonTexts; difference: DifferenceView }) {
  const { page, file, missing, parts } = difference;
  if (missing) return <p>{texts.missing[missing]}</p>;
  const side = (kind: 'gone' | 'new', text: string | null) => {
    if (text === null || text === '') return <em>{texts.nothing}</em>;
    if (!parts) return <b>{text}</b>;
    return parts
      .filter((part) => part.kind === 'same' || part.kind === kind)
      .map((part, index) =>
        part.kind === 'same' ? <span key={index}>{part.text}</span> : <mark key={index}>{part.text}</mark>,
      );
  };
  return (
    <dl>
      <dt>{texts.page}</dt>
      <dd>{side('gone', page)}</dd>
      <dt>{texts.file}</dt>
      <dd>{side('new', file)}</dd>
    </dl>
  );
}
