/** The words about a new version, above every page of ours that stays open. */

/** Everything one language needs. */
export interface UpdateTexts {
  waits(version: string): string;
  start: string;
  /** Where the person wants to start it and the queue of the workbench is running. */
  queueRuns: string;
}
