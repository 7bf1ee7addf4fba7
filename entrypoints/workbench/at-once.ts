/** 对照上年: the panel beside a report has asked for a page to be read now, whatever is in the list and whichever page runs it. */
import { addressKey, hostOf } from '../../lib/batch/addresses';
import type { LinkList, ReportLink } from '../../lib/batch/links';
import type { NewRow } from '../../lib/batch/types';
import { isGovernmentSite } from '../../lib/settings/sites';
import { AT_ONCE } from '../screen/open-pages';
import type { Runner } from './runner';

/** By this channel a page that watches hands over what it was opened for. */
const CHANNEL = 'nianbao-at-once';

/** True where this page was opened to read what it is offered, and not to let the person choose. */
export const isAtOnce = () => location.hash === AT_ONCE;

/** The links that are read unasked: another host than a government's has to be allowed by a click first. */
export function linksAtOnce({ links }: LinkList): readonly ReportLink[] {
  const isGovernment = ({ url }: ReportLink) => isGovernmentSite(hostOf(url).replace(/:\d+$/, ''));
  return isAtOnce() && links.every(isGovernment) ? links : [];
}

/**
 * Has the queue read these addresses: those that are not in its list are added, those that have come to an end are read again, and a host that
 * was left alone is tried again. What is waiting or open already is only waited for.
 */
export async function readAtOnce(runner: Pick<Runner, 'batch' | 'tell'>, rows: readonly NewRow[]): Promise<void> {
  const now = Date.now();
  await runner.tell({ type: 'add', rows, now });
  const keyOf = ({ source }: Pick<NewRow, 'source'>) => (source.kind === 'address' ? addressKey(source.url) : null);
  const wanted = new Set(rows.map(keyOf));
  const listed = [...runner.batch().rows.values()].filter((row) => keyOf(row) !== null && wanted.has(keyOf(row)));
  await runner.tell({ type: 'retry', which: listed.map(({ id }) => id), now });
  for (const host of new Set(listed.map((row) => row.host))) await runner.tell({ type: 'try-host', host, now });
  await runner.tell({ type: 'start', now });
}

/**
 * Hands the links to the page that runs the queue.
 * @param lock which that page holds
 * @returns false where no page does: this one will run it
 */
export async function handOver(links: readonly ReportLink[], lock: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  if (!held.some(({ name }) => name === lock)) return false;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(links);
  channel.close();
  return true;
}

/** Takes what other pages hand over. */
export function onHandedOver(take: (links: readonly ReportLink[]) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<ReportLink[]>) => take(data));
}
