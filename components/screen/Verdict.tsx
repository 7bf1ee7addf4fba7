/** What came of the check, in one line; what of the report it could not see; and what to do about that. */

import type { Verdict } from '../../lib/check/verdict';
import type { ReportView } from '../../lib/view/schema';
import { verdictFacts, verdictOfView, verdictText } from '../../lib/view/verdict-lines';
import { Icon, type IconName } from '../Icon';
import { useTexts } from '../texts';

const icons: Record<Verdict, IconName> = {
  error: 'error',
  review: 'review',
  hint: 'hint',
  ok: 'ok',
  open: 'review',
  dismissed: 'hint',
  failed: 'error',
};

interface Props {
  view: ReportView;
  busy: boolean;
  onRecheck(): void;
}

export function VerdictBox({ view, busy, onRecheck }: Props) {
  const texts = useTexts();
  const verdict = verdictOfView(view);
  const folded = view.unread.some(({ why }) => why === 'folded');
  return (
    <div class={`verdict ${verdict}`}>
      <span class="seal">
        <Icon name={icons[verdict]} />
      </span>
      <span>
        <strong>{verdictText(verdict, view, texts)}</strong>
        {verdictFacts(verdict, view, texts).map((fact) => (
          <small key={fact}>{fact}</small>
        ))}
        {folded && (
          <span class="remedy">
            <small>{texts.verdict.expand}</small>
            <button type="button" class="secondary" disabled={busy} onClick={onRecheck}>
              <Icon name="refresh" />
              {texts.recheck}
            </button>
          </span>
        )}
      </span>
    </div>
  );
}
