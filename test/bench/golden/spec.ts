/** What the pages of the rules are made of. */

import type { Draft } from '../accuracy/model/make-report';
import { type CellAt, print } from '../accuracy/model/report';
import type { Choice } from './base';
import type { Expected, GoldenFinding } from './types';

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
  /** Rows of tables that the draft does not tell, because the page prints them in its own way. */
  tables?: Expected['tables'];
  year?: number | null;
  /** Where it is not that of the draft's body. */
  bodyKind?: 'unknown';
  today?: string;
  /** Rules that are off by default and on for this page. */
  rulesOn?: GoldenFinding['rule'][];
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

/** Replaces words wherever section `section` has them; fails where it has none. */
export function swap(draft: Draft, section: number, from: string, to: string): void {
  const pieces = draft.text[section] ?? [];
  if (!pieces.some(({ text }) => text.includes(from))) throw new Error(`no ${from} in section ${section}`);
  draft.text[section] = pieces.map((piece) => ({ ...piece, text: piece.text.replace(from, to) }));
}

/** A change that replaces words of section `section`. */
export const swapping =
  (section: number, from: string, to: string) =>
  (draft: Draft): void =>
    swap(draft, section, from, to);

/** A county government. */
export const county = {
  kind: 'government',
  name: '澄榆县人民政府',
  own: '我县',
  noun: '县',
  region: '澄榆县',
  makesRegulations: false,
} as const;
/** A township. */
export const town = {
  kind: 'township',
  name: '岚汀县枫渡镇人民政府',
  own: '我镇',
  noun: '镇',
  region: '岚汀县',
  makesRegulations: false,
} as const;
/** A subdistrict office. */
export const street = {
  kind: 'office',
  name: '鹤屏区月牙街道办事处',
  own: '我街道',
  noun: '街道',
  region: '鹤屏区',
  makesRegulations: false,
} as const;
