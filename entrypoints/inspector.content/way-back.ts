/**
 * The way from the checks of a page back into it. The elements that were read are kept only as long as a check has places to be found among
 * them: a page that is no report, and one that has been taken down by its own script, must not be kept in memory by us.
 */
import type { CheckedReport } from '../../lib/messages/checked-page';
import type { Anchors } from '../../lib/page/places/anchors';
import { createLocator } from '../../lib/page/places/locator';
import type { LiveReport } from './presenter';

export interface WayBack {
  /** The elements of the last reading, which may be newer than the check: the page may rebuild itself with the same content. */
  read(anchors: Anchors): void;
  /** The reports with their places among those elements; none before the first reading. Without a report the elements are let go. */
  to(reports: readonly CheckedReport[]): LiveReport[];
}

/** A way back that leads nowhere yet. */
export function createWayBack(): WayBack {
  let anchors: Anchors | null = null;
  return {
    read: (latest) => {
      anchors = latest;
    },
    to: (reports) => {
      if (reports.length === 0) anchors = null;
      const known = anchors;
      if (known === null) return [];
      return reports.map(({ view, evidence, landmarks }) => ({
        view,
        locator: createLocator(evidence, landmarks, known),
      }));
    },
  };
}
