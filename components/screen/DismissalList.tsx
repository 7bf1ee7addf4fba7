/** What was set aside of a report, to be looked at and restored. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DismissalsView, DismissalView } from '../../lib/view/schema';
import { useTexts } from '../texts';
import type { ReportActions } from '../types';
import { lighting } from './light';

interface Props {
  dismissals: DismissalsView;
  actions: Pick<ReportActions, 'show' | 'hint' | 'restore'>;
}

export function DismissalList({ dismissals, actions }: Props) {
  const { aside: texts } = useTexts();
  const { items, changed, state } = dismissals;
  const fold = useRef<HTMLDetailsElement>(null);
  const restored = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (restored.current === null) return;
    const buttons = fold.current?.querySelectorAll<HTMLElement>('.restore') ?? [];
    // The row went, and the focus with it: on to the next row, or to the head of the fold.
    if (document.activeElement === document.body) {
      (buttons[restored.current] ?? fold.current?.querySelector<HTMLElement>('summary'))?.focus();
    }
    restored.current = null;
  }, [dismissals]);
  if (items.length + changed.length === 0 && state === 'fine') return null;
  const rows = (list: readonly DismissalView[], before: number, word: string) =>
    list.map((entry, index) => (
      <Row
        key={entry.id}
        entry={entry}
        word={word}
        actions={actions}
        onRestore={() => {
          restored.current = before + index;
          actions.restore(entry);
        }}
      />
    ));
  return (
    <details class="asides" ref={fold}>
      <summary>{texts.fold(items.length, changed.length)}</summary>
      {state !== 'fine' && <p class="banner review">{texts.states[state]}</p>}
      {items.length > 0 && (
        <>
          <p class="note">{texts.meaning}</p>
          <ul>{rows(items, 0, texts.restore)}</ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <h3>{texts.changed(changed.length)}</h3>
          <p class="note">{texts.changedMeaning}</p>
          <ul>{rows(changed, items.length, texts.remove)}</ul>
        </>
      )}
    </details>
  );
}

interface RowProps {
  entry: DismissalView;
  /** What the button says. */
  word: string;
  actions: Pick<ReportActions, 'show' | 'hint'>;
  onRestore(): void;
}

function Row({ entry, word, actions, onRestore }: RowProps) {
  const texts = useTexts();
  const { id, level, levelName, headline, sentence, place, reasonName, words, at } = entry;
  const name = `aside-${id}`;
  return (
    <li class={level} aria-labelledby={name}>
      <p class="head" id={name}>
        <span class={`number ${level}`} aria-hidden="true" />
        <span class="spoken">{levelName}</span>
        {place === null ? (
          <b>{headline}</b>
        ) : (
          <button type="button" title={texts.go} onClick={() => actions.show(place)} {...lighting(actions, place)}>
            <b>{headline}</b>
          </button>
        )}
      </p>
      <p class="sentence">{sentence}</p>
      <p class="why">
        <span>
          {reasonName}
          {words !== '' && <q>{words}</q>}
          <time dateTime={at}>{texts.aside.day(at)}</time>
        </span>
        <button type="button" class="link restore" aria-label={`${word} ${headline}`} onClick={onRestore}>
          {word}
        </button>
      </p>
    </li>
  );
}
