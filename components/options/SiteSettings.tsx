/** Sites beside gov.cn, and files of this machine. */
import { useRef, useState } from 'preact/hooks';
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import type { FileAccess, OptionsActions, SiteEntry, SiteProblem } from './types';

interface Props {
  texts: OptionsTexts;
  sites: readonly SiteEntry[];
  /** Those of them that an office prescribes. */
  prescribed: readonly string[];
  /** False where the browser keeps us from government sites. */
  mayLook: boolean;
  fileAccess: FileAccess;
  /** A site to begin with, where the popup sent the person here to add it. */
  suggested: string;
  actions: Pick<OptionsActions, 'addSite' | 'grantSite' | 'removeSite' | 'openExtensionPage'>;
}

export function SiteSettings({ texts, sites, prescribed, mayLook, fileAccess, suggested, actions }: Props) {
  const [typed, setTyped] = useState(suggested);
  const [problem, setProblem] = useState<SiteProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    // The browser asks the person only while it still knows of the click: nothing may be awaited before.
    const refusal = await actions.addSite(typed);
    setProblem(refusal);
    if (refusal === null) setTyped('');
    field.current?.focus();
  };
  return (
    <section class="card" aria-labelledby="sites">
      <h2 id="sites">{texts.sites}</h2>
      <p class="note">{mayLook ? texts.sitesNote : texts.sitesRefused}</p>
      <form class="add" onSubmit={add}>
        <label for="site">{texts.site}</label>
        <input
          id="site"
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={texts.sitePlaceholder}
          value={typed}
          aria-describedby="site-help site-problem"
          aria-invalid={problem !== null}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit" class="primary">
          {texts.addSite}
        </button>
      </form>
      <p class="note" id="site-help">
        {texts.siteHelp}
      </p>
      <p class="problem" id="site-problem" role="alert">
        {problem !== null && texts.siteProblems[problem]}
      </p>
      {sites.length === 0 ? (
        <p class="empty">{texts.noSites}</p>
      ) : (
        <ul class="sites" aria-labelledby="sites">
          {sites.map(({ site, granted }) => (
            <li key={site}>
              <span class="host">{site}</span>
              <span class={granted ? 'ok' : 'review'}>{granted ? texts.granted : texts.notGranted}</span>
              {!granted && (
                <button
                  type="button"
                  class="secondary"
                  aria-label={texts.grant(site)}
                  onClick={() => actions.grantSite(site)}
                >
                  {texts.grantShort}
                </button>
              )}
              {prescribed.includes(site) ? (
                <span class="locked">{texts.locked}</span>
              ) : (
                <button
                  type="button"
                  class="secondary"
                  aria-label={texts.remove(site)}
                  onClick={() => actions.removeSite(site)}
                >
                  {texts.removeShort}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{texts.files}</h3>
      <p class="note">
        {fileAccess === null ? texts.filesPlain : fileAccess ? texts.filesAllowed : texts.filesRefused}
      </p>
      {fileAccess === false && (
        <button type="button" class="secondary" onClick={actions.openExtensionPage}>
          {texts.openExtensionPage}
        </button>
      )}
    </section>
  );
}
