/** Why the browser did not keep something. */

/** `full`: its store has no room for it; `unavailable`: anything else, such as a store that is locked or broken. */
export type WriteFailure = 'full' | 'unavailable';

/** What went wrong, by the error of a write: browsers say it in words only, and the word they share is "quota". */
export function failureOf(error: unknown): WriteFailure {
  return /quota/i.test(String(error)) ? 'full' : 'unavailable';
}
