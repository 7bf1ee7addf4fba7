/** A problem in short: where it leads, and what it says in one sentence. */
import type { ItemView, Pointer } from './schema';

type Problem = Pick<ItemView, 'findings' | 'explanations'>;

/** Where a click on the problem leads; null where the page has no place for it. */
export function mainPlace({ findings, explanations }: Problem): Pointer | null {
  const [change] = explanations[0]?.changes ?? [];
  if (change) return { cell: change.at };
  const [finding] = findings;
  return finding && finding.places > 0 ? { finding: finding.key, place: 0 } : null;
}

/** What is wrong, in one sentence: what would repair it where only one change does, else what does not fit. */
export function leadSentence({ findings, explanations }: Problem): string {
  const [only] = explanations;
  return (explanations.length === 1 ? only?.sentence : findings[0]?.sentence) ?? '';
}
