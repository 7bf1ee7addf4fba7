/** The view of the sample of which some problems were set aside. */

import { problemsInOrder } from '../../../lib/check/problems';
import { identityOf } from '../../../lib/dismissals/identity';
import type { Dismissal, KnownDismissals } from '../../../lib/dismissals/schema';
import { viewWithDismissals } from '../../../lib/view/build';
import type { ReportView } from '../../../lib/view/schema';
import { inspectSample } from './sample-view';

const evidence = inspectSample().evidence;

/** An entry for each problem of the sample: the diagnosis, the wrong year, the blank cell. */
export const entries: Dismissal[] = problemsInOrder(evidence).map(({ findings }) => ({
  findings: findings.map(({ rule, key }) => ({ rule, identity: identityOf(evidence.report, { key }) })),
  level: findings[0].level,
  headline: 'as it was',
  sentence: 'as it was said',
  reason: 'other',
  words: '见附件',
  at: '2024-02-01T08:00:00.000Z',
}));
export const [diagnosed, year, blank] = entries as [Dismissal, Dismissal, Dismissal];
/** An entry whose problem is not there any more. */
export const gone: Dismissal = { ...diagnosed, findings: [{ rule: 'balance', identity: 'gone' }] };

/** The view where these are set aside. */
export function viewOf(set: Dismissal[], state: KnownDismissals['state'] = 'fine'): Promise<ReportView> {
  return viewWithDismissals(evidence, { page: null, entries: set, state }, 'zh');
}
