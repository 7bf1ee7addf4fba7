/** Says that a new version waits, above a page of ours that stays open. */
import type { UpdateTexts } from '../lib/words/ui-types/update';

interface Props {
  texts: UpdateTexts;
  /** The version that waits. */
  version: string;
  /** True after the person wanted to start it and the queue was running. */
  refused: boolean;
  onStart(): void;
}

export function UpdateNotice({ texts, version, refused, onStart }: Props) {
  return (
    <div class="update-notice" role="status">
      <p>{refused ? texts.queueRuns : texts.waits(version)}</p>
      <button type="button" class="secondary" onClick={onStart}>
        {texts.start}
      </button>
    </div>
  );
}
