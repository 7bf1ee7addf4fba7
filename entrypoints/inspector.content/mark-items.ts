/** From the problems of the list to their marks in the page. */

import type { CellPlace } from '../../lib/contract/page-check';
import type { MarkItem, MarkPlace, Role } from '../../lib/mark/types';
import type { Locator, Target } from '../../lib/page/places/locator';
import { isMainPlace } from '../../lib/view/alike';
import type { ItemView, Pointer, ReportView } from '../../lib/view/schema';
import { markTexts } from '../../lib/words/ui/marks';

/** The place that a row of the list points at; null where the page has it no longer. */
export function locate(locator: Locator, pointer: Pointer): Target | null {
  if ('cell' in pointer) return locateCell(locator, pointer.cell);
  if ('finding' in pointer) return locator.locateFinding(pointer.finding, pointer.place);
  return locator.locateUnchecked(pointer.unchecked, pointer.place);
}

/** The problem whose main place a pointer names. */
export function itemAt(view: ReportView, pointer: Pointer): ItemView | undefined {
  if ('finding' in pointer) {
    return view.items.find(({ findings }) => findings.some(({ key }) => key === pointer.finding));
  }
  if (!('cell' in pointer)) return undefined;
  const { table, row, column } = pointer.cell;
  return view.items.find(({ explanations }) =>
    explanations.some(({ changes }) =>
      changes.some(({ at }) => at.table === table && at.row === row && at.column === column),
    ),
  );
}

/** The main place of a problem. */
export function mainTarget(locator: Locator, item: ItemView): Target | null {
  const [change] = item.explanations[0]?.changes ?? [];
  const cell = change && locateCell(locator, change.at);
  const [finding] = item.findings;
  return cell ?? (finding ? locator.locateFinding(finding.key, 0) : null);
}

/** The marks of all problems. */
export function markItems(locator: Locator, view: ReportView): MarkItem[] {
  const texts = markTexts[view.language];
  return view.items.map((item) => {
    const [finding] = item.findings;
    return {
      number: item.number,
      level: item.level,
      label: texts.tag(item.number, item.levelName, item.headline),
      bubble: {
        level: item.levelName,
        headline: item.headline,
        lines: item.findings.map(({ sentence }) => sentence),
        repairs: item.explanations.map(({ sentence }) => sentence),
        advice: item.explanations.length > 0 ? '' : (finding?.advice ?? ''),
        basis: finding?.basis ?? '',
        rule: finding?.rule ?? '',
      },
      places: placesOf(locator, item),
    };
  });
}

function placesOf(locator: Locator, item: ItemView): MarkPlace[] {
  const places: MarkPlace[] = [];
  const add = (target: Target | null, role: Role) => {
    if (target) places.push({ target, role });
  };
  const diagnosed = item.explanations.length > 0;
  const changed: Role = item.explanations.length > 1 ? 'candidate' : 'key';
  for (const { changes } of item.explanations) {
    for (const { at } of changes) add(locateCell(locator, at), changed);
  }
  for (const finding of item.findings) {
    for (let place = 0; place < finding.places; place += 1) {
      const main: Role = diagnosed ? 'total' : 'key';
      const role: Role = isMainPlace(finding.rule, place, finding.places) ? main : 'part';
      add(locator.locateFinding(finding.key, place), role);
    }
  }
  return places;
}

function locateCell(locator: Locator, { table, row, column }: CellPlace): Target | null {
  return locator.locateCell(table, row, column);
}
