/** What has become of the problems of a report since an earlier version of it was checked. Pure. */
import type { Evidence } from '../check/evidence';
import type { ItemView, ReportView } from './schema';

/** One version: its list, and the check that the list was made from. */
export interface Version {
  view: Pick<ReportView, 'items'>;
  evidence: Pick<Evidence, 'findings'>;
}

/** Against the version before. */
export interface Progress {
  /** The headlines of problems that are gone. */
  solved: string[];
  /** How many of the earlier problems are still there, whatever their values are now. */
  remaining: number;
  /** The numbers, in the newer list, of problems that were not there before. */
  fresh: number[];
}

/**
 * Compares two versions of one report. A problem is the same where a rule still complains of the same place: a wrong number that was replaced
 * by another wrong number is not solved.
 */
export function progressSince(before: Version, now: Version): Progress {
  const earlier = before.view.items.map((item) => ({ item, keys: keysOf(item, before) }));
  const later = now.view.items.map((item) => ({ item, keys: keysOf(item, now) }));
  const shares = (keys: readonly string[], others: readonly { keys: readonly string[] }[]) =>
    others.some((other) => other.keys.some((key) => keys.includes(key)));
  const solved = earlier.filter(({ keys }) => !shares(keys, later)).map(({ item }) => item.headline);
  return {
    solved,
    remaining: earlier.length - solved.length,
    fresh: later.filter(({ keys }) => !shares(keys, earlier)).map(({ item }) => item.number),
  };
}

/** Rule and main place of each finding. */
function keysOf({ findings }: ItemView, { evidence }: Version): string[] {
  return findings.map(({ key }) => {
    const found = evidence.findings.find((finding) => finding.key === key);
    return found ? `${found.rule} ${JSON.stringify(found.spots[0]?.place ?? null)}` : key;
  });
}
