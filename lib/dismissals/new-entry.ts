/** What is asked to be set aside, as the list asks for it and the background takes it. */
import * as z from 'zod/mini';
import { type Dismissal, DismissalSchema, MAX_WORDS, type Reason } from './schema';

/** Longer sentences are cut: they only remind of a problem that is gone. */
const LONGEST = 500;

/** An entry without its time; the words in one line, and not missing where they are the reason. */
export const NewEntrySchema = z
  .extend(z.omit(DismissalSchema, { at: true }), {
    headline: z.string().check(z.maxLength(LONGEST)),
    sentence: z.string().check(z.maxLength(LONGEST)),
    words: z.string().check(
      z.overwrite((words) => words.replace(/\s+/g, ' ').trim()),
      z.maxLength(MAX_WORDS),
    ),
  })
  .check(z.refine(({ reason, words }) => reason !== 'other' || words !== ''));
export type NewEntry = z.infer<typeof NewEntrySchema>;

/** A problem as the list shows it. */
interface ListedProblem extends Pick<Dismissal, 'level' | 'headline' | 'sentence'> {
  findings: readonly { rule: string; identity: string | null }[];
}

/** The entry that sets a problem of the list aside; null where nothing can be set aside in that list. */
export function newEntry(problem: ListedProblem, reason: Reason, words: string): NewEntry | null {
  const findings = problem.findings.flatMap(({ rule, identity }) => (identity === null ? [] : [{ rule, identity }]));
  if (findings.length < problem.findings.length) return null;
  const { level, headline, sentence } = problem;
  return {
    findings,
    level,
    headline: headline.slice(0, LONGEST),
    sentence: sentence.slice(0, LONGEST),
    reason,
    words,
  };
}
