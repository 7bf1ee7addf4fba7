/** Only one page of the workbench runs the queue; the others watch it, and one of them takes over when it goes. */
import type { ReportLink } from '../../lib/batch/links';
import { onHandedOver, QUEUE_LOCK } from '../screen/read-at-once';
import { comeForward, isAtOnce } from './at-once';

/** A store that could not be read is tried again after so long, in milliseconds. */
const TRY_AGAIN = 5_000;

/** What a page does once it is the one that runs the queue. */
export interface Owner {
  /** Takes the queue over; false where the store does not let it. */
  own(): Promise<boolean>;
  /** False where the store will not let it later either. */
  mayOwn(): boolean;
  /** Resolves after so many milliseconds, also while this page is covered. */
  sleep(milliseconds: number): Promise<void>;
  /** Has links read that another page hands over; false where they are not. */
  readNow(links: readonly ReportLink[]): Promise<boolean>;
}

/** Waits for its turn, and runs the queue for as long as this page lives. */
export function takeOver({ own, mayOwn, sleep, readNow }: Owner): void {
  void navigator.locks.request(QUEUE_LOCK, async () => {
    let owned = own();
    onHandedOver(async (links) => {
      if (await owned) return readNow(links);
      void comeForward();
      return false;
    });
    // Nobody sees why nothing is read, if this page was opened behind a report.
    if (!(await owned) && isAtOnce()) void comeForward();
    // A store that is full or not there may be so again in a while.
    while (!(await owned) && mayOwn()) {
      await sleep(TRY_AGAIN);
      owned = own();
    }
    await new Promise(() => {});
  });
}
