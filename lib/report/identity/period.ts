/** The reporting period (统计期限) as the report states it, in any of the ways it is written. */

import type { Paragraph, ReportPeriod } from '../../contract/report';
import { type DateMention, findDates, mayNameDate } from '../../text/dates';
import { compactOf, quote } from '../../text/normalise';
import { sentencesOf } from '../../text/sentences';

/** Nouns that name the period of the report and nothing else, such as 统计期限. They count anywhere in the preamble and section one. */
const STRONG =
  /统计(?:数据)?(?:的|起止|截止|所涉|采集)*(?:期限|期间|期(?!刊)|时限|时间|时段|限)|数据(?:的|统计|采集|起止|所涉)*(?:期限|时限|时段|期间|起止时间|统计时间|时间范围)|核定时间|报告(?:的|所涉|涵盖|统计)*(?:期限|时限|期(?![间内])|时段)/;
/** Without such a noun only a whole year counts as the period, and only in a sentence about data or the report. */
const LOOSE = /统计|数据|报告|年报|期间/;
/** Words by which a span of time is not the period of the report. */
const OTHER_SPAN =
  /公示期|查阅|下载|公开期|保存|有效期|受理时间|办公时间|工作时间|任期|征求|征集|五年|规划|看到|监督|联系|公布于|期间(?:内)?(?:与|向|可)/;
/** Last year's period beside the own one. */
const OTHER_YEAR = /上一?年|去年|往年|同期|相比|相较|对比|较/;

const JOIN = /^(?:零时|0时)?(?:起|开始|始)?[,、]?(?:至|到|止|截至|截止|[-—–~～―─])+[,、]?$/;
/** 2023年1—12月: months only, the year before them. */
const MONTHS = /(?<!\d)(20\d\d)年度?(1?\d)(?:月份?)?[-—–~～至到]+(1?\d)月/;

/** All periods that the text states, in order. Only preamble and section one can state the period of the report. */
export function findPeriods(paragraphs: readonly Paragraph[]): ReportPeriod[] {
  return paragraphs.filter((paragraph) => paragraph.section <= 1).flatMap(periodsOf);
}

function periodsOf(paragraph: Paragraph): ReportPeriod[] {
  const line = compactOf(paragraph);
  return sentencesOf(line).flatMap((sentence) => {
    if (!mayNameDate(sentence.text)) return [];
    const named = STRONG.exec(sentence.text);
    const loose = paragraph.section === 0 ? LOOSE : /数据|统计/;
    if (named === null && !loose.test(sentence.text)) return [];
    const period = readPeriod(sentence.text, named?.index ?? 0);
    if (period === null) return [];
    const clause = clauseAround(sentence.text, period);
    if (OTHER_YEAR.test(clause)) return [];
    const strong = named !== null && period.start >= named.index && period.start - named.index <= MOST_BETWEEN;
    if (!strong && (!isYear(period) || OTHER_SPAN.test(clause))) return [];
    // A sentence that goes on to count something gives the time of that count, not the period of the report.
    if (named === null && /(?:共|累计)(?:收到|接到|受理|公开|发布)/.test(sentence.text)) return [];
    const text = quote(paragraph.text, line, sentence.start + period.start, sentence.start + period.end);
    return [{ from: period.from, to: period.to, text, ref: paragraph.ref, strong }];
  });
}

/** The most characters between the noun and its dates. */
const MOST_BETWEEN = 30;

/** The clause that a span stands in. */
function clauseAround(sentence: string, { start, end }: Span): string {
  const from = Math.max(sentence.lastIndexOf(',', start - 1), sentence.lastIndexOf(';', start - 1)) + 1;
  const rest = sentence.slice(end).search(/[,;]/);
  return sentence.slice(from, rest < 0 ? sentence.length : end + rest);
}

/** True for 1 January to 31 December of one year, and for 31 December as the end. */
function isYear({ from, to }: Span): boolean {
  if (to === null || to.month !== 12 || (to.day ?? 31) !== 31) return false;
  if (from === null) return to.day === 31;
  if (from.month !== 1 || (from.day ?? 1) !== 1) return false;
  return from.year === null || to.year === null || from.year === to.year;
}

type Span = Pick<ReportPeriod, 'from' | 'to'> & { start: number; end: number };

/** The first span of dates behind the noun, or before it (2022年1月1日至12月31日期间的数据). */
function readPeriod(sentence: string, noun: number): Span | null {
  const dates = findDates(sentence, STRONG.test(sentence) ? 'any' : 'possible');
  const spans: Span[] = [];
  dates.forEach((from, index) => {
    const to = dates[index + 1];
    if (to === undefined || !JOIN.test(sentence.slice(from.end, to.start))) return;
    spans.push({ from: part(from), to: part(to), start: from.start, end: to.end });
  });
  const months = MONTHS.exec(sentence);
  if (months !== null && spans.length === 0) {
    const year = Number(months[1]);
    spans.push({
      from: { year, month: Number(months[2]), day: null },
      to: { year, month: Number(months[3]), day: null },
      start: months.index,
      end: months.index + months[0].length,
    });
  }
  const best = spans.find((span) => span.start >= noun) ?? spans[0];
  if (best !== undefined) return best;
  return readEnd(sentence, dates, noun);
}

/** 截至2022年12月31日, 核定时间点为2022年12月31日: a point in time is the end of the period. */
function readEnd(sentence: string, dates: readonly DateMention[], noun: number): Span | null {
  for (const to of dates) {
    if (to.year === null || to.day === null || to.start < noun) continue;
    const before = sentence.slice(Math.max(0, to.start - 10), to.start);
    if (!/(?:截至|截止|截止到|截至到|时间点为|时点为|期限为|时限为|时间为)$/.test(before)) continue;
    return { from: null, to: part(to), start: to.start, end: to.end };
  }
  return null;
}

function part(date: DateMention): { year: number | null; month: number; day: number | null } {
  return { year: date.year, month: date.month, day: date.day };
}
