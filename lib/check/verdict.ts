/** The one answer to "is this report fine?", for badge, list, note and files alike. */
import type { Level } from '../contract/page-check';
import { levels } from './problems';

/** What the verdict depends on. */
export interface Standing {
  /** Problems that nobody has set aside, by level; a diagnosis counts once. */
  problems: Record<Level, number>;
  /** How many problems a person has set aside. */
  dismissed: number;
  /** True where part of the report was not read, or a sum could not be worked out. */
  incomplete: boolean;
}

/**
 * `error`, `review`, `hint`: the most severe level there is. `open`: no error and nothing to verify was found, but part of the report was not
 * seen. `dismissed`: all that was found is set aside. `ok`: all was seen and nothing was found. `failed`: no check came to an end.
 */
export type Verdict = Level | 'open' | 'dismissed' | 'ok' | 'failed';

/** Several checks as one, such as those of the frames of a tab. A check that failed (null) counts as a part that was not seen. */
export function together(standings: readonly (Standing | null)[]): Standing {
  const whole: Standing = { problems: { error: 0, review: 0, hint: 0 }, dismissed: 0, incomplete: false };
  for (const standing of standings) {
    whole.incomplete ||= standing === null || standing.incomplete;
    if (standing === null) continue;
    for (const level of levels) whole.problems[level] += standing.problems[level];
    whole.dismissed += standing.dismissed;
  }
  return whole;
}

/** The verdict on one check or on several together; null stands for a check that failed. */
export function verdictOf(...standings: readonly (Standing | null)[]): Verdict {
  if (standings.length > 0 && standings.every((standing) => standing === null)) return 'failed';
  const { problems, dismissed, incomplete } = together(standings);
  if (problems.error > 0) return 'error';
  if (problems.review > 0) return 'review';
  if (incomplete) return 'open';
  if (problems.hint > 0) return 'hint';
  return dismissed > 0 ? 'dismissed' : 'ok';
}
