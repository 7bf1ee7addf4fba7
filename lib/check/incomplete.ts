/** Whether a check has seen all of a report: what badge, list, note and files ask before they call it fine. */

import type { RuleId } from '../contract/page-check';
import type { ReportView } from '../view/schema';
import { countSums } from './count';
import { unreadParts } from './coverage';
import type { Evidence } from './evidence';
import type { FindingDetail, UncheckedDetail } from './examination';

/** True where a part was not read, the page was too large, or a sum could not be made. */
export function isIncomplete({ unread, cut, sums }: Pick<ReportView, 'unread' | 'cut' | 'sums'>): boolean {
  return unread.length > 0 || cut || sums.unchecked > 0;
}

/** As much of a check as tells whether all was seen: `details[i]` belongs to `findings[i]`, `reasons[i]` to `unchecked[i]`. */
interface Seen extends Pick<Evidence, 'check'> {
  details?: readonly Pick<FindingDetail, 'rule' | 'facts'>[] | undefined;
  /** Without them a part that is folded away is not known to be. */
  reasons?: readonly Pick<UncheckedDetail, 'why'>[] | undefined;
  rulesOff?: readonly RuleId[] | undefined;
}

/** The same of a check that nobody has made a view of. */
export function sawNotAll({ check, details = [], reasons = [], rulesOff = [] }: Seen): boolean {
  // A page that was not read to its end has an entry of its own.
  const cut = check.unchecked.some((entry) => entry.check === 'page');
  // Rule and facts come from one outcome, whose type joins them; `Pick` parts them.
  const unread = unreadParts({ check, reasons: [...reasons], details: details as Evidence['details'] });
  return isIncomplete({ unread, cut, sums: countSums(check, rulesOff) });
}
