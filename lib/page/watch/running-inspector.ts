/** One inspector per page, though it may be brought in many times. It lives in the extension's own world, which the page cannot reach. */

/** The inspector of this page, as one that is brought in later finds it. */
export interface RunningInspector {
  /** Reads and checks the page again. */
  look(): void;
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
