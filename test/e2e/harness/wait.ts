/** Waits the given number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How long, in milliseconds, anything at all may take before it counts as never. */
export const PATIENCE = 60_000;
/** How long one waits before one asks again, in milliseconds: what has not come for long is asked for less often, since every question costs both sides. */
const TURN = { first: 50, longest: 250 };

type Falsy = null | undefined | false | '' | 0;

/**
 * Asks again and again until the answer is truthy, and gives it. An error that `ask` throws counts
 * as "not yet" (pages come and go while they load).
 * @param what ends the sentence "gave up waiting for …"
 * @param timeout in milliseconds, long enough for a machine that is busy with other things; after it the promise is rejected with the last
 *   error as its cause
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | Falsy> | T | Falsy,
  timeout = PATIENCE,
): Promise<T> {
  const begin = Date.now();
  const end = begin + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(Math.min(TURN.longest, Math.max(TURN.first, (Date.now() - begin) / 8)));
  } while (Date.now() < end);
  const reason = last === undefined ? '' : `: ${last instanceof Error ? last.message : String(last)}`;
  throw new Error(`gave up waiting for ${what} after ${timeout} ms${reason}`, { cause: last });
}
