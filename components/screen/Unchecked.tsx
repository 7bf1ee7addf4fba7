/** What could not be checked, with the reason: neither passed nor wrong. */
import type { UncheckedView } from '../../lib/view/schema';
import { useTexts } from '../texts';
import type { ReportActions } from '../types';
import { lighting } from './light';

interface Props {
  entries: readonly UncheckedView[];
  /** Whether its content is to be seen at once, because there is nothing else to see. */
  open: boolean;
  actions: Pick<ReportActions, 'show' | 'hint'>;
}

export function Unchecked({ entries, open, actions }: Props) {
  const texts = useTexts();
  if (entries.length === 0) return null;
  return (
    <details class="unchecked" open={open}>
      <summary>{texts.unchecked(entries.length)}</summary>
      <p class="note">{texts.uncheckedMeaning}</p>
      <ul>
        {entries.map(({ index, name, reason, places }) => (
          <li key={index}>
            {places > 0 ? (
              <button
                type="button"
                title={texts.go}
                onClick={() => actions.show({ unchecked: index, place: 0 })}
                {...lighting(actions, { unchecked: index, place: 0 })}
              >
                <b class="name">{name}</b>
                <span class="reason">{reason}</span>
              </button>
            ) : (
              <p>
                <b class="name">{name}</b>
                <span class="reason">{reason}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
