/** Finds the places of a check in the live page. */

import type { Evidence } from '../../check/evidence';
import type { Landmarks, MaybeRef } from '../../check/landmarks';
import type { LocatedPlace } from '../../check/records';
import type { Place } from '../../contract/page-check';
import { cellKey } from '../../contract/report';
import type { Anchors } from './anchors';
import { findWords, type SearchBudget, searchBudget, type Target } from './locate';

export type { Target } from './locate';

/** Finds the places of one check in the page it was read from. Null where the page has changed or has no such place. */
export interface Locator {
  /** The place with this index of the finding with this key. */
  locateFinding(finding: string, place: number): Target | null;
  /** As `locateFinding`, for the check with this index among those that could not be made. */
  locateUnchecked(entry: number, place: number): Target | null;
  /** The cell of a statutory table, wherever it is named (diagnoses, tables as read). */
  locateCell(table: string, row: string, column: string): Target | null;
  /** True where a part of the report that it knows has left the page: it was taken away, or drawn anew in other elements. */
  hasLost(): boolean;
}

/** A locator for the check of a report with these landmarks. Never throws, whatever the page has done meanwhile. */
export function createLocator(
  { findings, unchecked }: Pick<Evidence, 'findings' | 'unchecked'>,
  landmarks: Landmarks,
  anchors: Anchors,
): Locator {
  const spotsOf = new Map(findings.map(({ key, spots }) => [key, spots]));
  const elementOf = (ref: MaybeRef | undefined): Element | null => {
    const element = ref == null ? null : anchors.get(ref);
    return element?.isConnected ? element : null;
  };
  const at = (ref: MaybeRef | undefined): Target | null => {
    const element = elementOf(ref);
    return element && { kind: 'element', element };
  };
  const locateCell = (table: string, row: string, column: string): Target | null =>
    at(landmarks.cells[table]?.[cellKey(row, column)]);
  const locateSection = (number: number): Target | null => {
    const heading = landmarks.headings[number - 1];
    if (heading != null) return at(heading);
    for (const next of landmarks.headings.slice(number)) {
      const before = elementOf(next);
      if (before) return { kind: 'gap', before };
    }
    const last = elementOf(landmarks.last);
    return last && { kind: 'gap', before: last, behind: true };
  };
  // All places that are asked for in one turn share a budget: marks ask for every place of the check.
  let budget: SearchBudget | null = null;
  const budgetOfThisTurn = (): SearchBudget => {
    if (budget === null) {
      budget = searchBudget();
      queueMicrotask(() => {
        budget = null;
      });
    }
    return budget;
  };
  const locateText = (words: string, ref: MaybeRef): Target | null => {
    const element = elementOf(ref) ?? (elementOf(landmarks.first) && anchors.root);
    return element && (findWords(element, words, anchors.root, budgetOfThisTurn()) ?? at(ref));
  };
  const locate = (place: Place, ref: MaybeRef): Target | null => {
    if ('table' in place) return locateCell(place.table, place.row, place.column) ?? at(ref);
    if ('section' in place) return locateSection(place.section) ?? at(ref);
    return 'title' in place ? at(landmarks.title) : locateText(place.text, ref);
  };
  const guarded = (find: () => Target | null): Target | null => {
    try {
      return find();
    } catch {
      return null;
    }
  };
  const known = (): MaybeRef[] => [
    ...landmarks.headings,
    landmarks.title,
    ...Object.values(landmarks.cells).flatMap((cells) => Object.values(cells)),
    ...findings.flatMap(({ spots }) => spots.map(({ ref }) => ref)),
  ];
  const spot = (named: LocatedPlace | undefined) => (named ? guarded(() => locate(named.place, named.ref)) : null);
  return {
    locateFinding: (finding, place) => spot(spotsOf.get(finding)?.[place]),
    locateUnchecked: (entry, place) => spot(unchecked[entry]?.spots[place]),
    locateCell: (table, row, column) => guarded(() => locateCell(table, row, column)),
    hasLost: () => known().some((ref) => ref !== null && anchors.get(ref)?.isConnected === false),
  };
}
