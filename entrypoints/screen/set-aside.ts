/** Sets problems aside and restores them, by way of the background, which alone writes. */
import type { Status } from '../../components/types';
import { newEntry } from '../../lib/dismissals/new-entry';
import { pageKey } from '../../lib/dismissals/page-key';
import type { DismissedPage, KeepResult, Reason } from '../../lib/dismissals/schema';
import { askBackground } from '../../lib/messages/ask';
import type { FrameAddress } from '../../lib/messages/protocol';
import { leadSentence } from '../../lib/view/lead';
import type { DismissalView, ItemView, ReportView } from '../../lib/view/schema';
import type { UiTexts } from '../../lib/words/ui-types/screen';

/** Whether a change is kept, and if not, why. */
export type ChangeResult<More extends string = never> = KeepResult | More;

/** The page of a view, as it is stored. */
function pageOfView({ url, pageTitle, body, year, site }: ReportView): DismissedPage {
  return { url, title: pageTitle, body, year, site };
}

/**
 * Sets a problem of a report aside. Never throws.
 * @param frame that shows it; null for a draft
 */
export async function setProblemAside(
  frame: FrameAddress | null,
  view: ReportView,
  item: ItemView,
  { reason, words }: { reason: Reason; words: string },
): Promise<ChangeResult<'private'>> {
  const entry = newEntry({ ...item, sentence: leadSentence(item) }, reason, words);
  const answer = entry && (await askBackground('set-aside', { frame, page: pageOfView(view), entry }));
  return answer?.ok ? answer.value.result : 'unavailable';
}

/** As `setProblemAside`: takes one problem back. */
export async function restoreProblem(
  frame: FrameAddress | null,
  view: ReportView,
  { id }: DismissalView,
): Promise<ChangeResult> {
  const answer = await askBackground('restore', { frame, which: { key: pageKey(pageOfView(view)), id } });
  return answer.ok ? answer.value.result : 'unavailable';
}

/** What came of setting a problem aside, in words. */
export function dismissalStatus(result: ChangeResult<'private'>, { headline }: ItemView, { aside }: UiTexts): Status {
  return result === 'kept' ? { text: aside.done(headline), bad: false } : { text: aside.notDone[result], bad: true };
}

/** What came of taking one back, in words: of a problem that is still there, or of a word about one that is gone. */
export function restoredStatus(
  result: ChangeResult,
  view: ReportView,
  { id, headline }: DismissalView,
  { aside }: UiTexts,
): Status {
  if (result !== 'kept') return { text: aside.notRestored[result], bad: true };
  const there = view.aside.items.some((item) => item.id === id);
  return { text: there ? aside.restored(headline) : aside.removed(headline), bad: false };
}
