/** What a check comes to in numbers: for the files, which must say what was checked even where nothing was found. */

import { countProblems, countProven, countSums, type SumCounts } from '../check/count';
import { problemsOf } from '../check/problems';
import type { Level, RuleId } from '../contract/page-check';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { cellRows } from './cell-rows';
import type { FileReport } from './report';

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
export function summarise({ check, dismissed }: Pick<FileReport, 'check' | 'dismissed'>): Summary {
  const rows = cellRows(check);
  return {
    problems: countProblems(check),
    aside: problemsOf(check).filter(({ findings: [first] }) => dismissed.has(first.key)).length,
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
  const { problems, aside, sums, unchecked, cells, rulesOff } = summarise(report);
  const off = rulesOffText(rulesOff, language);
  if (language === 'en') {
    return (
      `Read ${cells.found} cells (${cells.proven} blanks proven, ${cells.unknown} numbers unknown); ` +
      `${sumsText(sums, language)}; ${problems.error} errors, ${problems.review} to verify, ` +
      `${problems.hint} hints${aside === 0 ? '' : ` (${aside} of all these set aside)`}; ${unchecked} checks could not be made.${off === '' ? '' : ` ${off}`}`
    );
  }
  return (
    `共读取 ${cells.found} 个单元格（其中空白而由合计算出数值的 ${cells.proven} 个，数值未知 ${cells.unknown} 个）；` +
    `${sumsText(sums, language)}；错误 ${problems.error} 个，待核 ${problems.review} 个，` +
    `提示 ${problems.hint} 个${aside === 0 ? '' : `（以上共有 ${aside} 个已搁置）`}；未能核对 ${unchecked} 项。${off}`
  );
}

/** What came of the sums: what is broken or was not checked is named only where there is any. */
function sumsText({ held, broken, unchecked, all }: SumCounts, language: Language): string {
  if (language === 'en') {
    if (all === 0) return 'no sums checked';
    const rest = [broken > 0 ? `${broken} fail` : '', unchecked > 0 ? `${unchecked} could not be checked` : ''];
    return [`${held} of ${all} sums hold`, ...rest.filter((part) => part !== '')].join(', ');
  }
  if (all === 0) return '未能核对勾稽关系';
  const parts = [
    `${held} 项成立`,
    broken > 0 ? `${broken} 项不成立` : '',
    unchecked > 0 ? `${unchecked} 项未能核对` : '',
  ];
  return `${all} 项勾稽关系：${parts.filter((part) => part !== '').join('，')}`;
}

/** Which rules were switched off, one sentence; '' where none was. */
export function rulesOffText(rulesOff: readonly RuleId[], language: Language): string {
  if (rulesOff.length === 0) return '';
  const names = rulesOff.map((rule) => wordingOf(language).ruleName(rule));
  return language === 'zh'
    ? `已关闭 ${rulesOff.length} 条规则，未作检查：${names.join('、')}。`
    : `${rulesOff.length} switched off and not checked: ${names.join('; ')}.`;
}
