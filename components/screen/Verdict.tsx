/** What came of the check, in one line; what of the report it could not see; and what to do about that. */

import { type Verdict, verdictOf } from '../../lib/check/verdict';
import type { ReportView, UnreadView } from '../../lib/view/schema';
import { standingOf } from '../../lib/view/standing';
import type { UiTexts } from '../../lib/words/ui-types/screen';
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
  const verdict = verdictOf(standingOf(view));
  const folded = view.unread.some(({ why }) => why === 'folded');
  return (
    <div class={`verdict ${verdict}`}>
      <span class="seal">
        <Icon name={icons[verdict]} />
      </span>
      <span>
        <strong>{verdictText(verdict, view, texts)}</strong>
        {factsOf(verdict, view, texts).map((fact) => (
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

function verdictText(verdict: Verdict, view: ReportView, texts: UiTexts): string {
  const { error, review, hint } = standingOf(view).problems;
  // No errors are left, or none were found: two different things.
  const { verdictReview, verdictHints } = view.aside.items.some(({ level }) => level === 'error') ? texts.aside : texts;
  switch (verdict) {
    case 'error':
      return texts.verdictErrors(error);
    case 'review':
      return verdictReview(review) + (view.unread.length > 0 ? texts.verdict.partly : '');
    case 'open':
    case 'failed':
      return onlyFolded(view)
        ? texts.verdict.folded(view.unread.map(({ section }) => section))
        : texts.verdict.incomplete;
    case 'hint':
      return verdictHints(hint);
    case 'dismissed':
      return texts.aside.verdictClean;
    case 'ok':
      return texts.verdictClean;
  }
}

const onlyFolded = ({ unread }: ReportView) => unread.length > 0 && unread.every(({ why }) => why === 'folded');

function factsOf(verdict: Verdict, view: ReportView, texts: UiTexts): string[] {
  const { sums, proven, aside } = view;
  // A report that is fine lists all that it has shown (InOrder).
  const counted = sums.all > 0 && verdict !== 'ok' ? [texts.verdict.sums(sums, brokenDismissal(view))] : [];
  return [
    ...counted,
    ...(verdict === 'open' && onlyFolded(view) ? [] : unreadLines(view.unread, texts)),
    ...(proven > 0 ? [texts.proven(proven)] : []),
    ...(aside.items.length > 0 ? [texts.aside.also(aside.items.length)] : []),
  ];
}

/** One line for each reason. */
function unreadLines(unread: readonly UnreadView[], texts: UiTexts): string[] {
  return [...new Set(unread.map(({ why }) => why))].map((reason) =>
    texts.verdict.unread(
      reason,
      unread.filter(({ why }) => why === reason).map(({ section }) => section),
    ),
  );
}

/** How many of the sums that fail no list shows any more. */
function brokenDismissal({ sums, items }: ReportView): number {
  const listed = items.flatMap(({ findings }) => findings).filter(({ formula }) => formula !== null).length;
  return Math.max(0, sums.broken - listed);
}
