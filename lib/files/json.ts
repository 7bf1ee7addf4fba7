/** Everything as JSON: the check itself, wrapped with what a file needs to be understood by itself. */
import * as z from 'zod/mini';
import { problemsOf } from '../check/problems';
import { type PageCheck, PageCheckSchema, RuleIdSchema } from '../contract/page-check';
import { ReasonSchema } from '../dismissals/schema';
import type { ExportOptions } from './csv';
import { summarise } from './summary';

const CountSchema = z.int().check(z.gte(0));

/** The file's schema; EXPORTS.md beside this file explains each field. */
export const ExportFileSchema = z.object({
  /** Tells the file from any other JSON. */
  kind: z.literal('nianbao-checkup'),
  /** Version of this wrapper; raised when a field changes its meaning or goes. New fields do not raise it. */
  fileVersion: z.literal(1),
  /** ISO time of the check, null where unknown. */
  checkedAt: z.nullable(z.string()),
  /** Version of the extension that made the check, null where unknown. */
  extensionVersion: z.nullable(z.string()),
  /** Counts, so that a file without findings still says what was checked. */
  summary: z.object({
    problems: z.object({ error: CountSchema, review: CountSchema, hint: CountSchema }),
    /** How many of these problems a person has set aside. */
    aside: CountSchema,
    sums: z.object({ held: CountSchema, broken: CountSchema, unchecked: CountSchema, all: CountSchema }),
    held: CountSchema,
    unchecked: CountSchema,
    cells: z.object({ found: CountSchema, proven: CountSchema, unknown: CountSchema }),
    /** Rules that were switched off: the check says nothing about them. */
    rulesOff: z.array(RuleIdSchema),
  }),
  /** Problems that a person has set aside; their findings stay in `check`. */
  aside: z.array(
    z.object({
      /** Indexes into `check.findings`; a diagnosis has all its broken sums here. */
      findings: z.array(CountSchema),
      reason: ReasonSchema,
      /** The person's own words; '' for none. */
      words: z.string(),
      /** ISO time. */
      at: z.string(),
    }),
  ),
  /** The whole check. */
  check: PageCheckSchema,
});
/** What the JSON export holds. */
export type ExportFile = z.infer<typeof ExportFileSchema>;

function asideOf(check: PageCheck, { aside }: ExportOptions): ExportFile['aside'] {
  return problemsOf(check).flatMap((findings) => {
    const entry = aside?.get(findings[0] ?? -1);
    return entry ? [{ findings, reason: entry.reason, words: entry.words, at: entry.at }] : [];
  });
}

/** The check as JSON text, two spaces deep, with a line end; no byte order mark, which JSON forbids. */
export function exportJson(check: PageCheck, options: ExportOptions = {}): string {
  const file: ExportFile = {
    kind: 'nianbao-checkup',
    fileVersion: 1,
    checkedAt: options.checkedAt ?? null,
    extensionVersion: options.extensionVersion ?? null,
    summary: summarise(check, options),
    aside: asideOf(check, options),
    check,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
