/** What the ledger keeps of a report: its line for lists, and the check with its running text. Plain JSON. Pure. */
import * as z from 'zod/mini';
import { countProblems } from '../check/count';
import { type Evidence, EvidenceSchema } from '../check/evidence';
import type { EarlierReport, ProseLine } from '../contract/earlier-report';
import { BodyKindSchema } from '../contract/page-check';
import { pageKey, pageOf } from '../dismissals/page-key';
import { runsOf, sketchOf } from '../history/alike';
import { unitOf } from '../history/unit';

/** As much of the platform as this needs: background and extension pages have it, and so has Node. */
declare const crypto: { subtle: { digest(name: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const Count = z.int().check(z.gte(0));

/** The line of a kept report. */
export const LedgerEntrySchema = z.object({
  /** Made of unit, year, address and content: another content of the same page is another record. */
  id: z.string().check(z.minLength(1)),
  /** By `unitKey`: names the unit over the years. */
  unit: z.string().check(z.minLength(1)),
  year: z.nullable(z.int()),
  /** The page by `pageKey`; for a draft its file's name with what it shows. */
  address: z.string(),
  /** SHA-256 over the cells and the running text, hexadecimal. */
  content: z.string(),
  url: z.string(),
  title: z.string(),
  /** As printed; null where the report names nobody. */
  body: z.nullable(z.string()),
  bodyKind: BodyKindSchema,
  /** ISO date; null where the page states none. */
  publishedOn: z.nullable(z.string()),
  /** When this content was first and last checked, ISO. */
  checkedAt: z.iso.datetime({ offset: true }),
  seenAt: z.iso.datetime({ offset: true }),
  /** Version of the extension that made the check. */
  version: z.string(),
  /** Of the running text: by it those that may be copies of it are found without reading all contents. */
  sketch: z.array(z.object({ section: z.int(), runs: z.array(z.number()) })),
  /** Problems by level, as the check found them; what was set aside counts too. */
  problems: z.object({ error: Count, review: Count, hint: Count }),
  /** Which visit of a page gave it; null for all that is no page, and for records from a backup. */
  visit: z.nullable(z.string()),
});
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** The check of a kept report and the running text of the parts one, five and six. */
export const LedgerContentSchema = z.object({
  check: EvidenceSchema,
  prose: z.array(z.object({ section: z.int().check(z.gte(1), z.lte(6)), text: z.string() })),
});
/** As `LedgerContentSchema` reads it. */
export interface LedgerContent {
  check: Evidence;
  /** Paragraphs in the order of the report; `section` 1–6, `text` as printed. */
  prose: ProseLine[];
}

/** A record of the ledger. */
export interface LedgerRecord {
  entry: LedgerEntry;
  content: LedgerContent;
}

/** A unit that is another one under a former name. */
export const UnitJoinSchema = z.object({
  /** The key of the name that is given up. */
  unit: z.string().check(z.minLength(1)),
  /** The key of the unit that it belongs to. */
  into: z.string().check(z.minLength(1)),
});
export type UnitJoin = z.infer<typeof UnitJoinSchema>;

/**
 * The record of a checked report; null where nothing tells whose it is.
 * @param at when it was checked, ISO time
 */
export async function ledgerRecord(
  check: Evidence,
  prose: LedgerContent['prose'],
  { at, version, visit }: { at: string; version: string; visit: string | null },
): Promise<LedgerRecord | null> {
  const unit = unitOf(check);
  if (unit === '') return null;
  const { page, report } = check;
  const content = await contentKey(check, prose);
  const address = pageKey(pageOf(check));
  return {
    entry: {
      id: [unit, report.year ?? '', address, content].join('|'),
      unit,
      year: report.year,
      address,
      content,
      url: page.url,
      title: page.title,
      body: report.body,
      bodyKind: report.bodyKind,
      publishedOn: report.publishedOn,
      checkedAt: at,
      seenAt: at,
      version,
      sketch: sketchOf(runsOf(prose, report.body)),
      problems: countProblems(check),
      visit,
    },
    content: { check, prose },
  };
}

/** What a report says, as one short name: it changes with a number or a word, and not with the page around it. */
async function contentKey({ report }: Evidence, prose: LedgerContent['prose']): Promise<string> {
  const text = JSON.stringify([report.tables, prose]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A record as a later report is held against it; `unit` is the key of the unit as a person has joined it. */
export function earlierReport({ entry, content: { check, prose } }: LedgerRecord, unit: string): EarlierReport {
  const misfits = check.findings.flatMap(({ rule, spots }) =>
    rule === 'malformed-table'
      ? spots.flatMap(({ place }) => ('table' in place ? { table: place.table, row: place.row } : []))
      : [],
  );
  return { unit, url: entry.url, checkedOn: entry.seenAt, report: check.report, misfits, prose, sketch: entry.sketch };
}

/** The two records of one content as one: first seen when the earlier was, last seen when the later was, as the later check found it. */
export function sameRecord(one: LedgerRecord, other: LedgerRecord): LedgerRecord {
  const [early, late] = one.entry.seenAt <= other.entry.seenAt ? [one, other] : [other, one];
  const checkedAt = [one.entry.checkedAt, other.entry.checkedAt].sort()[0] as string;
  return { content: late.content, entry: { ...late.entry, checkedAt, visit: late.entry.visit ?? early.entry.visit } };
}
