/** Decides whether a page is an annual report. Pages that talk about reports, list them, or hold the blank form are not. */

import type { ReadTable, Report } from '../contract/report';
import { compactOf } from '../text/normalise';
import { simplify } from '../text/simplify';

/** Why a page is taken for a report or not: read by tests, and useful when one looks for the reason. */
export interface Recognition {
  isReport: boolean;
  reason:
    | 'filled-tables'
    | 'blank-tables-with-text'
    | 'parts-with-text'
    | 'named-and-cut'
    | 'part-of-report'
    | 'blank-form'
    | 'about-reports'
    | 'other-period'
    | 'too-little';
}

/** Titles of pages about reports, and of other yearly papers. */
const ABOUT_REPORTS =
  /关于.{0,60}通知|的通知$|解读|读懂|范文|范本|模板|模版|样[表本张式]|格式|示例|填[报写表]|编[写制](?:说明|指南|要求|提纲|工作|规范)|指南|要点|工作方案|培训|公示名单|汇总|目录|通报|考核|测评|评估|评议|座谈|会议|新闻发布|答记者问|征求意见/;
/** Another period than a calendar year. */
const OTHER_PERIOD = /半年|季度|学年|\d{1,2}月份|月报|周报/;
/** Other yearly papers of a government body. */
const OTHER_PAPER = /专项|决算|预算|法治政府|行政执法|绩效|网站工作/;
const OWN_NAME = /政府信息公开|政务信息公开|政务公开|信息公开/;
const PAPER = /报告|年报/;

/** Decides from what was read. Blank tables and prose about reports are no report; when in doubt there is nothing to check. */
export function recognise(report: Report, documentTitle: string): Recognition {
  // The name of the body is left out: 综合行政执法局 or 绩效考核办公室 does not make this a report on 执法 or 考核.
  const body = report.identity.body ?? '';
  const titles = [report.identity.title?.text ?? '', documentTitle].map((title) =>
    simplify(body ? title.replaceAll(body, '') : title),
  );
  const text = proseLength(report, [1, 2, 3, 4, 5, 6]);
  // Parts in other tabs are parts of a page that calls itself a report and shows the first of them.
  const hidden = report.sections[0]?.found && titles.some(isNamed) ? report.hiddenParts.parts : [];
  const parts = report.sections.filter(({ number, heading }) => heading !== null || hidden.includes(number)).length;
  const applications = report.tables.applications;
  const tableRows = applications ? rowCount(applications) : 0;
  const named = titles.some(isNamed);
  if (titles.some((title) => isOtherPaper(title))) {
    return { isReport: false, reason: 'other-period' };
  }
  const about = titles.some((title) => ABOUT_REPORTS.test(title.replace(/[（(][^()（）]*[)）]/g, '')));
  if (tableRows >= 10) {
    if (!Object.values(report.tables).some((table) => table !== null && printsNumbers(table))) {
      const written = proseLength(report, [1]) >= 60 && text >= 120 && report.identity.year !== null;
      return written && !about
        ? { isReport: true, reason: 'blank-tables-with-text' }
        : { isReport: false, reason: 'blank-form' };
    }
    if (about && !(report.identity.year !== null && parts >= 4 && text >= 200))
      return { isReport: false, reason: 'about-reports' };
    if (parts >= 2 || named || report.extent === 'part') return { isReport: true, reason: 'filled-tables' };
    return { isReport: false, reason: 'too-little' };
  }
  if (about) return { isReport: false, reason: 'about-reports' };
  const filled = Object.values(report.tables).filter((table) => table !== null && printsNumbers(table)).length;
  // A person has copied this piece to have it checked; one filled table or one part with text is enough to do so.
  if (report.extent === 'part' && (filled > 0 || (parts > 0 && text >= 60 && !opensAsAnother(report))))
    return { isReport: true, reason: 'part-of-report' };
  const governmental = titles.some((title) => /政府信息|政务/.test(title)) || mentionsLaw(report);
  const dated = report.identity.year !== null || named;
  if (filled > 0 && parts >= 3 && dated) return { isReport: true, reason: 'filled-tables' };
  if (parts >= 4 && text >= 150 && governmental && dated) return { isReport: true, reason: 'parts-with-text' };
  // The title names a report and its year, and the page was too large to be read to its parts: the check has to say so.
  if (report.cut && named && report.identity.year !== null) return { isReport: true, reason: 'named-and-cut' };
  return { isReport: false, reason: 'too-little' };
}

/** True where the line above the first part is the title of a paper about reports: a guide has parts of the same names. */
function opensAsAnother({ paragraphs }: Report): boolean {
  return paragraphs.some(
    ({ section, text }) => section === 0 && text.length <= 60 && ABOUT_REPORTS.test(simplify(text)),
  );
}

/** A title that names another period, or another yearly paper and not this report. */
function isOtherPaper(title: string): boolean {
  return OTHER_PERIOD.test(title) || (OTHER_PAPER.test(title) && !isNamed(title));
}

/** True for a title that is this report's: 政府信息公开工作年度报告 and what officials make of it. */
function isNamed(title: string): boolean {
  return OWN_NAME.test(title) && PAPER.test(title);
}

function rowCount(table: ReadTable): number {
  return new Set([...table.cells.values()].map(({ at }) => at.row)).size;
}

function printsNumbers(table: ReadTable): boolean {
  for (const cell of table.cells.values()) if (cell.kind === 'number') return true;
  return false;
}

function proseLength(report: Report, sections: readonly number[]): number {
  return report.paragraphs
    .filter(({ section }) => sections.includes(section))
    .reduce((sum, { text }) => sum + text.length, 0);
}

function mentionsLaw(report: Report): boolean {
  return report.paragraphs.some((paragraph) => /政府信息公开(?:条例|工作)/.test(compactOf(paragraph).text));
}
