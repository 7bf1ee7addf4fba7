/** Sets problems aside and restores them, and says in one line what came of it. */

import type { Status } from '../../components/types';
import { newEntry } from '../../lib/dismissals/new-entry';
import { pageKey } from '../../lib/dismissals/page-key';
import type { AsidePage, Reason } from '../../lib/dismissals/schema';
import { askBackground } from '../../lib/messages/ask';
import type { FrameAddress } from '../../lib/messages/protocol';
import type { AsideView, ItemView, ReportView } from '../../lib/view/schema';
import type { UiTexts } from '../../lib/words/ui-types/screen';

/** The page of a view, as it is stored. */
function pageOfView({ url, pageTitle, body, year, site }: ReportView): AsidePage {
  return { url, title: pageTitle, body, year, site };
}

/** Sets a problem of a frame's report aside. */
export async function setProblemAside(
  frame: FrameAddress,
  view: ReportView,
  item: ItemView,
  { reason, words }: { reason: Reason; words: string },
  { aside: texts }: UiTexts,
): Promise<Status> {
  const entry = newEntry(item, reason, words);
  const answer = entry && (await askBackground('set-aside', { frame, page: pageOfView(view), entry }));
  const result = answer?.ok ? answer.value.result : 'unavailable';
  return result === 'kept'
    ? { text: texts.done(item.headline), bad: false }
    : { text: texts.notDone[result], bad: true };
}

/** Takes one problem of a frame's report back. */
export async function restoreProblem(
  frame: FrameAddress,
  view: ReportView,
  { id, headline }: AsideView,
  { aside: texts }: UiTexts,
): Promise<Status> {
  const answer = await askBackground('restore', { frame, which: { key: pageKey(pageOfView(view)), id } });
  const result = answer.ok ? answer.value.result : 'unavailable';
  if (result !== 'kept') return { text: texts.notRestored[result], bad: true };
  const there = view.aside.items.some((item) => item.id === id);
  return { text: there ? texts.restored(headline) : texts.removed(headline), bad: false };
}
