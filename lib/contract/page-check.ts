/**
 * PageCheck: what the check of a page found, as plain JSON. Other tools read it, so its shape does not change without a new version number.
 */
import * as z from 'zod/mini';
import { formIds } from '../form/look-up';
import { tableNames } from '../form/tables';
import { ruleIds } from './rule-ids';

export type { FormId } from '../form/index';
export type { TableName } from '../form/tables';

/** The three statutory tables: of section two (主动公开), three (申请) and four (复议诉讼). */
export const TableNameSchema = z.enum(tableNames);

/** The form the tables follow: 国办公开办函〔2019〕60号 or 〔2021〕30号. */
export const FormIdSchema = z.enum(formIds);

/** error: certain; review (待核): very likely, a person must look; hint (提示). */
export const LevelSchema = z.enum(['error', 'review', 'hint']);
export type Level = z.infer<typeof LevelSchema>;

/** The id of a rule; its file in lib/rules has it as name. */
export const RuleIdSchema = z.enum(ruleIds);
export type RuleId = z.infer<typeof RuleIdSchema>;

/** One cell of a statutory table by its stable keys; the keys are those of lib/form. */
export const CellPlaceSchema = z.object({ table: TableNameSchema, row: z.string(), column: z.string() });
export type CellPlace = z.infer<typeof CellPlaceSchema>;

/** Where a finding is: a cell, one of the six sections, the report's title, or exact words of the page. */
export const PlaceSchema = z.union([
  CellPlaceSchema,
  z.object({ section: z.int().check(z.gte(1), z.lte(6)) }),
  z.object({ title: z.literal(true) }),
  z.object({ text: z.string() }),
]);
export type Place = z.infer<typeof PlaceSchema>;

/** number: has a value; blank: nothing printed; placeholder: / - — 无 ×; text: words. */
export const CellKindSchema = z.enum(['number', 'blank', 'placeholder', 'text']);
export type CellKind = z.infer<typeof CellKindSchema>;

/**
 * A cell as read. `value` is null where no value is known; `proven` where nothing is printed (`blank`, or a `placeholder` such as /)
 * and the sums prove the value.
 */
export const CellSchema = z.object({
  text: z.string(),
  kind: CellKindSchema,
  value: z.nullable(z.number()),
  proven: z.optional(z.literal(true)),
});
export type Cell = z.infer<typeof CellSchema>;

/** All cells of a table that were found, by row key, then column key. */
export const CellsSchema = z.record(z.string(), z.record(z.string(), CellSchema));
export type Cells = z.infer<typeof CellsSchema>;

export const YearSourceSchema = z.enum(['title', 'heading', 'period', 'published', 'signed', 'text']);
/** A place where the page states a year: in which role, and in which words. */
export const YearStatementSchema = z.object({ source: YearSourceSchema, year: z.int(), text: z.string() });
export type YearStatement = z.infer<typeof YearStatementSchema>;

export const BodyKindSchema = z.enum(['department', 'government', 'township', 'office', 'unknown']);
/** What publishes: a department, a government of county level or above, a township (乡镇), or a 街道办事处. */
export type BodyKind = z.infer<typeof BodyKindSchema>;

/** A likely cause of a wrong number, as a possibility. */
export const CauseSchema = z.enum([
  'digits-swapped',
  'digit-missing',
  'digit-extra',
  'digit-wrong',
  'times-ten',
  'number-split',
  'row-shifted',
  'column-shifted',
  'cells-exchanged',
  'block-left-out',
  'wrong-applicant',
  'total-not-updated',
]);
export type Cause = z.infer<typeof CauseSchema>;

export const FindingSchema = z.object({
  rule: RuleIdSchema,
  level: LevelSchema,
  /** One Chinese sentence with the numbers in it. */
  message: z.string(),
  /** What to mark; the first is the main place. */
  where: z.array(PlaceSchema),
  expected: z.optional(z.union([z.number(), z.string()])),
  actual: z.optional(z.union([z.number(), z.string()])),
});
export type Finding = z.infer<typeof FindingSchema>;

export const ExplanationSchema = z.object({
  cells: z.array(z.object({ at: CellPlaceSchema, from: z.nullable(z.number()), to: z.number() })),
  cause: z.optional(CauseSchema),
});
/** A smallest set of cells whose change makes every check hold. */
export type Explanation = z.infer<typeof ExplanationSchema>;

export const DiagnosisSchema = z.object({
  /** Indexes into `findings`: the broken sums that it explains. */
  findings: z.array(z.int().check(z.gte(0))),
  /** All smallest sets, best first. */
  explanations: z.array(ExplanationSchema),
  unique: z.boolean(),
});
export type Diagnosis = z.infer<typeof DiagnosisSchema>;

export const UncheckedSchema = z.object({ check: z.string(), why: z.string(), where: z.array(PlaceSchema) });
/** A check that could not be made, and why, in Chinese. */
export type Unchecked = z.infer<typeof UncheckedSchema>;

export const PageCheckSchema = z.object({
  version: z.literal(1),
  page: z.object({ url: z.string(), title: z.string() }),
  report: z.object({
    body: z.nullable(z.string()),
    bodyKind: BodyKindSchema,
    year: z.nullable(z.int()),
    years: z.array(YearStatementSchema),
    publishedOn: z.nullable(z.string()),
    form: z.nullable(FormIdSchema),
    sections: z.array(
      z.object({ number: z.int().check(z.gte(1), z.lte(6)), heading: z.nullable(z.string()), found: z.boolean() }),
    ),
    tables: z.object({
      disclosure: z.nullable(CellsSchema),
      applications: z.nullable(CellsSchema),
      cases: z.nullable(CellsSchema),
    }),
  }),
  findings: z.array(FindingSchema),
  diagnoses: z.array(DiagnosisSchema),
  unchecked: z.array(UncheckedSchema),
  /** How many checks hold. */
  held: z.int().check(z.gte(0)),
});
export type PageCheck = z.infer<typeof PageCheckSchema>;
