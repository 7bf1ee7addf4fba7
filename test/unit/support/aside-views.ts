/** The view of the sample of which some problems were set aside. */

import { problemsInOrder } from '../../../lib/check/problems';
import { identityOf } from '../../../lib/dismissals/identity';
import type { AsideEntry, KnownAsides } from '../../../lib/dismissals/schema';
import { viewWithAsides } from '../../../lib/view/build';
import type { ReportView } from '../../../lib/view/schema';
import { inspectSample } from './sample-view';

const evidence = inspectSample().evidence;

/** An entry for each problem of the sample: the diagnosis, the wrong year, the blank cell. */
export const entries: AsideEntry[] = problemsInOrder(evidence).map(({ findings }) => ({
  findings: findings.map(({ rule, key }) => ({ rule, identity: identityOf(evidence.report, { key }) })),
  level: findings[0].level,
  headline: 'as it was',
  sentence: 'as it was said',
  reason: 'other',
  words: '见附件',
  at: '2024-02-01T08:00:00.000Z',
}));
export const [diagnosed, year, blank] = entries as [AsideEntry, AsideEntry, AsideEntry];
/** An entry whose problem is not there any more. */
export const gone: AsideEntry = { ...diagnosed, findings: [{ rule: 'balance', identity: 'gone' }] };

/** The view where these are set aside. */
export function viewOf(set: AsideEntry[], state: KnownAsides['state'] = 'fine'): Promise<ReportView> {
  return viewWithAsides(evidence, { page: null, entries: set, state }, 'zh');
}
