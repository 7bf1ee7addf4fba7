/** What the pages of the rules are made of. */

import type { Draft } from '../accuracy/model/make-report';
import { type CellAt, print } from '../accuracy/model/report';
import type { Choice } from './base';
import type { GoldenFinding } from './types';

/** A page made of a draft, its layout (plain where left out), and what a check says. */
export interface RuleSpec {
  slug: string;
  why: string;
  choice?: Choice;
  change?: (draft: Draft) => void;
  layout?: string;
  /** Where the page shows no table that tells the form: null. */
  form?: null;
  findings?: GoldenFinding[];
  unchecked?: string[];
  cells?: Record<string, number | string | null>;
  year?: number | null;
  today?: string;
}

/** A cell of table three. */
export const app = (row: string, column: string): CellAt => ({ table: 'applications', row, column });
/** A cell of table two. */
export const dis = (row: string, column: string): CellAt => ({ table: 'disclosure', row, column });
/** A cell of table four. */
export const cas = (column: string): CellAt => ({ table: 'cases', row: 'count', column });

/** Prints a wrong number. */
export const set =
  (...changes: [CellAt, number][]) =>
  (draft: Draft): void => {
    for (const [at, value] of changes) print(draft.cells, at, String(value), 'number', value);
  };
/** Prints something that is no plain number. */
export const write = (draft: Draft, at: CellAt, text: string, kind: 'blank' | 'placeholder' | 'text'): void =>
  print(draft.cells, at, text, kind, null);
/** A finding of that level. */
export const error = (rule: GoldenFinding['rule'], at: string): GoldenFinding => ({ rule, level: 'error', at });
/** A finding of that level. */
export const review = (rule: GoldenFinding['rule'], at?: string): GoldenFinding => ({
  rule,
  level: 'review',
  ...(at ? { at } : {}),
});
/** A finding of that level. */
export const hint = (rule: GoldenFinding['rule'], at?: string): GoldenFinding => ({
  rule,
  level: 'hint',
  ...(at ? { at } : {}),
});

/** Other words on applications and reviews in section one. */
export const requestText =
  (words: string) =>
  (draft: Draft): void => {
    const piece = draft.text[1]?.[3];
    if (piece) piece.text = words;
  };
