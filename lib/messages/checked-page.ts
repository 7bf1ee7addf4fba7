/** What the background answers to a page that it has checked. */
import * as z from 'zod/mini';
import { EvidenceSchema } from '../check/evidence';
import type { Landmarks } from '../check/landmarks';
import { ReportViewSchema } from '../view/schema';

/** What the background made of a page: what a person sees of it, what files are made of, and the way back into the page. */
export const CheckedPageSchema = z.object({
  view: ReportViewSchema,
  evidence: EvidenceSchema,
  landmarks: z.custom<Landmarks>(),
  /** Whether the person wants pages to be marked without being asked. */
  marks: z.boolean(),
});
export type CheckedPage = z.infer<typeof CheckedPageSchema>;
