/** All that was set aside, page by page: to be looked at, and restored a page at a time or all at once. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageDismissals } from '../../lib/dismissals/schema';
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import type { OptionsActions } from './types';

interface Props {
  texts: OptionsTexts['dismissals'];
  /** Null where the browser keeps nothing. */
  pages: readonly PageDismissals[] | null;
  actions: Pick<OptionsActions, 'restorePage' | 'restoreAll'>;
}

export function DismissalSettings({ texts, pages, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const restored = useRef(false);
  useLayoutEffect(() => {
    // What was restored went, and the focus with it.
    if (restored.current && document.activeElement === document.body) heading.current?.focus();
    restored.current = false;
  }, [pages]);
  const count = (pages ?? []).reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section class="card" aria-labelledby="asides">
      <h2 id="asides" ref={heading} tabIndex={-1}>
        {texts.title}
        {count > 0 && <span class="count">{texts.count(count)}</span>}
      </h2>
      <p class="note">{pages === null ? texts.unavailable : texts.note}</p>
      {pages?.length === 0 && <p class="empty">{texts.none}</p>}
      {pages !== null && pages.length > 0 && (
        <>
          <ul class="aside-pages" aria-labelledby="asides">
            {pages.map((page) => (
              <Page
                key={page.key}
                texts={texts}
                page={page}
                onRestore={() => {
                  restored.current = true;
                  actions.restorePage(page);
                }}
              />
            ))}
          </ul>
          <RestoreAll
            texts={texts}
            pages={pages.length}
            onRestore={() => {
              restored.current = true;
              actions.restoreAll();
            }}
          />
        </>
      )}
    </section>
  );
}

interface PageProps {
  texts: OptionsTexts['dismissals'];
  page: PageDismissals;
  onRestore(): void;
}

function Page({ texts, page: { key, page, entries, state }, onRestore }: PageProps) {
  const address = page?.url ?? key;
  const name = page?.body ? texts.report(page.body, page.year) : page?.title || address;
  const latest = entries.reduce((last, { at }) => (at > last ? at : last), '');
  return (
    <li>
      <div class="page">
        <span class="name">{name}</span>
        <span class="note">
          {texts.count(entries.length)}
          {latest !== '' && <time dateTime={latest}>{texts.day(latest)}</time>}
        </span>
        <button type="button" class="secondary" aria-label={texts.restorePage(name)} onClick={onRestore}>
          {texts.restore}
        </button>
      </div>
      {/^https?:/i.test(address) ? (
        <a class="address" href={address} target="_blank" rel="noreferrer noopener">
          {address}
        </a>
      ) : (
        <span class="address">{address}</span>
      )}
      {state !== 'fine' && state !== 'unavailable' && <p class="problem">{texts.states[state]}</p>}
      {entries.length > 0 && (
        <details>
          <summary>{texts.problems}</summary>
          <ul>
            {entries.map(({ findings, headline, sentence, reason, words, at }) => (
              <li key={findings[0]?.identity}>
                <b>{headline}</b>
                <span>{sentence}</span>
                <span class="note">
                  {texts.reasons[reason]}
                  {words !== '' && <q>{words}</q>}
                  <time dateTime={at}>{texts.day(at)}</time>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The one button that undoes much asks first. */
function RestoreAll({
  texts,
  pages,
  onRestore,
}: {
  texts: OptionsTexts['dismissals'];
  pages: number;
  onRestore(): void;
}) {
  const [asked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (asked) no.current?.focus();
    else if (wasAsked.current) opener.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" class="secondary" ref={opener} onClick={() => setAsked(true)}>
        {texts.restoreAll}
      </button>
    );
  }
  return (
    <fieldset
      class="sure"
      aria-labelledby="sure"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsked(false);
      }}
    >
      <p id="sure">{texts.sure(pages)}</p>
      <button type="button" class="secondary" ref={no} onClick={() => setAsked(false)}>
        {texts.no}
      </button>
      <button type="button" class="primary" onClick={onRestore}>
        {texts.yes}
      </button>
    </fieldset>
  );
}
