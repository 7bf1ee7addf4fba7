/** Everything as JSON: the check itself, wrapped with what a file needs to be understood by itself. */
import * as z from 'zod/mini';
import { problemsOf } from '../check/problems';
import { PageCheckSchema, RuleIdSchema } from '../contract/page-check';
import { ReasonSchema } from '../dismissals/schema';
import { inWords } from '../view/page-check';
import type { FileOptions, FileReport } from './report';
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
    sums: z.object({
      held: CountSchema,
      computed: CountSchema,
      broken: CountSchema,
      unchecked: CountSchema,
      all: CountSchema,
    }),
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

/** What the JSON export of several reports holds: for each of them what its own file would. */
export const ExportListSchema = z.object({
  kind: z.literal('nianbao-checkup-list'),
  fileVersion: z.literal(1),
  reports: z.array(ExportFileSchema),
});
export type ExportList = z.infer<typeof ExportListSchema>;

/** The checks as JSON text, two spaces deep, with a line end; no byte order mark, which JSON forbids. One report stands alone, others in a list. */
export function exportJson(reports: readonly FileReport[], options: FileOptions): string {
  const files = reports.map((report) => fileOf(report, options));
  const [only] = files;
  const list: ExportList = { kind: 'nianbao-checkup-list', fileVersion: 1, reports: files };
  return `${JSON.stringify(only && files.length === 1 ? only : list, null, 2)}\n`;
}

function fileOf(report: FileReport, { extensionVersion }: FileOptions): ExportFile {
  return {
    kind: 'nianbao-checkup',
    fileVersion: 1,
    checkedAt: report.checkedAt,
    extensionVersion: extensionVersion === '' ? null : extensionVersion,
    summary: summarise(report),
    aside: dismissedOf(report),
    check: inWords(report.check),
  };
}

function dismissedOf({ check, dismissed }: FileReport): ExportFile['aside'] {
  const order = new Map(check.findings.map(({ key }, index) => [key, index]));
  return problemsOf(check).flatMap(({ findings }) => {
    const entry = dismissed.get(findings[0].key);
    const indexes = findings.flatMap(({ key }) => order.get(key) ?? []);
    return entry ? [{ findings: indexes, reason: entry.reason, words: entry.words, at: entry.at }] : [];
  });
}
