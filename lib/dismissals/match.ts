/** Which problems of a check are set aside, and what was set aside and is not there any more. */
import type { Evidence } from '../check/evidence';
import { problemsOf } from '../check/problems';
import { formerIdentities, identityOf, isFormer } from './identity';
import type { Dismissal, FindingKey, KnownDismissals } from './schema';

/** A check beside what a person has set aside of it. */
export interface DismissalMatch {
  /** By key of the finding: the entry by which it is set aside. All findings of a diagnosis have the same one. */
  aside: ReadonlyMap<string, Dismissal>;
  /** Entries whose problem is not there as it was: a value was changed since, or the problem is gone. */
  changed: Dismissal[];
  /** How reading the entries went. */
  state: KnownDismissals['state'];
}

/** As much of a check as tells its problems. */
type Checked = Pick<Evidence, 'report' | 'findings' | 'diagnoses' | 'rulesOff'>;

/**
 * Finds what is set aside. A problem is, only where an entry has exactly its findings: a diagnosis that breaks one sum more, or one fewer, is
 * another problem. Rules that are switched off are left out on both sides; what was set aside of them rests.
 */
export async function matchDismissals(
  checked: Checked,
  { entries, state }: Pick<KnownDismissals, 'entries' | 'state'>,
): Promise<DismissalMatch> {
  const off = new Set<string>(checked.rulesOff);
  const isOn = ({ rule }: FindingKey) => !off.has(rule);
  const living = entries.filter(({ findings }) => findings.some(isOn));
  const renamed = await renamedIdentities(checked, entries);
  const current = ({ identity }: FindingKey) => renamed.get(identity) ?? identity;
  const byFindings = new Map(living.map((entry) => [together(entry.findings.filter(isOn).map(current)), entry]));
  const aside = new Map<string, Dismissal>();
  for (const { findings } of problemsOf(checked)) {
    const entry = byFindings.get(together(findings.map((finding) => identityOf(checked.report, finding))));
    if (entry) for (const { key } of findings) aside.set(key, entry);
  }
  const found = new Set(aside.values());
  return { aside, changed: living.filter((entry) => !found.has(entry)), state };
}

/** The entries whose findings are known by identities of the first versions: from each such identity to the one of today. */
export async function renamedIdentities(
  checked: Pick<Evidence, 'report' | 'findings'>,
  entries: readonly Dismissal[],
): Promise<ReadonlyMap<string, string>> {
  const former = new Set(entries.flatMap(({ findings }) => findings.map(({ identity }) => identity)).filter(isFormer));
  if (former.size === 0) return new Map();
  const formerByKey = await formerIdentities(checked);
  return new Map(
    checked.findings.flatMap((finding) => {
      const was = formerByKey.get(finding.key);
      return was !== undefined && former.has(was) ? [[was, identityOf(checked.report, finding)] as const] : [];
    }),
  );
}

/**
 * As `matchDismissals`, for all reports of one page, of which one list is kept: an entry that sets something aside in one of them has not changed
 * for the others; one that fits none of them is told of with every report of its year, and with the first where no report is of that year.
 */
export async function matchDismissalsOfPage(
  reports: readonly Checked[],
  known: Pick<KnownDismissals, 'entries' | 'state'>,
): Promise<DismissalMatch[]> {
  const matches = await Promise.all(reports.map((report) => matchDismissals(report, known)));
  const found = new Set(matches.flatMap(({ aside }) => [...aside.values()]));
  const isOf = (entry: Dismissal, { report: { year } }: Checked) => yearOf(entry) === String(year ?? '');
  return matches.map((match, index) => ({
    ...match,
    changed: match.changed.filter((entry) => {
      if (found.has(entry)) return false;
      const report = reports[index];
      return reports.some((each) => isOf(entry, each)) ? report !== undefined && isOf(entry, report) : index === 0;
    }),
  }));
}

/** The report year that an entry was made for, as `identityOf` has it; undefined for one of the first versions. */
function yearOf({ findings: [first] }: Dismissal): string | undefined {
  return first && !isFormer(first.identity) ? first.identity.split('|')[1] : undefined;
}

function together(identities: readonly string[]): string {
  return [...identities].sort().join('\n');
}
