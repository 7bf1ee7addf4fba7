/** Sets problems aside and restores them, by way of the background, which alone writes. */
import { newEntry } from '../../lib/dismissals/new-entry';
import { pageKey } from '../../lib/dismissals/page-key';
import type { AsidePage, KeepResult, Reason } from '../../lib/dismissals/schema';
import { askBackground } from '../../lib/messages/ask';
import type { FrameAddress } from '../../lib/messages/protocol';
import { leadSentence } from '../../lib/view/lead';
import type { AsideView, ItemView, ReportView } from '../../lib/view/schema';

/** Whether a change is kept, and if not, why. */
export type ChangeResult<More extends string = never> = KeepResult | More;

/** The page of a view, as it is stored. */
function pageOfView({ url, pageTitle, body, year, site }: ReportView): AsidePage {
  return { url, title: pageTitle, body, year, site };
}

/** Sets a problem of a frame's report aside. Never throws. */
export async function setProblemAside(
  frame: FrameAddress,
  view: ReportView,
  item: ItemView,
  { reason, words }: { reason: Reason; words: string },
): Promise<ChangeResult<'private'>> {
  const entry = newEntry({ ...item, sentence: leadSentence(item) }, reason, words);
  const answer = entry && (await askBackground('set-aside', { frame, page: pageOfView(view), entry }));
  return answer?.ok ? answer.value.result : 'unavailable';
}

/** Takes one problem of a frame's report back. Never throws. */
export async function restoreProblem(frame: FrameAddress, view: ReportView, { id }: AsideView): Promise<ChangeResult> {
  const answer = await askBackground('restore', { frame, which: { key: pageKey(pageOfView(view)), id } });
  return answer.ok ? answer.value.result : 'unavailable';
}
