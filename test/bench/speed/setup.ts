/** What every part of the bench gets. */
import type { Effort, Lab } from './sampling';

export interface Setup {
  lab: Lab;
  seed: string;
  /** A short run: fewer pages, fewer samples. */
  quick: boolean;
  effort: Effort;
}
