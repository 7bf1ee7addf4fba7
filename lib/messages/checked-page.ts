/** What the background answers to a page that it has checked. */
import * as z from 'zod/mini';
import { EvidenceSchema } from '../check/evidence';
import type { Landmarks } from '../check/landmarks';
import { ReportViewSchema } from '../view/schema';

/** What the background made of one report: what a person sees of it, what files are made of, and the way back into the page. */
export const CheckedReportSchema = z.object({
  view: ReportViewSchema,
  evidence: EvidenceSchema,
  landmarks: z.custom<Landmarks>(),
});
export type CheckedReport = z.infer<typeof CheckedReportSchema>;

/** What it made of a page. */
export const CheckedPageSchema = z.object({
  /** The reports that the page holds, in page order; one at least. */
  reports: z.array(CheckedReportSchema).check(z.minLength(1)),
  /** Whether the person wants pages to be marked without being asked. */
  marks: z.boolean(),
  /** Whether a page in which nothing was found says so at its edge. */
  tick: z.boolean(),
});
export type CheckedPage = z.infer<typeof CheckedPageSchema>;
