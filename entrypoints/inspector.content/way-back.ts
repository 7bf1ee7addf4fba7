/**
 * The way from the check of a page back into it. The elements that were read are kept only as long as a check has places to be found among
 * them: a page that is no report, and one that has been taken down by its own script, must not be kept in memory by us.
 */
import type { CheckedPage } from '../../lib/messages/checked-page';
import type { Anchors } from '../../lib/page/places/anchors';
import { createLocator, type Locator } from '../../lib/page/places/locator';

export interface WayBack {
  /** The elements of the last reading, which may be newer than the check: the page may rebuild itself with the same content. */
  read(anchors: Anchors): void;
  /** Finds the places of a check in those elements; null where there is no check, or no reading. Without a check the elements are let go. */
  to(checked: Pick<CheckedPage, 'evidence' | 'landmarks'> | null): Locator | null;
}

/** A way back that leads nowhere yet. */
export function createWayBack(): WayBack {
  let anchors: Anchors | null = null;
  return {
    read: (latest) => {
      anchors = latest;
    },
    to: (checked) => {
      if (checked === null) anchors = null;
      return checked && anchors && createLocator(checked.evidence, checked.landmarks, anchors);
    },
  };
}
