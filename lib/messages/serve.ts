/** The receiving end of the protocol: a message is answered only where its sender may send it and its shape is right. */
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { api } from './api';
import type { Origin, Protocol, Receiver, ReplyOf } from './protocol';

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
  /** The tab and frame of a content script; null for pages of the extension. */
  tabId: number | null;
  frameId: number | null;
}

/** One function per message; it gets the content as checked. */
export type Handlers<P extends Protocol> = {
  [Name in keyof P]: (
    request: z.output<P[Name]['request']>,
    source: Source,
  ) => ReplyOf<P, Name> | Promise<ReplyOf<P, Name>>;
};

const Envelope = z.object({ to: z.enum(['background', 'presenter']), name: z.string(), body: z.unknown() });

/**
 * Answers the messages of one protocol.
 * @returns stops listening
 */
export function serve<P extends Protocol>(receiver: Receiver, protocol: P, handlers: Handlers<P>): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const envelope = Envelope.safeParse(message);
    // Meant for another part of the extension, which hears it as well.
    if (envelope.success && envelope.data.to !== receiver) return undefined;
    void answer(envelope.success ? envelope.data : null, sender, protocol, handlers).then(sendResponse);
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

async function answer<P extends Protocol>(
  envelope: { name: string; body?: unknown } | null,
  sender: Browser.runtime.MessageSender,
  protocol: P,
  handlers: Handlers<P>,
): Promise<Answer<unknown>> {
  if (envelope === null || !Object.hasOwn(protocol, envelope.name)) return { ok: false, error: 'bad-request' };
  const entry = protocol[envelope.name] as Protocol[string];
  const origin = originOf(sender);
  if (origin !== entry.from) return { ok: false, error: 'bad-sender' };
  const request = entry.request.safeParse(envelope.body);
  if (!request.success) return { ok: false, error: 'bad-request' };
  const source = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null };
  try {
    const handler = handlers[envelope.name] as (request: unknown, source: Source) => unknown;
    return { ok: true, value: await handler(request.data, source) };
  } catch (error) {
    console.error(`年报体检: "${envelope.name}" failed`, error);
    return { ok: false, error: 'failed' };
  }
}

/** Whose word it is; null for anyone but this extension. */
export function originOf(sender: Browser.runtime.MessageSender): Origin | null {
  if (sender.id !== api.runtime.id) return null;
  const own = api.runtime.getURL('');
  // The background of Chrome has no tab and, in some versions, no address.
  if (sender.url?.startsWith(own) || (sender.url === undefined && sender.tab === undefined)) return 'extension';
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'frame' : null;
}
