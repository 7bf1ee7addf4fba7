/** Whether this computer has a network at all: without one the queue would only count its pages as failed. */

/** Calls back whenever the network goes or comes. */
export function watchNetwork(gone: () => void, back: () => void): void {
  addEventListener('offline', gone);
  addEventListener('online', back);
}
