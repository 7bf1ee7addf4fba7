/** The links of a list page, ticked by likelihood, for the person to choose among. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportLink } from '../../lib/batch/links';
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';

interface Props {
  texts: WorkbenchTexts;
  links: readonly ReportLink[];
  disabled: boolean;
  /** Reads the next page of the list; null where there is none. */
  onNext: (() => void) | null;
  /** The chosen links; none where the person wants none of them. */
  onChoose(links: readonly ReportLink[]): void;
}

export function LinkPicker({ texts, links, disabled, onNext, onChoose }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(links.filter((link) => link.ticked).map(({ url }) => url)),
  );
  const known = useRef(links.length);
  useEffect(() => {
    // Links of a further page come ticked as those of the first did.
    const fresh = links.slice(known.current).filter((link) => link.ticked);
    known.current = links.length;
    if (fresh.length > 0) setTicked((before) => new Set([...before, ...fresh.map(({ url }) => url)]));
  }, [links]);
  const tick = (url: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(url);
    else next.delete(url);
    setTicked(next);
  };
  return (
    <section class="card bench-links" aria-labelledby="links">
      <h2 id="links">
        {texts.links(links.length)}
        <span class="count">{texts.ticked(ticked.size)}</span>
      </h2>
      <ul>
        {links.map(({ url, title, year }) => (
          <li key={url}>
            <label title={url}>
              <input
                type="checkbox"
                checked={ticked.has(url)}
                onChange={(event) => tick(url, event.currentTarget.checked)}
              />
              <span class="name">{title}</span>
              {year !== null && <span class="note">{year}</span>}
            </label>
          </li>
        ))}
      </ul>
      <div class="bench-buttons">
        <button
          type="button"
          class="primary"
          disabled={disabled || ticked.size === 0}
          onClick={() => onChoose(links.filter(({ url }) => ticked.has(url)))}
        >
          {texts.checkThese(ticked.size)}
        </button>
        <button type="button" class="secondary" onClick={() => setTicked(new Set(links.map(({ url }) => url)))}>
          {texts.tickAll}
        </button>
        <button type="button" class="secondary" onClick={() => setTicked(new Set())}>
          {texts.tickNone}
        </button>
        {onNext && (
          <button type="button" class="secondary" disabled={disabled} onClick={onNext}>
            {texts.nextPage}
          </button>
        )}
        <button type="button" class="secondary" onClick={() => onChoose([])}>
          {texts.close}
        </button>
      </div>
    </section>
  );
}
