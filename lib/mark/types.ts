/** What the page is to show: problems with their places, and the words of their bubbles. No sentence is made here. */

import type { Level } from '../contract/page-check';
import type { Target } from '../page/places/locate';

/**
 * What a place is to its problem.
 * key: the wrong cell, the wrong words, the gap. candidate: one of several cells that could be the wrong one.
 * total: the cell that states a total which does not come out. part: a cell that takes part in the sum.
 */
export type Role = 'key' | 'candidate' | 'total' | 'part';

/** One place of one problem. */
export interface MarkPlace {
  target: Target;
  role: Role;
}

/** What a bubble says, ready to be shown. */
export interface BubbleText {
  /** 错误, 待核 or 提示. */
  level: string;
  headline: string;
  /** The sentences: formulas with their numbers. */
  lines: string[];
  /** What would repair everything; one entry per explanation. */
  repairs: string[];
  /** What to do about it; '' for none. */
  advice: string;
  /** What it rests on; '' for none. */
  basis: string;
  /** The id of its rule, by which the help is asked for; '' where there is no help. */
  rule: string;
}

/** What a person can do in a bubble beyond reading it. */
export interface MarkUse {
  /** Goes on to the next or previous problem. */
  step(direction: 'next' | 'previous'): void;
  /** Opens what the help says of a rule. */
  explain(rule: string): void;
  /** The part of the window that bubbles keep to where they fit into it, since something else stands beside; not given: the whole window. */
  area?: (() => Box) | undefined;
}

/** One problem with all its places. */
export interface MarkItem {
  /** The number that the list shows as well. */
  number: number;
  level: Level;
  /** The accessible name of its numbered tag. */
  label: string;
  bubble: BubbleText;
  places: MarkPlace[];
}

/** The words of the bubble's own controls. */
export interface MarkTexts {
  /** The language of the words, as an attribute `lang` names it: the page's own may be another. */
  lang: string;
  previous: string;
  next: string;
  close: string;
  /** Above the ways to put it right, by how many there are. */
  repair(ways: number): string;
  /** Unfolds the sums that do not hold, where the ways to put it right stand above them. */
  sums(count: number): string;
  basis: string;
  /** Opens what the help says of the rule. */
  explain: string;
}

/** A rectangle in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
