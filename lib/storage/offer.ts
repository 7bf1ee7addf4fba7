/** The links that a popup hands to the workbench. They are gone with the browser's session. */
import * as z from 'zod/mini';
import type { ReportLink } from '../batch/links';
import { api } from '../browser/api';

const KEY = 'offered-links';
const OfferSchema = z.array(
  z.object({
    url: z.string(),
    title: z.string(),
    year: z.nullable(z.number()),
    unit: z.nullable(z.string()),
    ticked: z.boolean(),
  }),
);

/** Keeps the links for the workbench that is about to open. */
export async function keepOffer(links: readonly ReportLink[]): Promise<void> {
  await api.storage.session.set({ [KEY]: links });
}

/** Takes the links that were offered last; none where nobody has offered any, or they were taken already. */
export async function takeOffer(): Promise<ReportLink[]> {
  try {
    const read = OfferSchema.safeParse((await api.storage.session.get(KEY))[KEY]);
    await api.storage.session.remove(KEY);
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
