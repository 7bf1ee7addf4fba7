/** Which of the other open drafts is an earlier version of the one in front: names of files change from one version to the next. */
import type { DocumentTexts } from '../../lib/words/ui-types/document';
import type { DocumentActions, DraftView } from './types';

interface Props {
  texts: DocumentTexts;
  drafts: readonly DraftView[];
  /** The draft in front. */
  draft: DraftView;
  actions: Pick<DocumentActions, 'follow'>;
}

export function EarlierVersion({ texts, drafts, draft, actions }: Props) {
  const others = drafts.filter(({ id, state }) => id !== draft.id && state.kind === 'report');
  if (others.length === 0) return null;
  return (
    <label class="earlier-version">
      {texts.earlier}
      <select onChange={({ currentTarget }) => actions.follow(Number(currentTarget.value))}>
        <option value="" selected={draft.follows === null}>
          {texts.noEarlier}
        </option>
        {others.map(({ id, name }) => (
          <option value={id} key={id} selected={id === draft.follows}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
