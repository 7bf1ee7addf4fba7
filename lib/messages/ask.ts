/** The sending end for the extension's pages and its background. It never throws: every way to come to nothing is an answer. */
import type * as z from 'zod/mini';
import { api } from '../browser/api';
import type { FrameRequest, toFrame } from './frame-requests';
import { frameReplies, type ReplyOf, type RequestOf, toBackground } from './protocol';
import type { Answer, Refusal } from './serve';
import { untilAnswered } from './tell';

/**
 * Asks the background; again where nobody answers, since browsers stop it at any time and the next word wakes it. What it had done
 * before it was stopped may then be done twice: better a file saved twice than none.
 */
export function askBackground<Name extends keyof typeof toBackground>(
  name: Name,
  body: RequestOf<Name>,
): Promise<Answer<ReplyOf<Name>>> {
  const message = { to: 'background', name, body };
  return untilAnswered(
    () => ask(toBackground[name].reply, () => api.runtime.sendMessage(message)) as Promise<Answer<ReplyOf<Name>>>,
    (answer) => !answer.ok && answer.error === 'no-receiver',
  );
}

/** Asks the inspector of one frame. */
export function askFrame<Name extends keyof typeof toFrame>(
  tabId: number,
  frameId: number,
  name: Name,
  body: FrameRequest<Name>,
): Promise<Answer<z.output<(typeof frameReplies)[Name]>>> {
  const message = { to: 'frame', name, body };
  return ask(frameReplies[name], () => api.tabs.sendMessage(tabId, message, { frameId })) as Promise<
    Answer<z.output<(typeof frameReplies)[Name]>>
  >;
}

async function ask(expected: z.ZodMiniType, send: () => Promise<unknown>): Promise<Answer<unknown>> {
  let raw: unknown;
  try {
    raw = await send();
  } catch {
    return { ok: false, error: 'no-receiver' };
  }
  // No listener took the message: browsers answer undefined, the polyfill sometimes null.
  if (raw === undefined || raw === null) return { ok: false, error: 'no-receiver' };
  if (!isAnswer(raw)) return { ok: false, error: 'bad-reply' };
  if (!raw.ok) return { ok: false, error: raw.error };
  const reply = expected.safeParse(raw.value);
  return reply.success ? { ok: true, value: reply.data } : { ok: false, error: 'bad-reply' };
}

const refusals: readonly string[] = ['bad-request', 'bad-sender', 'failed', 'no-receiver', 'bad-reply'];

function isAnswer(raw: unknown): raw is { ok: true; value: unknown } | { ok: false; error: Refusal } {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return false;
  if (raw.ok === true) return 'value' in raw;
  return raw.ok === false && 'error' in raw && typeof raw.error === 'string' && refusals.includes(raw.error);
}
