/** Whether a check has seen all of a report: what badge, list, note and files ask before they call it fine. */

import { countSums, type SumCounts } from './count';
import { type UnreadPart, unreadParts } from './coverage';
import type { Evidence } from './evidence';

/** What tells whether all of a report was seen. */
export interface Seen {
  /** The parts that were not read. */
  unread: readonly UnreadPart[];
  /** True where the page was too large to be read to its end. */
  cut: boolean;
  sums: Pick<SumCounts, 'unchecked'>;
}

/** True where a part was not read, the page was too large, or a sum could not be made. */
export function isIncomplete({ unread, cut, sums }: Seen): boolean {
  return unread.length > 0 || cut || sums.unchecked > 0;
}

/** What a check has seen of its report. */
export function seenOf(evidence: Evidence): Seen {
  return { unread: unreadParts(evidence), cut: evidence.cut, sums: countSums(evidence) };
}
