/** What would repair a diagnosis: the one way, or all ways side by side. */
import type { ExplanationView } from '../../lib/view/schema';
import { useTexts } from '../texts';
import type { ReportActions } from '../types';
import { lighting } from './light';

interface Props {
  explanations: readonly ExplanationView[];
  actions: Pick<ReportActions, 'show' | 'hint'>;
}

export function Explanations({ explanations, actions }: Props) {
  const texts = useTexts();
  const single = explanations.length === 1;
  return (
    <div class="explanations">
      <p class="note">{single ? texts.repairOne : texts.repairMany(explanations.length)}</p>
      <ol class={single ? 'single' : 'several'}>
        {explanations.map(({ changes, cause }, index) => (
          <li key={changes.map(({ at }) => `${at.row}|${at.column}`).join()}>
            {!single && <span class="option">{texts.explanation(index + 1)}</span>}
            {changes.map(({ at, name, from, to }) => (
              <button
                type="button"
                class="change"
                title={texts.go}
                key={`${at.row}|${at.column}`}
                onClick={() => actions.show({ cell: at })}
                {...lighting(actions, { cell: at })}
              >
                <span class="cell">{name}</span>
                <span class="values">
                  <span class="from">
                    {texts.from} <b class="amount">{from ?? texts.blank}</b>
                  </span>
                  <span aria-hidden="true">→</span>
                  <span class="to">
                    {single ? texts.to : texts.toIf} <b class="amount">{to}</b>
                  </span>
                </span>
              </button>
            ))}
            {cause !== null && (
              <p class="note">
                {texts.cause}
                {cause}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
