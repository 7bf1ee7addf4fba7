/** 对照上年: a panel has a page read now, by whichever page runs the queue; where none does, one is opened for it. */
import { browser } from 'wxt/browser';
import { hostOf } from '../../lib/batch/addresses';
import type { ReportLink } from '../../lib/batch/links';
import { isGovernmentSite } from '../../lib/settings/sites';
import { keepOffer } from '../../lib/storage/offer';

/** Only one page runs the queue: it holds this lock. */
export const QUEUE_LOCK = 'nianbao-batch';
/** By this the workbench knows that it was asked to check what it is offered. */
export const AT_ONCE = '#check';
const CHANNEL = 'nianbao-at-once';

/** A link that is read unasked: another host than a government's has to be allowed by a click in the workbench first. */
export const isReadUnasked = ({ url }: ReportLink) => isGovernmentSite(hostOf(url).replace(/:\d+$/, ''));

/** Has the workbench read last year's report. It stays behind the report as long as it needs nobody. */
export async function compareLastYear(link: ReportLink): Promise<void> {
  const unasked = isReadUnasked(link);
  if (unasked && (await handOver([link]))) return;
  await keepOffer({ links: [link], next: null });
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/workbench.html')}${AT_ONCE}`,
    active: !unasked,
  });
}

/** True where a page runs the queue. */
export async function isQueueRun(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === QUEUE_LOCK);
}

/** Hands the links to the page that runs the queue; false where no page does. */
export async function handOver(links: readonly ReportLink[]): Promise<boolean> {
  if (!(await isQueueRun())) return false;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(links);
  channel.close();
  return true;
}

/** Takes what other pages hand over. */
export function onHandedOver(take: (links: readonly ReportLink[]) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<ReportLink[]>) => take(data));
}
