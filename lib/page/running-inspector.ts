/**
 * How the two scripts of a report's page find each other. The inspector comes first, into every page that could be a report; it reads, and
 * knows whether there is one. The presenter, with rules, sentences and marks, follows only where there is. Both live in the extension's own
 * world, which the page cannot reach.
 */
import type { ReportPage } from './read-report-page';

/** The presenter of this page, as the inspector uses it. */
export interface RunningPresenter {
  /** The page was read again; true where the check has another result than before. */
  update(): boolean;
  /** Tells the background once more what was found. */
  announce(): void;
  /** The extension was updated or removed. */
  stop(): void;
}

/** The inspector of this page, as the presenter uses it. */
export interface RunningInspector {
  /** Names this page's inspector to the background. */
  readonly instance: string;
  /** The report as last read; null where the page is none (any more). */
  readonly page: ReportPage | null;
  /** Reads the page again. */
  look(): void;
  /** The presenter that is told of every reading. One per page. */
  presenter: RunningPresenter | null;
}

const key = Symbol.for('nianbao-checkup');
const scope = globalThis as { [key]?: RunningInspector | undefined };

/** The inspector that runs in this page. */
export function runningInspector(): RunningInspector | undefined {
  return scope[key];
}

/** Makes an inspector known, or, with undefined, forgets it. */
export function setRunningInspector(inspector: RunningInspector | undefined): void {
  scope[key] = inspector;
}
