/**
 * How the two scripts of a report's page find each other. The inspector comes first, into every page that could be a report, and carries no
 * sentence; the presenter follows only where there is a report. Both live in the extension's own world, which the page cannot reach.
 */
import type { Inspection } from './inspect';

/** The inspector of this page, as the presenter uses it. */
export interface RunningInspector {
  /** The last check; null where the page is no report (any more). */
  readonly inspection: Inspection | null;
  /** Checks the page again; true where the result is another than before. */
  check(): boolean;
  /** Called after every check, and once with `stopped` when the extension has gone. One presenter at a time. */
  attach(presenter: { update(): void; stop(): void }): void;
  readonly attached: boolean;
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
