/** The line at the foot of the page: good news go by themselves, bad ones stay. */
import type { Status } from '../../components/types';

/** Good news stay so long, in milliseconds. */
const READ_BY_THEN = 6_000;

/** What is said, and a way to say it. */
export interface Saying {
  status(): Status | null;
  say(text: string, bad?: boolean): void;
}

/** @param draw is called whenever something is said, and when it goes */
export function createSaying(draw: () => void): Saying {
  let status: Status | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  return {
    status: () => status,
    say(text, bad = false) {
      clearTimeout(silence);
      status = { text, bad };
      if (!bad) {
        silence = setTimeout(() => {
          status = null;
          draw();
        }, READ_BY_THEN);
      }
      draw();
    },
  };
}
