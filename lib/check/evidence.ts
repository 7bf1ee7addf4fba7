/**
 * What has to travel from the page to where the sentences are made: a check without words, and the evidence behind each finding. Plain JSON.
 * The page's own scripts stay light that way: no sentence is loaded into a page.
 */
import * as z from 'zod/mini';
import { PageCheckSchema, type Place, type RuleId, RuleIdSchema } from '../contract/page-check';
import { sectionOfTable } from '../form/tables';
import type { FactsByRule } from '../rules/index';
import type { Examination, UncheckedDetail } from './examination';

/** Facts differ from rule to rule; they were written by our own rules, and are only read. */
const FactsSchema = z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** The shape as it is checked on arrival. */
export const EvidenceSchema = z.object({
  check: PageCheckSchema,
  details: z.array(z.object({ rule: RuleIdSchema, facts: FactsSchema })),
  reasons: z.array(z.object({ why: FactsSchema })),
  /** The part of the report each finding stands in, 1–6; 0 for the report as a whole. */
  sections: z.array(z.int().check(z.gte(0), z.lte(6))),
  /** True where the page was too large to be read to its end. */
  cut: z.boolean(),
  /** Rules that were switched off. */
  rulesOff: z.array(RuleIdSchema),
  /** The site around a frame that has no address of its own; null for every other page. */
  site: z.nullable(z.string()),
});

/** The evidence of one finding. */
export type EvidenceDetail = { [Id in RuleId]: { rule: Id; facts: FactsByRule[Id] } }[RuleId];

/** As `EvidenceSchema`, with rule and facts joined. `findings[i]` has `details[i]` and `sections[i]`. */
export interface Evidence extends Pick<Examination, 'check' | 'rulesOff'> {
  details: EvidenceDetail[];
  reasons: Pick<UncheckedDetail, 'why'>[];
  sections: number[];
  cut: boolean;
  site: string | null;
}

/** What arrived, as evidence. The schema has seen the shape; that facts and rule belong together no schema of this size can see. */
export function evidenceFrom(arrived: z.output<typeof EvidenceSchema>): Evidence {
  return arrived as unknown as Evidence;
}

/**
 * The evidence of an examination.
 * @param site the site around a frame that has no address of its own
 */
export function evidenceOf(examination: Examination, site: string | null = null): Evidence {
  const { check, details, reasons, report, rulesOff } = examination;
  return {
    check,
    details: details.map(({ rule, facts }) => ({ rule, facts }) as EvidenceDetail),
    reasons: reasons.map(({ why }) => ({ why })),
    sections: check.findings.map((_, index) => sectionOf(examination, index)),
    cut: report.cut,
    rulesOff,
    site,
  };
}

/** The part of the report in which a finding's main place stands; 0 where it concerns the report as a whole. */
function sectionOf({ check, details, report }: Examination, index: number): number {
  const place: Place | undefined = check.findings[index]?.where[0];
  if (!place || 'title' in place) return 0;
  if ('section' in place) return place.section;
  if ('table' in place) return sectionOfTable(place.table);
  const ref = details[index]?.refs[0];
  const paragraph = report.paragraphs.find((candidate) => candidate.ref === ref && candidate.text.includes(place.text));
  return paragraph?.section ?? 0;
}
