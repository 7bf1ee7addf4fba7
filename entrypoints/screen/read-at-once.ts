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
/** The page that runs the queue is given so long to answer, in milliseconds. */
const PATIENCE = 10_000;

/** What the pages tell each other. */
type Word =
  /** These are to be read now. */
  | { kind: 'links'; id: string; links: readonly ReportLink[] }
  /** Whether the links of that number were taken. */
  | { kind: 'answer'; id: string; taken: boolean }
  /** A page runs the queue from now on: what it has not heard is to be told again. */
  | { kind: 'listening' };

/** What has become of links: the page that runs the queue has them read, cannot, or there is none. */
export type HandedOver = 'taken' | 'refused' | 'nobody';

/** A link that is read unasked: another host than a government's has to be allowed by a click in the workbench first. */
export const isReadUnasked = ({ url }: ReportLink) => isGovernmentSite(hostOf(url).replace(/:\d+$/, ''));

/**
 * Has the workbench read last year's report; false where it says that it cannot. It stays behind the report as long as it needs nobody.
 * Rejected where the browser opens no page.
 */
export async function compareLastYear(link: ReportLink): Promise<boolean> {
  const unasked = isReadUnasked(link);
  const handed = unasked ? await handOver([link]) : 'nobody';
  if (handed !== 'nobody') return handed === 'taken';
  await keepOffer({ links: [link], next: null });
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/workbench.html')}${AT_ONCE}`,
    active: !unasked,
  });
  return true;
}

/** True where a page runs the queue. */
export async function isQueueRun(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === QUEUE_LOCK);
}

/** Hands the links to the page that runs the queue, and waits for its answer. */
export async function handOver(links: readonly ReportLink[]): Promise<HandedOver> {
  if (!(await isQueueRun())) return 'nobody';
  const channel = new BroadcastChannel(CHANNEL);
  let clock: ReturnType<typeof setTimeout> | undefined;
  const taken = await new Promise<boolean | null>((resolve) => {
    const asking: Word = { kind: 'links', id: crypto.randomUUID(), links };
    channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'listening') channel.postMessage(asking);
      if (data.kind === 'answer' && data.id === asking.id) resolve(data.taken);
    });
    clock = setTimeout(() => resolve(null), PATIENCE);
    channel.postMessage(asking);
  });
  clearTimeout(clock);
  channel.close();
  if (taken === null && !(await isQueueRun())) return 'nobody';
  return taken ? 'taken' : 'refused';
}

/**
 * Takes what other pages hand over, and answers them.
 * @param take resolves to false where the links are not read
 * @returns ends it
 */
export function onHandedOver(take: (links: readonly ReportLink[]) => Promise<boolean>): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const tell = (word: Word) => channel.postMessage(word);
  // Whoever asked just before this page listened asks twice.
  const answers = new Map<string, Promise<boolean>>();
  channel.addEventListener('message', async ({ data }: MessageEvent<Word>) => {
    if (data.kind !== 'links') return;
    const { id, links } = data;
    const answer = answers.get(id) ?? take(links).catch(() => false);
    answers.set(id, answer);
    tell({ kind: 'answer', id, taken: await answer });
  });
  tell({ kind: 'listening' });
  return () => channel.close();
}
