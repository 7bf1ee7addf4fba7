/** Dates as pages print them: 2022-01-27, 2021- 01- 20, 2022年1月1日, 12月31止, 二〇二二年一月一日, and 202111日 with 年 and 月 lost. */
import { parseChineseNumeral } from './chinese-numerals';

/** A date of which parts may be missing, and where it stands in the given text. */
export interface DateMention {
  year: number | null;
  month: number;
  day: number | null;
  start: number;
  end: number;
}

const CHINESE = '[〇○零一二三四五六七八九十oO0]';
const SOURCE = [
  // 202111日, 20211231日: 年 and 月 are gone; 20231月1日: only 年 is gone.
  String.raw`(?<!\d)(?<y1>20\d\d)(?<run>\d{2,4})日`,
  String.raw`(?<!\d)(?:\d{2})?(?<y2>20\d\d)[年度]*(?<m2>\d{1,2})月(?:份)?(?:(?<d2>\d{1,2})(?:日|号|(?=[起止至到\-—~,.。;)]|$))|日)?`,
  String.raw`(?<!\d)(?<y3>20\d\d)[-—./](?<m3>\d{1,2})[-—./](?<d3>\d{1,2})(?!\d)`,
  // The clock may follow without a space: 2023-01-3113:24.
  String.raw`(?<!\d)(?<y4>20\d\d)-(?<m4>\d\d)-(?<d4>\d\d)(?=\d{1,2}:\d\d)`,
  `(?<y5>二${CHINESE}{3})年(?<m5>${CHINESE}{1,2})月(?<d5>${CHINESE}{1,3})日`,
  String.raw`(?<!\d)(?<m6>\d{1,2})月(?:(?<d6>\d{1,2})(?:日|号|(?=[起止至到\-—~,.。;)]|$))|日)?`,
].join('|');
const PATTERN = new RegExp(SOURCE, 'g');
const ANY = /月|\d{4}(?:\d{2,4}日|[-—./])/;
/** The same with years like 2202 and 1922. */
const ANY_YEAR = new RegExp(SOURCE.replaceAll(String.raw`20\d\d`, String.raw`[12]\d{3}`), 'g');

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
  return parseChineseNumeral(text.replace(/[oO0]/g, '〇'));
}

/** ISO date of a mention that has all three parts, else null. */
export function isoDate(date: { year: number | null; month: number; day: number | null }): string | null {
  if (date.year === null || date.day === null) return null;
  const iso = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== date.day ? null : iso;
}
