/**
 * The check of one report as records, without words: sent from the background to the page, and from there to popup, panel and files. Plain
 * JSON. It holds no sentence: popup, panel and files make the sentences from it.
 */
import * as z from 'zod/mini';
import {
  ExplanationSchema,
  LevelSchema,
  type PageCheck,
  PageCheckSchema,
  PlaceSchema,
  type RuleId,
  RuleIdSchema,
} from '../contract/page-check';
import type { DiagnosisRecord, FindingRecord, UncheckedRecord } from './records';

/** The whole check of one report. */
export interface Evidence extends Pick<PageCheck, 'page' | 'report' | 'held'> {
  findings: FindingRecord[];
  diagnoses: DiagnosisRecord[];
  unchecked: UncheckedRecord[];
  /** True where the page was too large to be read to its end. */
  cut: boolean;
  /** Rules that were switched off: the check says nothing about them. */
  rulesOff: RuleId[];
  /** Rules that need another report, where none is known: they say nothing, and nothing was left undone. */
  notApplicable: RuleId[];
  /** The site around a frame that has no address of its own; null for every other page. */
  site: string | null;
}

/** Facts and reasons differ from rule to rule; our own rules wrote them. */
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const Facts = z.custom<object>(isObject);
const Spots = z.array(z.object({ place: PlaceSchema, ref: z.nullable(z.int()) }));
const Value = z.optional(z.union([z.number(), z.string()]));

const FindingShape = z.object({
  rule: RuleIdSchema,
  level: LevelSchema,
  facts: Facts,
  spots: Spots,
  section: z.int().check(z.gte(0), z.lte(6)),
  sum: z.nullable(z.string()),
  expected: Value,
  actual: Value,
  key: z.string(),
});
const UncheckedShape = z.object({ check: z.string(), why: Facts, spots: Spots });

/**
 * The check as it is examined on arrival. Whether the facts are those of their rule is not looked at: the sender is a script of this very
 * version, and a schema for each rule would weigh more than the rules.
 */
export const EvidenceSchema = z.object({
  page: PageCheckSchema.shape.page,
  report: PageCheckSchema.shape.report,
  held: PageCheckSchema.shape.held,
  findings: z.array(z.custom<FindingRecord>((value) => FindingShape.safeParse(value).success)),
  diagnoses: z.array(
    z.object({ findings: z.array(z.string()), explanations: z.array(ExplanationSchema), unique: z.boolean() }),
  ),
  unchecked: z.array(z.custom<UncheckedRecord>((value) => UncheckedShape.safeParse(value).success)),
  cut: z.boolean(),
  rulesOff: z.array(RuleIdSchema),
  notApplicable: z.array(RuleIdSchema),
  site: z.nullable(z.string()),
});
