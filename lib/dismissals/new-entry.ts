/** What is asked to be set aside, as the list asks for it and the background takes it. */
import * as z from 'zod/mini';
import { leadSentence } from '../view/lead';
import type { ItemView } from '../view/schema';
import { AsideEntrySchema, MAX_WORDS, type Reason } from './schema';

/** Longer sentences are cut: they only remind of a problem that is gone. */
const LONGEST = 500;

/** An entry without its time; the words in one line, and not missing where they are the reason. */
export const NewEntrySchema = z
  .extend(z.omit(AsideEntrySchema, { at: true }), {
    headline: z.string().check(z.maxLength(LONGEST)),
    sentence: z.string().check(z.maxLength(LONGEST)),
    words: z.string().check(
      z.overwrite((words) => words.replace(/\s+/g, ' ').trim()),
      z.maxLength(MAX_WORDS),
    ),
  })
  .check(z.refine(({ reason, words }) => reason !== 'other' || words !== ''));
export type NewEntry = z.infer<typeof NewEntrySchema>;

/** The entry that sets a problem of the list aside; null where its identity is not known. */
export function newEntry(item: ItemView, reason: Reason, words: string): NewEntry | null {
  const findings = item.findings.flatMap(({ rule, identity }) => (identity === null ? [] : [{ rule, identity }]));
  if (findings.length < item.findings.length) return null;
  const { level, headline } = item;
  return {
    findings,
    level,
    headline: headline.slice(0, LONGEST),
    sentence: leadSentence(item).slice(0, LONGEST),
    reason,
    words,
  };
}
