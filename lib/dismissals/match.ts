/** Which problems of a check are set aside, and what was set aside and is not there any more. */
import type { Evidence } from '../check/evidence';
import { problemsOf } from '../check/problems';
import { identify } from './identity';
import type { AsideEntry, FindingKey, KnownAsides } from './schema';

/** A check beside what a person has set aside of it. */
export interface AsideMatch {
  /** By key of the finding. */
  identities: ReadonlyMap<string, string>;
  /** By key of the finding: the entry by which it is set aside. All findings of a diagnosis have the same one. */
  aside: ReadonlyMap<string, AsideEntry>;
  /** Entries whose problem is not there as it was: a value was changed since, or the problem is gone. */
  changed: AsideEntry[];
  /** How reading the entries went. */
  state: KnownAsides['state'];
}

/**
 * Finds what is set aside. A problem is, only where an entry has exactly its findings: a diagnosis that breaks one sum more, or one fewer, is
 * another problem. Rules that are switched off are left out on both sides; what was set aside of them rests.
 */
export async function matchAsides(
  evidence: Pick<Evidence, 'report' | 'findings' | 'diagnoses' | 'rulesOff'>,
  { entries, state }: Pick<KnownAsides, 'entries' | 'state'>,
): Promise<AsideMatch> {
  const { rulesOff } = evidence;
  const identities = await identify(evidence);
  const isOn = ({ rule }: FindingKey) => !(rulesOff as readonly string[]).includes(rule);
  const living = entries.filter(({ findings }) => findings.some(isOn));
  const byFindings = new Map(living.map((entry) => [together(entry.findings.filter(isOn)), entry]));
  const aside = new Map<string, AsideEntry>();
  for (const { findings } of problemsOf(evidence)) {
    const entry = byFindings.get(together(findings.map(({ key }) => ({ identity: identities.get(key) ?? '' }))));
    if (entry) for (const { key } of findings) aside.set(key, entry);
  }
  const found = new Set(aside.values());
  return { identities, aside, changed: living.filter((entry) => !found.has(entry)), state };
}

function together(findings: readonly Pick<FindingKey, 'identity'>[]): string {
  return findings
    .map(({ identity }) => identity)
    .sort()
    .join();
}
