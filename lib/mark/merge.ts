/** Joins the places of all problems: a cell that belongs to several problems is drawn once, in its strongest role. */

import type { Level } from '../contract/page-check';
import type { Target } from '../page/places/locate';
import { elementOf } from './geometry';
import type { MarkItem, Role } from './types';

/** A place of the page with all problems that it belongs to. */
export interface Mark {
  target: Target;
  /** The strongest role, and the level of the problem that gives it. */
  role: Role;
  level: Level;
  /** Numbers of the problems, the one that gives the role first. */
  numbers: number[];
  /** Numbers of the problems whose tag stands here. */
  tags: number[];
}

const strength: Record<Role, number> = { key: 4, candidate: 3, total: 2, part: 1 };
/** More marks than this would slow the page, and nobody would look at them one by one. */
const MAX_MARKS = 400;

/** The places of all problems, each place once. */
export function mergePlaces(items: readonly MarkItem[]): Mark[] {
  const marks: Mark[] = [];
  const byElement = new Map<Element, Mark>();
  for (const item of items) {
    for (const { target, role } of item.places) {
      // Words and gaps are not merged: two of them may share an element and stand apart.
      const known = target.kind === 'element' ? byElement.get(elementOf(target)) : undefined;
      if (!known) {
        if (marks.length >= MAX_MARKS) continue;
        const tags = hasTag(role) ? [item.number] : [];
        const mark: Mark = { target, role, level: item.level, numbers: [item.number], tags };
        marks.push(mark);
        if (target.kind === 'element') byElement.set(target.element, mark);
        continue;
      }
      if (hasTag(role) && !known.tags.includes(item.number)) known.tags.push(item.number);
      const stronger = strength[role] > strength[known.role];
      if (stronger) Object.assign(known, { role, level: item.level });
      if (!known.numbers.includes(item.number)) {
        if (stronger) known.numbers.unshift(item.number);
        else known.numbers.push(item.number);
      }
    }
  }
  return marks;
}

function hasTag(role: Role): boolean {
  return role === 'key' || role === 'candidate';
}

/**
 * Gives the marks of a page that was drawn anew the places of its newer reading; false, and nothing is changed, where the problems or what
 * is marked of them are not the same.
 */
export function passOn(
  before: { items: readonly MarkItem[]; marks: readonly Mark[] },
  after: { items: readonly MarkItem[]; marks: readonly Mark[] },
): boolean {
  const words = ({ places, ...item }: MarkItem) => JSON.stringify(item);
  const looks = ({ target, ...mark }: Mark) => target.kind + JSON.stringify(mark);
  const same =
    alike(before.items.map(words), after.items.map(words)) && alike(before.marks.map(looks), after.marks.map(looks));
  if (!same) return false;
  for (const [index, { target }] of after.marks.entries()) Object.assign(before.marks[index] as Mark, { target });
  return true;
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
