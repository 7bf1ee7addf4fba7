/** The keys as the browser has assigned them, and how to set others: that is for the browser's own page. */
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import type { AssignedKey, KeyPage, OptionsActions } from './types';

interface Props {
  texts: OptionsTexts['keys'];
  /** Null where the browser does not tell. */
  keys: readonly AssignedKey[] | null;
  page: KeyPage;
  actions: Pick<OptionsActions, 'openKeyPage'>;
}

export function KeySettings({ texts, keys, page, actions }: Props) {
  if (keys === null || keys.length === 0) return null;
  return (
    <section class="card" aria-labelledby="keys">
      <h2 id="keys">{texts.title}</h2>
      <dl class="keys">
        {keys.map(({ command, key }) => (
          <div key={command}>
            <dt>{texts.commands[command]}</dt>
            <dd>{key === null ? <span class="note">{texts.none}</span> : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{texts.how[page]}</p>
      {page !== 'menu' && (
        <button type="button" class="secondary" onClick={actions.openKeyPage}>
          {texts.open}
        </button>
      )}
    </section>
  );
}
