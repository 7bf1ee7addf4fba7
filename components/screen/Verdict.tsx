/** What came of the check, in one line; what of the report it could not see; and what to do about that. */

import { isIncomplete } from '../../lib/check/incomplete';
import type { Level } from '../../lib/contract/page-check';
import type { ReportView, UnreadView } from '../../lib/view/schema';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import { Icon, type IconName } from '../Icon';
import { useTexts } from '../texts';
import { countLevels } from './LevelFilter';

/** `ok`: whole and without problems. `open`: nothing was found, but part of the report was not seen. `aside`: nothing else is left. */
export type Verdict = Level | 'ok' | 'open' | 'aside';

const icons: Record<Verdict, IconName> = {
  error: 'error',
  review: 'review',
  hint: 'hint',
  ok: 'ok',
  open: 'review',
  aside: 'hint',
};

interface Props {
  view: ReportView;
  busy: boolean;
  onRecheck(): void;
}

export function VerdictBox({ view, busy, onRecheck }: Props) {
  const texts = useTexts();
  const verdict = verdictOf(view);
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

/** A report is fine only where all of it was seen and nothing was found: what is set aside was. */
export function verdictOf(view: ReportView): Verdict {
  const { error, review, hint } = countLevels(view);
  if (error > 0) return 'error';
  if (review > 0) return 'review';
  if (isIncomplete(view)) return 'open';
  if (hint > 0) return 'hint';
  return view.aside.items.length > 0 ? 'aside' : 'ok';
}

function verdictText(verdict: Verdict, view: ReportView, texts: UiTexts): string {
  const { error, review, hint } = countLevels(view);
  // No errors are left, or none were found: two different things.
  const { verdictReview, verdictHints } = view.aside.items.some(({ level }) => level === 'error') ? texts.aside : texts;
  switch (verdict) {
    case 'error':
      return texts.verdictErrors(error);
    case 'review':
      return verdictReview(review) + (view.unread.length > 0 ? texts.verdict.partly : '');
    case 'open':
      return onlyFolded(view)
        ? texts.verdict.folded(view.unread.map(({ section }) => section))
        : texts.verdict.incomplete;
    case 'hint':
      return verdictHints(hint);
    case 'aside':
      return texts.aside.verdictClean;
    case 'ok':
      return texts.verdictClean;
  }
}

const onlyFolded = ({ unread }: ReportView) => unread.length > 0 && unread.every(({ why }) => why === 'folded');

function factsOf(verdict: Verdict, view: ReportView, texts: UiTexts): string[] {
  const { sums, proven, aside } = view;
  // A report that is fine lists all that it has shown (InOrder).
  const counted = sums.all > 0 && verdict !== 'ok' ? [texts.verdict.sums(sums, brokenAside(view))] : [];
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
function brokenAside({ sums, items }: ReportView): number {
  const listed = items.flatMap(({ findings }) => findings).filter(({ formula }) => formula !== null).length;
  return Math.max(0, sums.broken - listed);
}
