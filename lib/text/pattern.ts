/** Patterns stand with examples: what they must match and what they must not. */

/**
 * The examples of one pattern, written right behind it as `NAME_EXAMPLES`. Only the test that runs them all imports them, so no
 * bundle carries them.
 */
export interface Examples {
  /** The pattern, or the words of one that is put together with others. */
  pattern: RegExp | string;
  /** Compacted words (no white space, half-width marks) that the pattern must be found in. */
  means: readonly [string, ...string[]];
  /** Compacted words, close to the others, that it must not be found in. */
  not: readonly [string, ...string[]];
}
