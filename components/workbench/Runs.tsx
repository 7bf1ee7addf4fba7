/** The runs that were put away: each can be opened again with its results, or deleted after a question. */
import { useState } from 'preact/hooks';
import type { RunNote } from '../../lib/batch/types';
import type { RunTexts } from '../../lib/words/ui-types/workbench';
import type { WorkbenchActions } from './types';

interface Props {
  texts: RunTexts;
  runs: readonly RunNote[];
  disabled: boolean;
  actions: Pick<WorkbenchActions, 'openRun' | 'deleteRun'>;
}

export function Runs({ texts, runs, disabled, actions }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <details class="card bench-runs">
      <summary>
        <h2>
          {texts.title}
          <span class="count">{runs.length}</span>
        </h2>
      </summary>
      <ul>
        {runs.map(({ id, firstUnit, rows, reports, wrong, putAwayAt }) => (
          <li key={id}>
            <span class="name">
              {texts.one(firstUnit, rows, reports, wrong)}
              <small>{texts.putAway(new Date(putAwayAt))}</small>
            </span>
            {asked === id ? (
              <span role="alertdialog" aria-label={texts.removeSure}>
                {texts.removeSure}{' '}
                <button
                  type="button"
                  class="primary"
                  onClick={() => {
                    setAsked(null);
                    actions.deleteRun(id);
                  }}
                >
                  {texts.removeYes}
                </button>{' '}
                <button
                  type="button"
                  class="secondary"
                  ref={(button) => button?.focus()}
                  onClick={() => setAsked(null)}
                >
                  {texts.removeNo}
                </button>
              </span>
            ) : (
              <>
                <button type="button" class="secondary" disabled={disabled} onClick={() => actions.openRun(id)}>
                  {texts.open}
                </button>
                <button type="button" class="secondary" disabled={disabled} onClick={() => setAsked(id)}>
                  {texts.remove}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
