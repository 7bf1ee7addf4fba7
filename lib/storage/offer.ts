/** The links that a popup hands to the workbench. They are gone with the browser's session. */
import * as z from 'zod/mini';
import type { LinkList } from '../batch/links';
import { api } from '../browser/api';

const KEY = 'offered-links';
const OfferSchema = z.object({
  links: z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      year: z.nullable(z.number()),
      unit: z.nullable(z.string()),
      ticked: z.boolean(),
    }),
  ),
  next: z.nullable(z.object({ url: z.string(), presses: z.int() })),
});

/** Keeps the links for the workbench that is about to open. */
export async function keepOffer(offer: LinkList): Promise<void> {
  await api.storage.session.set({ [KEY]: offer });
}

/** Takes the links that were offered last; none where nobody has offered any, or they were taken already. */
export async function takeOffer(): Promise<LinkList> {
  const nothing: LinkList = { links: [], next: null };
  try {
    const read = OfferSchema.safeParse((await api.storage.session.get(KEY))[KEY]);
    await api.storage.session.remove(KEY);
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
}
