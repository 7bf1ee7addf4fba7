/**
 * The sending end for what runs in pages: no polyfill, no schema library. What is told is checked where it arrives; the answer comes from
 * our own background of the same version, since browsers give the messages of a page's script to nobody else and cut off older versions.
 */
import type { BackgroundReplies, RequestOf } from './protocol';

/** As much of the extension API as this needs; Firefox has `chrome` as well. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/**
 * A background that was stopped in the middle of its answer is told again after so long, in milliseconds: the second word wakes it. On a busy
 * machine the browser may still be stopping it by then, so that the second word is lost as well.
 */
const AGAIN_AFTER = [200, 1_000, 4_000];

/** Tells the background something; gives its answer, null where there is none. Never throws: after an update there may be nobody to tell. */
export async function tellBackground<Name extends keyof BackgroundReplies>(
  name: Name,
  body: RequestOf<Name>,
): Promise<BackgroundReplies[Name] | null> {
  const message = { to: 'background', name, body };
  const answer = await untilAnswered(
    () => tellOnce(message),
    (got) => got === undefined,
  );
  const { ok, value } = (answer ?? {}) as { ok?: unknown; value?: BackgroundReplies[Name] };
  return ok === true ? (value ?? null) : null;
}

/** What `once` gives; where that is no answer, and as long as the extension lives, what it gives a moment later, and three times at most. */
export async function untilAnswered<T>(once: () => Promise<T>, isUnanswered: (answer: T) => boolean): Promise<T> {
  let answer = await once();
  for (const after of AGAIN_AFTER) {
    if (!isUnanswered(answer) || !isExtensionAlive()) break;
    await new Promise((resolve) => setTimeout(resolve, after));
    answer = await once();
  }
  return answer;
}

/** What was answered; undefined where nobody did. */
async function tellOnce(message: unknown): Promise<unknown> {
  try {
    return (await chrome.runtime?.sendMessage(message)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False as soon as the extension has been updated or removed while this script still runs in an open page. */
export function isExtensionAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
