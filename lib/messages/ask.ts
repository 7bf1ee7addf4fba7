/** The sending end of the protocol. It never throws: every way to come to nothing is an answer. */
import { api } from './api';
import { type Protocol, type Receiver, type ReplyOf, type RequestOf, toBackground, toPresenter } from './protocol';
import type { Answer, Refusal } from './serve';

type BackgroundProtocol = typeof toBackground;
type PresenterProtocol = typeof toPresenter;

/** Asks the background. */
export function askBackground<Name extends keyof BackgroundProtocol & string>(
  name: Name,
  body: RequestOf<BackgroundProtocol, Name>,
): Promise<Answer<ReplyOf<BackgroundProtocol, Name>>> {
  return ask(toBackground, 'background', name, body, (message) => api.runtime.sendMessage(message));
}

/** Asks the presenter of one frame's report. */
export function askFrame<Name extends keyof PresenterProtocol & string>(
  tabId: number,
  frameId: number,
  name: Name,
  body: RequestOf<PresenterProtocol, Name>,
): Promise<Answer<ReplyOf<PresenterProtocol, Name>>> {
  return ask(toPresenter, 'presenter', name, body, (message) => api.tabs.sendMessage(tabId, message, { frameId }));
}

async function ask<P extends Protocol, Name extends keyof P & string>(
  protocol: P,
  to: Receiver,
  name: Name,
  body: RequestOf<P, Name>,
  send: (message: unknown) => Promise<unknown>,
): Promise<Answer<ReplyOf<P, Name>>> {
  let raw: unknown;
  try {
    raw = await send({ to, name, body });
  } catch {
    return { ok: false, error: 'no-receiver' };
  }
  // No listener took the message: browsers answer undefined, the polyfill sometimes null.
  if (raw === undefined || raw === null) return { ok: false, error: 'no-receiver' };
  if (!isAnswer(raw)) return { ok: false, error: 'bad-reply' };
  if (!raw.ok) return { ok: false, error: raw.error };
  const reply = (protocol[name] as Protocol[string]).reply.safeParse(raw.value);
  return reply.success ? { ok: true, value: reply.data as ReplyOf<P, Name> } : { ok: false, error: 'bad-reply' };
}

const refusals: readonly string[] = ['bad-request', 'bad-sender', 'failed', 'no-receiver', 'bad-reply'];

function isAnswer(raw: unknown): raw is { ok: true; value: unknown } | { ok: false; error: Refusal } {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return false;
  if (raw.ok === true) return 'value' in raw;
  return raw.ok === false && 'error' in raw && typeof raw.error === 'string' && refusals.includes(raw.error);
}
