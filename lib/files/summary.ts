/** What a check comes to in numbers: for the files, which must say what was checked even where nothing was found. */

import { countProblems, countProven, countSums, type SumCounts } from '../check/count';
import type { Level, RuleId } from '../contract/page-check';
import { fileTexts } from '../words/files';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { cellRows } from './cell-rows';
import { type FileReport, standingOf } from './report';

/** Counts of one check. */
export interface Summary {
  /** Problems by level; a diagnosis counts once, as an error, however many sums it explains. */
  problems: Record<Level, number>;
  /** How many of these problems were set aside. */
  aside: number;
  /** Sums of the form by what came of them. */
  sums: SumCounts;
  /** Checks of every rule that hold, and those that could not be made. */
  held: number;
  unchecked: number;
  /** Cells found; blanks among them that the sums prove; cells whose number is not known. */
  cells: { found: number; proven: number; unknown: number };
  /** Rules that were switched off. */
  rulesOff: RuleId[];
}

/** Counts what the check found and what it looked at. */
export function summarise(report: Pick<FileReport, 'check' | 'dismissed'>): Summary {
  const { check } = report;
  const rows = cellRows(check);
  return {
    problems: countProblems(check),
    aside: standingOf(report).dismissed,
    sums: countSums(check),
    held: check.held,
    unchecked: check.unchecked.length,
    cells: {
      found: rows.length,
      proven: countProven(check),
      unknown: rows.filter(({ cell }) => cell.value === null).length,
    },
    rulesOff: [...check.rulesOff],
  };
}

/** One sentence on what was checked and what came of it. */
export function summaryText(report: Pick<FileReport, 'check' | 'dismissed'>, language: Language): string {
  const summary = summarise(report);
  return fileTexts[language].summary(summary, rulesOffText(summary.rulesOff, language));
}

/** Which rules were switched off, one sentence; '' where none was. */
export function rulesOffText(rulesOff: readonly RuleId[], language: Language): string {
  if (rulesOff.length === 0) return '';
  return fileTexts[language].rulesOff(rulesOff.map((rule) => wordingOf(language).ruleName(rule)));
}
