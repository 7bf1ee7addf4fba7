/** The open drafts: which one is in front, and a way to close each. */
import { useEffect, useRef } from 'preact/hooks';
import { standingOf } from '../../lib/view/standing';
import type { DocumentTexts } from '../../lib/words/ui-types/document';
import { Icon } from '../Icon';
import type { DocumentActions, DraftView } from './types';

interface Props {
  texts: DocumentTexts;
  drafts: readonly DraftView[];
  front: number | null;
  actions: Pick<DocumentActions, 'choose' | 'close'>;
}

export function DraftTabs({ texts, drafts, front, actions }: Props) {
  const tabs = useRef<HTMLElement>(null);
  // Of many drafts the one in front may stand beside the screen; a draft that has been checked gets a number, and its tab is wider.
  const checks = drafts.map(({ state }) => state.kind).join();
  useEffect(() => {
    tabs.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [front, checks]);
  return (
    <nav class="draft-tabs" aria-label={texts.drafts} ref={tabs}>
      {drafts.map(({ id, name, state }) => (
        <span class="draft-tab" key={id}>
          <button type="button" aria-pressed={id === front} title={name} onClick={() => actions.choose(id)}>
            <span class="name">{name}</span>
            {state.kind === 'report' && standingOf(state.report.view).problems.error > 0 && (
              <span class="number error">{standingOf(state.report.view).problems.error}</span>
            )}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={texts.close(name)}
            title={texts.close(name)}
            onClick={() => actions.close(id)}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
    </nav>
  );
}
