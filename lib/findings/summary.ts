/** What a check comes to in numbers: for the files, which must say what was checked even where nothing was found. */
import type { Level, PageCheck } from '../report/schema';
import { countProblems, countProven, countSums } from '../view/count';
import { cellRows } from './cell-rows';
import type { Language } from './types';

/** Counts of one check. */
export interface Summary {
  /** Problems by level; a diagnosis counts once, as an error, however many sums it explains. */
  problems: Record<Level, number>;
  /** Sums of the tables that are there: how many, and how many hold. */
  sums: { held: number; all: number };
  /** Checks of every rule that hold, and those that could not be made. */
  held: number;
  unchecked: number;
  /** Cells found; blanks among them that the sums prove; cells whose number is not known. */
  cells: { found: number; proven: number; unknown: number };
}

/** Counts what the check found and what it looked at. */
export function summarise(check: PageCheck): Summary {
  const rows = cellRows(check);
  return {
    problems: countProblems(check),
    sums: countSums(check),
    held: check.held,
    unchecked: check.unchecked.length,
    cells: {
      found: rows.length,
      proven: countProven(check),
      unknown: rows.filter(({ cell }) => cell.value === null).length,
    },
  };
}

/** One sentence on what was checked and what came of it. */
export function summaryText(check: PageCheck, language: Language): string {
  const { problems, sums, unchecked, cells } = summarise(check);
  if (language === 'en') {
    return (
      `Read ${cells.found} cells (${cells.proven} blanks proven, ${cells.unknown} numbers unknown); ` +
      `${sums.held} of ${sums.all} sums hold; ${problems.error} errors, ${problems.review} to review, ` +
      `${problems.hint} hints; ${unchecked} checks could not be made.`
    );
  }
  return (
    `共读取 ${cells.found} 个单元格（其中空白已证明 ${cells.proven} 个，数值未知 ${cells.unknown} 个）；` +
    `勾稽关系 ${sums.all} 项，成立 ${sums.held} 项；错误 ${problems.error} 个，待核 ${problems.review} 个，` +
    `提示 ${problems.hint} 个；未能核对 ${unchecked} 项。`
  );
}
