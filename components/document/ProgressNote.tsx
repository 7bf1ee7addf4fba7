/** What has become of the problems since the version before. */
import type { Progress } from '../../lib/view/progress';
import type { DocumentTexts } from '../../lib/words/ui-types/document';

interface Props {
  texts: DocumentTexts;
  progress: Progress;
}

export function ProgressNote({ texts, progress: { solved, remaining, fresh } }: Props) {
  return (
    <div class={`banner progress ${fresh.length > 0 ? 'review' : 'ok'}`} role="status">
      <p>{texts.progress(solved.length, remaining, fresh.length)}</p>
      {solved.length > 0 && <p>{texts.solved(solved)}</p>}
      {fresh.length > 0 && (
        <p>
          {texts.fresh}
          {fresh.map((number) => (
            <span class="number review" key={number}>
              {number}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
