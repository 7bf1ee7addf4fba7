/** The reporting period (统计期限) as the report states it, in any of the ways it is written. */
import { type DateMention, findDates } from '../text/dates';
import { compact, quote } from '../text/normalise';
import { splitSentences } from '../text/sentences';
import type { Paragraph, ReportPeriod } from './report';

/** What names a period: 统计期限 and its cousins. Good anywhere in the preamble and section one. */
const NOUN =
  /统计[^,。;]{0,6}(?:期|时限|时间|时段|限)|数据[^,。;]{0,4}(?:期限|时限|时段|期间|起止|时间)|统计数据|(?:所列|采用|涉及|中的?)(?:各项)?(?:统计)?数据|核定时间|报告(?:的|所涉)?(?:期|时限|时间)|时间(?:范围|跨度)为/;
/** In the preamble a report may speak of its period without a noun. */
const LOOSE = /统计|数据|报告|年报|期间/;
/** Spans of time that are something else. */
const OTHER_SPAN = /公示期|查阅|下载|公开期|保存|有效期|受理时间|办公时间|工作时间|任期|征求|征集|五年|规划/;

const JOIN = /^(?:零时|0时)?(?:起|开始|始)?[,、]?(?:至|到|止|截至|截止|[-—–~～―─])+[,、]?$/;
/** 2023年1—12月: months only, the year before them. */
const MONTHS = /(?<!\d)(20\d\d)年度?(1?\d)(?:月份?)?[-—–~～至到]+(1?\d)月/;

/** All periods that the text states, in order. Only preamble and section one can state the period of the report. */
export function findPeriods(paragraphs: readonly Paragraph[]): ReportPeriod[] {
  return paragraphs.filter((paragraph) => paragraph.section <= 1).flatMap(periodsOf);
}

function periodsOf(paragraph: Paragraph): ReportPeriod[] {
  const line = compact(paragraph.text);
  return splitSentences(line.text).flatMap((sentence) => {
    const named = NOUN.exec(sentence.text);
    if (named === null && !(paragraph.section === 0 && LOOSE.test(sentence.text))) return [];
    const period = readPeriod(sentence.text, named?.index ?? 0);
    if (period === null) return [];
    if (OTHER_SPAN.test(sentence.text.slice(Math.max(0, period.start - 14), period.end + 8)) && named === null)
      return [];
    // A period is what the report covers; a sentence that goes on to count something tells of that thing.
    if (named === null && /(?:共|累计)(?:收到|接到|受理|公开|发布)/.test(sentence.text)) return [];
    const text = quote(paragraph.text, line, sentence.start + period.start, sentence.start + period.end);
    return [{ from: period.from, to: period.to, text, ref: paragraph.ref }];
  });
}

type Span = Pick<ReportPeriod, 'from' | 'to'> & { start: number; end: number };

/** The first span of dates behind the noun, or before it (2022年1月1日至12月31日期间的数据). */
function readPeriod(sentence: string, noun: number): Span | null {
  const dates = findDates(sentence);
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
