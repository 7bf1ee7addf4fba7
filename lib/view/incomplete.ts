/** Whether a check has seen all of a report: what badge and list ask before they call it fine. */
import type { ReportView } from './schema';

/** True where a part was not read, the page was too large, or a sum could not be made. */
export function isIncomplete({ unread, cut, sums }: Pick<ReportView, 'unread' | 'cut' | 'sums'>): boolean {
  return unread.length > 0 || cut || sums.unchecked > 0;
}
