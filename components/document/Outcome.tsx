/** What is said of a draft that has no list: it is being read, was refused, or is no report. */
import type { DocumentTexts } from '../../lib/words/ui-types/document';
import { Icon } from '../Icon';
import type { DraftView } from './types';

interface Props {
  texts: DocumentTexts;
  draft: DraftView;
}

export function Outcome({ texts, draft: { name, state } }: Props) {
  if (state.kind === 'report') return null;
  if (state.kind === 'reading') {
    return (
      <p class="draft-reading" role="status">
        {texts.reading(name)}
      </p>
    );
  }
  const { title, text } = wordsFor(texts, state);
  return (
    <div class="notice" role="status">
      <span class="seal">
        <Icon name={state.kind === 'blank' ? 'hint' : 'review'} />
      </span>
      <h2>{title}</h2>
      <p class="file">{name}</p>
      <p>{text}</p>
    </div>
  );
}

function wordsFor(texts: DocumentTexts, state: Exclude<DraftView['state'], { kind: 'report' | 'reading' }>) {
  switch (state.kind) {
    case 'refused':
      return texts.refused[state.reason];
    case 'blank':
      return texts.blank;
    case 'not-report':
      return texts.notReport;
    case 'failed':
      return texts.failed;
  }
}
