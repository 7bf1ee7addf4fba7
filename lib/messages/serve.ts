/** The receiving end of the protocol: a message is answered only where its sender may send it and its shape is right. */
import type { Browser } from 'wxt/browser';
import { api } from '../browser/api';
import type { Whereabouts } from './sender';

/** Which receiver a message is for; every part of the extension hears every message. */
export type Receiver = 'background' | 'frame';

/** Who may send a message: a page's content script, or a page of the extension (popup, panel, background). */
export type Origin = 'frame' | 'extension';

/** Why a message was refused or came to nothing. */
export type Refusal =
  /** The message has no known name, or its content has the wrong shape. */
  | 'bad-request'
  /** Whoever sent it may not. */
  | 'bad-sender'
  /** The receiver failed; a bug, and visible in its console. */
  | 'failed'
  /** Nobody listens there: the page has gone, or the extension was updated. */
  | 'no-receiver'
  /** The answer has the wrong shape: another version of the extension answered. */
  | 'bad-reply';

/** An answer on its way: the value, or why there is none. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Refusal };

/** Where a message came from, as far as a receiver needs it. */
export interface Source {
  /** The tab of a content script; null for pages of the extension. */
  tabId: number | null;
  /**
   * The frame of a content script; null for pages of the extension, and for a page that is not shown: one that is loaded beforehand, that is
   * being left, or that waits in the cache of pages. Chromium gives the top frame of such a page a number which, as an address, means the
   * page that is shown in the tab.
   */
  frameId: number | null;
  /** Where that frame is. */
  where: Whereabouts;
}

/** The messages of one receiver: who may send each, and how its content is checked. A schema of zod is such a check. */
export type Requests = Record<string, Entry>;

interface Entry {
  from: Origin;
  request: Check;
  /** False where what the content says of its sender cannot be; the message is refused then. */
  isTrue?(request: unknown, source: Source): boolean;
}

interface Check {
  safeParse(body: unknown): { success: true; data: unknown } | { success: false };
}

/** The content of a message as checked. */
export type Checked<C extends Check> = Extract<ReturnType<C['safeParse']>, { success: true }>['data'];

/** One function per message; it gets the content as checked. */
export type Handlers<R extends Requests, Replies extends Record<keyof R, unknown>> = {
  [Name in keyof R]: (request: Checked<R[Name]['request']>, source: Source) => Replies[Name] | Promise<Replies[Name]>;
};

/**
 * Answers the messages of one receiver.
 * @returns stops listening
 */
export function serve<R extends Requests, Replies extends Record<keyof R, unknown>>(
  receiver: Receiver,
  requests: R,
  handlers: Handlers<R, Replies>,
): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const envelope = readEnvelope(message);
    // Meant for another part of the extension, which hears it as well.
    if (envelope && envelope.to !== receiver) return undefined;
    void answer(envelope, sender, requests, handlers).then(sendResponse);
    return true;
  };
  // The polyfill's types want one listener shape for all browsers and omit this one, which works in all.
  const { onMessage } = api.runtime as unknown as { onMessage: ListenerList<typeof listener> };
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

interface ListenerList<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface Envelope {
  to: Receiver;
  name: string;
  body?: unknown;
}

function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, name } = message as Partial<Envelope>;
  return (to === 'background' || to === 'frame') && typeof name === 'string' ? (message as Envelope) : null;
}

async function answer<R extends Requests, Replies extends Record<keyof R, unknown>>(
  envelope: Envelope | null,
  sender: Browser.runtime.MessageSender,
  requests: R,
  handlers: Handlers<R, Replies>,
): Promise<Answer<unknown>> {
  if (envelope === null || !Object.hasOwn(requests, envelope.name)) return { ok: false, error: 'bad-request' };
  const entry = requests[envelope.name] as Requests[string];
  if (originOf(sender) !== entry.from) return { ok: false, error: 'bad-sender' };
  const request = entry.request.safeParse(envelope.body);
  if (!request.success) return { ok: false, error: 'bad-request' };
  const source = sourceOf(sender);
  if (entry.isTrue && !entry.isTrue(request.data, source)) return { ok: false, error: 'bad-sender' };
  try {
    const handler = handlers[envelope.name] as (request: unknown, source: Source) => unknown;
    return { ok: true, value: await handler(request.data, source) };
  } catch (error) {
    console.error(`年报体检: "${envelope.name}" failed`, error);
    return { ok: false, error: 'failed' };
  }
}

function sourceOf({ tab, frameId, url, origin, documentLifecycle }: Browser.runtime.MessageSender): Source {
  // Firefox and older Chromium tell nothing of it.
  const shown = documentLifecycle === undefined || documentLifecycle === 'active';
  return {
    tabId: tab?.id ?? null,
    frameId: shown ? (frameId ?? null) : null,
    where: { address: url ?? null, origin: origin ?? null, tabAddress: tab?.url ?? null },
  };
}

/** Whose word it is; null for anyone but this extension. */
export function originOf(sender: Browser.runtime.MessageSender): Origin | null {
  if (sender.id !== api.runtime.id) return null;
  const own = api.runtime.getURL('');
  // The background of Chrome has no tab and, in some versions, no address.
  if (sender.url?.startsWith(own) || (sender.url === undefined && sender.tab === undefined)) return 'extension';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'frame' : null;
}
