/** Waits the given number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Falsy = null | undefined | false | '' | 0;

/**
 * Asks again and again until the answer is truthy, and gives it. An error that `ask` throws counts
 * as "not yet" (pages come and go while they load).
 * @param what ends the sentence "gave up waiting for …"
 * @param timeout in milliseconds; after it the promise is rejected with the last error as its cause
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | Falsy> | T | Falsy,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(100);
  } while (Date.now() < end);
  throw new Error(`gave up waiting for ${what} after ${timeout} ms`, { cause: last });
}
