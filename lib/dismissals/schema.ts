/**
 * Problems that a person has set aside, as they are stored: by page, and within a page by the rules and values concerned. A problem whose
 * values change is another problem, and comes back.
 */
import * as z from 'zod/mini';
import { LevelSchema } from '../contract/page-check';

/** Why a problem was set aside: looked into and right (已核实无误), counted as it was in former years (历史口径), or for the reason in `words`. */
export const ReasonSchema = z.enum(['verified', 'historical', 'other']);
export type Reason = z.infer<typeof ReasonSchema>;

/** The longest explanation, in characters. */
export const MAX_WORDS = 200;

/** A finding by what it is about. */
const FindingKeySchema = z.object({
  /** The rule's id; of a rule that this version does not know, too. */
  rule: z.string(),
  /** As `identityOf` gives it. */
  identity: z.string().check(z.minLength(1)),
});
export type FindingKey = z.infer<typeof FindingKeySchema>;

/** One problem that was set aside. */
export const DismissalSchema = z.object({
  /** Its findings; a diagnosis has all its broken sums here. No finding stands in two entries of a page: the first names the entry. */
  findings: z.array(FindingKeySchema).check(z.minLength(1)),
  level: LevelSchema,
  /** What the list said of it, in the language of that day: it is shown where the problem itself is gone. */
  headline: z.string(),
  sentence: z.string(),
  reason: ReasonSchema,
  /** The person's own words; '' for none. */
  words: z.string(),
  /** ISO time. */
  at: z.iso.datetime(),
});
export type Dismissal = z.infer<typeof DismissalSchema>;

/** A page of which something was set aside, as far as it takes to know it again and to name it to a person. */
export const DismissedPageSchema = z.object({
  url: z.string(),
  title: z.string(),
  body: z.nullable(z.string()),
  year: z.nullable(z.int()),
  /** The site around a frame that has no address of its own; null for every other page. */
  site: z._default(z.nullable(z.string()), null),
});
export type DismissedPage = z.infer<typeof DismissedPageSchema>;

/** What is written; raised where a later version could be misread by this one. */
const VERSION = 1;
const StoredSchema = z.object({
  version: z.literal(VERSION),
  page: DismissedPageSchema,
  entries: z.array(z.unknown()),
});

/**
 * How reading went. `damaged`: something could not be read and is left out; `newer`: a later version wrote it, and this one leaves it
 * alone; `unavailable`: the browser keeps nothing.
 */
export const DismissalStateSchema = z.enum(['fine', 'damaged', 'newer', 'unavailable']);
export type DismissalState = z.infer<typeof DismissalStateSchema>;

/** What is set aside of one page. */
export interface KnownDismissals {
  /** Null where nothing is stored of it, or nothing that can be read. */
  page: DismissedPage | null;
  entries: Dismissal[];
  state: DismissalState;
}

/** A page of which something is set aside. `key` stands for its address where the page itself could not be read. */
export interface PageDismissals extends KnownDismissals {
  key: string;
}

/** How keeping went. `full`: the browser's store has no room; `newer`: a later version has written of this page, and is left alone. */
export const KeepResultSchema = z.enum(['kept', 'full', 'newer', 'unavailable']);
export type KeepResult = z.infer<typeof KeepResultSchema>;

/** How setting aside went. `private`: a private window leaves nothing on the disk, and so nothing is set aside in it. */
export const SetAsideResultSchema = z.union([KeepResultSchema, z.literal('private')]);
export type SetAsideResult = z.infer<typeof SetAsideResultSchema>;

/** What is to be restored: all of it, all of the page with this key, or one problem of that page. */
export const RestoreSchema = z.union([z.literal('all'), z.object({ key: z.string(), id: z.nullable(z.string()) })]);
export type Restore = z.infer<typeof RestoreSchema>;

/** Nothing is set aside. */
export const NO_ASIDES: KnownDismissals = { page: null, entries: [], state: 'fine' };

/** What was stored of a page, as far as it makes sense. */
export function readDismissals(stored: unknown): KnownDismissals {
  if (stored === undefined || stored === null) return NO_ASIDES;
  const { version } = stored as { version?: unknown };
  if (typeof version === 'number' && version > VERSION) return { page: null, entries: [], state: 'newer' };
  const read = StoredSchema.safeParse(stored);
  if (!read.success) return { page: null, entries: [], state: 'damaged' };
  const entries = read.data.entries.flatMap((raw) => {
    const entry = DismissalSchema.safeParse(raw);
    return entry.success ? [entry.data] : [];
  });
  const whole = entries.length === read.data.entries.length;
  return { page: read.data.page, entries, state: whole ? 'fine' : 'damaged' };
}

/** As it is stored. */
export function storedDismissals(page: DismissedPage, entries: readonly Dismissal[]): object {
  return { version: VERSION, page, entries };
}

/** The name of an entry within its page. */
export function idOf({ findings }: Pick<Dismissal, 'findings'>): string {
  return findings[0]?.identity ?? '';
}

/** The entries with findings under other identities: from the old to the new. */
export function withIdentities(entries: readonly Dismissal[], renamed: ReadonlyMap<string, string>): Dismissal[] {
  return entries.map((entry) => ({
    ...entry,
    findings: entry.findings.map(({ rule, identity }) => ({ rule, identity: renamed.get(identity) ?? identity })),
  }));
}

/** The entries after a problem was set aside: what was said of any of its findings before gives way. */
export function withEntry(entries: readonly Dismissal[], entry: Dismissal): Dismissal[] {
  const own = new Set(entry.findings.map(({ identity }) => identity));
  return [...entries.filter(({ findings }) => !findings.some(({ identity }) => own.has(identity))), entry];
}
