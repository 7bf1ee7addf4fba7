/** Dates as pages print them: 2022-01-27, 2021- 01- 20, 2022年1月1日, 12月31止, 二〇二二年一月一日, and 202111日 with 年 and 月 lost. */
import { parseChineseNumeral } from './chinese-numerals';
import type { Examples } from './pattern';

/** A date of which parts may be missing, and where it stands in the given text. */
export interface DateMention {
  year: number | null;
  month: number;
  day: number | null;
  start: number;
  end: number;
}

/** What may follow the day where its 日 is lost: the end of the span or of the clause. */
const DAY_END = String.raw`(?:日|号|(?=[起止至到\-—~,.。;)]|$))`;
/** A digit in Chinese numerals, the zero in any of the forms that are typed for it. */
const NUMERAL = '[〇○零一二三四五六七八九十oO0]';

/** 年 and 月 are lost (202111日, 20211231日), or 年 alone (20231月1日 is read by `YEAR_MONTH_DAY`). */
const RUN_TOGETHER = /(?<!\d)(?<y1>20\d\d)(?<run>\d{2,4})日/;
export const RUN_TOGETHER_EXAMPLES: Examples = {
  pattern: RUN_TOGETHER,
  means: ['202111日起', '20211231日止'],
  not: ['2021年1月1日', '20211日'],
};

/** A year, a month and perhaps a day; two digits before the year have run into it, and 年 may be lost. */
const YEAR_MONTH_DAY = new RegExp(
  String.raw`(?<!\d)(?:\d{2})?(?<y2>20\d\d)[年度]*(?<m2>\d{1,2})月(?:份)?(?:(?<d2>\d{1,2})${DAY_END}|日)?`,
);
export const YEAR_MONTH_DAY_EXAMPLES: Examples = {
  pattern: YEAR_MONTH_DAY,
  means: ['2021年1月1日', '2021年12月31止', '202020年12月31日', '20231月1日', '2021年3月份'],
  not: ['1月1日', '2021年', '3021年1月1日'],
};

/** A date in digits: 2022-01-27, 2022.1.27, 2022/1/27. */
const DIGITS = /(?<!\d)(?<y3>20\d\d)[-—./](?<m3>\d{1,2})[-—./](?<d3>\d{1,2})(?!\d)/;
export const DIGITS_EXAMPLES: Examples = {
  pattern: DIGITS,
  means: ['2022-01-27', '2022.1.27', '2022/1/27'],
  not: ['2022-01', '022-01-27', '2022-01-3113:24'],
};

/** A date in digits with the clock right behind it, without a space: 2023-01-3113:24. */
const DIGITS_AND_CLOCK = /(?<!\d)(?<y4>20\d\d)-(?<m4>\d\d)-(?<d4>\d\d)(?=\d{1,2}:\d\d)/;
export const DIGITS_AND_CLOCK_EXAMPLES: Examples = {
  pattern: DIGITS_AND_CLOCK,
  means: ['2023-01-3113:24', '2023-01-319:05'],
  not: ['2023-01-31', '2023-1-3113:24'],
};

/** A date in Chinese numerals. */
const IN_NUMERALS = new RegExp(`(?<y5>二${NUMERAL}{3})年(?<m5>${NUMERAL}{1,2})月(?<d5>${NUMERAL}{1,3})日`);
export const IN_NUMERALS_EXAMPLES: Examples = {
  pattern: IN_NUMERALS,
  means: ['二〇二二年一月二十七日', '二O二三年十二月三十一日'],
  not: ['二〇二二年一月', '2022年一月一日'],
};

/** A month and perhaps a day, without a year. */
const MONTH_DAY = new RegExp(String.raw`(?<!\d)(?<m6>\d{1,2})月(?:(?<d6>\d{1,2})${DAY_END}|日)?`);
export const MONTH_DAY_EXAMPLES: Examples = {
  pattern: MONTH_DAY,
  means: ['1月1日', '12月31止', '3月'],
  not: ['本月', '202月'],
};

const SOURCE = [RUN_TOGETHER, YEAR_MONTH_DAY, DIGITS, DIGITS_AND_CLOCK, IN_NUMERALS, MONTH_DAY]
  .map(({ source }) => source)
  .join('|');
const PATTERN = new RegExp(SOURCE, 'g');
export const PATTERN_EXAMPLES: Examples = {
  pattern: PATTERN,
  means: ['2021年1月1日', '2022-01-27', '二〇二二年一月一日', '12月31日'],
  not: ['2021年', '2202-01-27', '1.27'],
};

/** The same with years like 2202 and 1922. */
const ANY_YEAR = new RegExp(SOURCE.replaceAll(String.raw`20\d\d`, String.raw`[12]\d{3}`), 'g');
export const ANY_YEAR_EXAMPLES: Examples = {
  pattern: ANY_YEAR,
  means: ['2202年1月1日', '1922-01-27'],
  not: ['3022-01-27', '2021年'],
};

/** What every date has: most lines have none, and need no closer look. */
const ANY = /月|\d{4}(?:\d{2,4}日|[-—./])/;
export const ANY_EXAMPLES: Examples = {
  pattern: ANY,
  means: ['2021年1月1日', '2022-01-27', '202111日'],
  not: ['2021年', '第20条'],
};

/** Letters and digits that are typed for 〇. */
const ZERO = /[oO0]/g;
export const ZERO_EXAMPLES: Examples = { pattern: ZERO, means: ['二O二一', '二0二一'], not: ['二〇二一'] };

/** False where a compacted text surely names no date, as most lines do: they need no closer look. */
export function mayNameDate(text: string): boolean {
  return ANY.test(text);
}

/** All dates of a compacted text, in order. Impossible months and days are left out; impossible years are read only with `any`. */
export function findDates(text: string, years: 'possible' | 'any' = 'possible'): DateMention[] {
  const dates: DateMention[] = [];
  if (!mayNameDate(text)) return dates;
  for (const match of text.matchAll(years === 'any' ? ANY_YEAR : PATTERN)) {
    const parts = readParts(match.groups ?? {});
    if (parts === null || parts.month < 1 || parts.month > 12) continue;
    if (parts.day !== null && (parts.day < 1 || parts.day > 31)) continue;
    dates.push({ ...parts, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

function readParts(groups: Record<string, string | undefined>): Omit<DateMention, 'start' | 'end'> | null {
  if (groups.run !== undefined) return readRun(Number(groups.y1), groups.run);
  if (groups.y5 !== undefined) {
    const [year, month, day] = [groups.y5, groups.m5 ?? '', groups.d5 ?? ''].map(readChinese);
    return year == null || month == null || day == null ? null : { year, month, day };
  }
  const year = groups.y2 ?? groups.y3 ?? groups.y4;
  const month = groups.m2 ?? groups.m3 ?? groups.m4 ?? groups.m6;
  const day = groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d6;
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** 11 is 1 January, 1231 is 31 December, 131 is 31 January: the shortest month that leaves a possible day. */
function readRun(year: number, run: string): Omit<DateMention, 'start' | 'end'> | null {
  for (const cut of run.length === 4 ? [2] : [1, 2]) {
    const month = Number(run.slice(0, cut));
    const day = Number(run.slice(cut));
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return { year, month, day };
  }
  return null;
}

function readChinese(text: string): number | null {
  return parseChineseNumeral(text.replace(ZERO, '〇'));
}

/** ISO date of a mention that has all three parts, else null. */
export function isoDate(date: { year: number | null; month: number; day: number | null }): string | null {
  if (date.year === null || date.day === null) return null;
  const iso = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== date.day ? null : iso;
}
