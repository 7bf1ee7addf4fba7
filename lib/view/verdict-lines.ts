/** The verdict on a report in words: one line, the facts below it, and what was found in order. Screens and the sheet say the same. */
import { type Verdict, verdictOf } from '../check/verdict';
import type { UiTexts } from '../words/ui-types/screen';
import type { ReportView, UnreadView } from './schema';
import { standingOf } from './standing';

/** The words around a report that a verdict is made of. */
type VerdictWords = Pick<
  UiTexts,
  'aside' | 'verdict' | 'verdictErrors' | 'verdictReview' | 'verdictHints' | 'verdictClean' | 'proven'
>;

/** The verdict in one line. */
export function verdictText(verdict: Verdict, view: ReportView, texts: VerdictWords): string {
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

/** What stands below it: the sums, what was not read, what was proven and set aside. */
export function verdictFacts(verdict: Verdict, view: ReportView, texts: VerdictWords): string[] {
  const { sums, proven, aside } = view;
  // A report that is fine lists all that it has shown (`shownLines`).
  const counted = sums.all > 0 && verdict !== 'ok' ? [texts.verdict.sums(sums, brokenDismissal(view))] : [];
  return [
    ...counted,
    ...(verdict === 'open' && onlyFolded(view) ? [] : unreadLines(view.unread, texts)),
    ...(proven > 0 ? [texts.proven(proven)] : []),
    ...(aside.items.length > 0 ? [texts.aside.also(aside.items.length)] : []),
  ];
}

/** What the check has really found in order, a line each. */
export function shownLines({ shown, sums, year }: ReportView, { verdict }: VerdictWords): string[] {
  return [
    ...(shown.parts ? [verdict.parts] : []),
    ...(shown.tables ? [verdict.tables] : []),
    ...(shown.years.length > 0 && year !== null ? [verdict.years(shown.years, year)] : []),
    ...(sums.all > 0 ? [verdict.sums(sums, 0)] : []),
    ...(shown.rules > 0 ? [verdict.rules(shown.rules)] : []),
  ];
}

/** The verdict on what a person sees. */
export function verdictOfView(view: ReportView): Verdict {
  return verdictOf(standingOf(view));
}

const onlyFolded = ({ unread }: ReportView) => unread.length > 0 && unread.every(({ why }) => why === 'folded');

/** One line for each reason. */
function unreadLines(unread: readonly UnreadView[], texts: VerdictWords): string[] {
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
