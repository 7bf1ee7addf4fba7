/** Pages that are no report and must stay silent. */
import type { Rng } from '../random';

/** One kind of page that only resembles a report. */
export interface LookAlike {
  id: string;
  render(rng: Rng): string;
}

export const lookAlikes: readonly LookAlike[] = [];
