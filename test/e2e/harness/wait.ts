/** Waits the given number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Asks again and again until the answer is neither null, undefined nor false, and gives that answer. An error that `ask` throws counts
 * as "not yet" (pages come and go while they load).
 * @param what ends the sentence "gave up waiting for …"
 * @param timeout in milliseconds; after it the promise is rejected with the last error as its cause
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await pause(100);
  } while (Date.now() < end);
  throw new Error(`gave up waiting for ${what} after ${timeout} ms`, { cause: last });
}
