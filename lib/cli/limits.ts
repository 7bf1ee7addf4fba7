/** How much one input may be, so that no page can stop a run over a hundred thousand. */

const MEGABYTE = 1_048_576;

/** The largest page, unpacked: two hundred times the largest report that was seen. */
export const LARGEST_PAGE = 32 * MEGABYTE;

/** The longest line of JSONL: a page of that size in base64, or with every quotation mark escaped. */
export const LONGEST_LINE = 2 * LARGEST_PAGE;

/** The longest heading of a record of an archive. */
export const LONGEST_HEAD = 65_536;

/** What one worker may keep in memory, in megabytes. */
export const WORKER_MEMORY = 1_024;

/**
 * What of it may be objects just made, in megabytes. Left to itself Node lets them grow by a hundred megabytes a thread before it looks which
 * are still needed, and a report needs less than two; checks are no faster for it.
 */
export const WORKER_YOUNG_MEMORY = 32;

/** Bytes as whole megabytes, for a sentence. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
