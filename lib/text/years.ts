/** Every year a text names, with what kind of words name it. Works on compacted text (no white space, half width). */
import { parseChineseNumeral } from './chinese-numerals';
import type { Examples } from './pattern';

/** How a year is written, which decides whether it can be a year of the calendar at all. */
export type YearForm =
  /** 2021年, 2021年度, 2021度, 二〇二一年 */
  | 'year'
  /** 2025,是… or 2022依托…: the 年 is lost; only at the beginning of a clause. */
  | 'bare'
  /** 2021—2025年, 2021-2022学年: one end of a span of years. */
  | 'range'
  /** 202020年: digits run into the year. */
  | 'damaged'
  /** 〔2021〕30号, (2019)60号: the year of a document's number. */
  | 'document-number';

/** One mention of a year. */
export interface YearMention {
  year: number;
  form: YearForm;
  /** Position of the year's first character in the given text. */
  start: number;
  /** Position behind the year and the 年 or 年度 that belongs to it. */
  end: number;
}

/** What only looks like years: addresses of the web and of mail, index numbers, telephone numbers; each read from its beginning only. */
const NO_YEAR =
  /https?:\/\/[\w./?=&%#:~+-]+|www\.[\w./?=&%#:~+-]+|(?<![\w.-])[\w.-]+@[\w.-]+|(?<![\w.-])[\w.-]+\.(?:gov|com|cn|net|org)[\w./?=&%#:~-]*|(?<!\d)\d{5,}[A-Z]?\/\d{4}-\w+|\d{3,4}-\d{7,8}/;
export const NO_YEAR_EXAMPLES: Examples = {
  pattern: NO_YEAR,
  means: ['http://www.example.gov.cn/2022/report', 'xxgk2022@example.com', '00248984X/2024-00227', '0000-20212022'],
  not: ['2022年', '2021-2022年', '〔2021〕30号'],
};

/** The year in the number of a document. */
const DOCUMENT_NUMBER = /[〔[(（【](?<number>20\d\d)[〕\])）】]?(?=\d+号|第?\d*号)/;
export const DOCUMENT_NUMBER_EXAMPLES: Examples = {
  pattern: DOCUMENT_NUMBER,
  means: ['国办公开办函〔2021〕30号', '(2019)60号', '〔202130号'],
  not: ['(2021年)', '2021年第30号'],
};

/** A year in the brackets of document numbers, whatever became of the rest of the number. */
const BRACKETED = /[〔[【](?<number2>20\d\d)[〕\]】]/;
export const BRACKETED_EXAMPLES: Examples = {
  pattern: BRACKETED,
  means: ['国办公开办函〔2021〕', '[2020]'],
  not: ['(2021)', '〔2021年〕'],
};

/** A span of years, of which neither end is the year of a report by itself. */
const RANGE =
  /(?<![\d./])(?<from>20\d\d)年?[-—–~～至到]+(?<to>20\d\d)(?=年|学年|\)|）|」|”|"|$)(?:年度?)?(?!\d{1,2}月)/;
export const RANGE_EXAMPLES: Examples = {
  pattern: RANGE,
  means: ['2021—2025年', '2021年至2025年', '(2021-2025)', '2021-2022学年'],
  not: ['2021年1月至2021年12月', '2021至2022件', '2021年、2022年'],
};

/** A year with its 年, 年度 or 度. */
const PLAIN = /(?<![\d])(?<plain>20\d\d)(?:年度?|度)/;
export const PLAIN_EXAMPLES: Examples = {
  pattern: PLAIN,
  means: ['2021年', '2021年度', '2021度'],
  not: ['2021件', '202020年', '1921年'],
};

/** A year into which digits before it have run. */
const DAMAGED = /(?<=\d)(?<damaged>20\d\d)年/;
export const DAMAGED_EXAMPLES: Examples = { pattern: DAMAGED, means: ['202020年12月31日'], not: ['2020年12月31日'] };

/** A year in Chinese numerals, the zero in any of the forms that are typed for it. */
const IN_NUMERALS = /(?<chinese>二[〇○零oO0Ｏ][〇○零一二三四五六七八九oO0]{2})年度?/;
export const IN_NUMERALS_EXAMPLES: Examples = {
  pattern: IN_NUMERALS,
  means: ['二〇二一年', '二○二二年度', '二O二三年'],
  not: ['二十一年', '一九二一年'],
};

/** A year that lost its 年, at the beginning of a clause and in front of words. */
const BARE =
  /(?:^|(?<=[,。;:、!?]|^[一二三四五六七八九十]+、|\)))(?<bare>20\d\d)(?=,|[\u4e00-\u9fff])(?![年月度亿万千百十余多个件条份项人元次])/;
export const BARE_EXAMPLES: Examples = {
  pattern: BARE,
  means: ['2025,是“十四五”收官之年', '2022依托门户网站', '。2023我局'],
  not: ['2022件', '共2022依托', '2022年'],
};

const PATTERN = new RegExp(
  [`(?<skip>${NO_YEAR.source})`, DOCUMENT_NUMBER, BRACKETED, RANGE, PLAIN, DAMAGED, IN_NUMERALS, BARE]
    .map((part) => (typeof part === 'string' ? part : part.source))
    .join('|'),
  'g',
);
export const PATTERN_EXAMPLES: Examples = {
  pattern: PATTERN,
  means: ['2021年', '〔2021〕30号', '二〇二一年', '2021—2025年'],
  not: ['2021件', '第2021条', '二十一件'],
};

/** What every year has: most sentences have none, and need no closer look. */
const ANY = /\d{4}|二[〇○零oO0Ｏ]/;
export const ANY_EXAMPLES: Examples = { pattern: ANY, means: ['2021年', '二〇二一年'], not: ['本年度', '二是加强'] };

/** A year of any century: 2202年, 1922年 are no year of a report, but one that was meant to be. */
const ANY_YEAR = /(?<!\d)[12]\d{3}(?=年)年度?/g;
export const ANY_YEAR_EXAMPLES: Examples = {
  pattern: ANY_YEAR,
  means: ['2202年', '1922年度', '2021年'],
  not: ['3021年', '12021年', '2021件'],
};

/** Letters and digits that are typed for 〇. */
const ZERO = /[oO0Ｏ]/g;
export const ZERO_EXAMPLES: Examples = { pattern: ZERO, means: ['二O二一', '二0二一'], not: ['二〇二一'] };

/**
 * The years of a compacted text, in order. Numbers of documents are given as such; addresses and codes not at all. With `any` also
 * impossible ones outside 2000–2099, for places that can state nothing but the report's own year.
 */
export function findYears(text: string, years: 'possible' | 'any' = 'possible'): YearMention[] {
  const mentions: YearMention[] = [];
  if (!ANY.test(text)) return mentions;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    if (groups.skip !== undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const add = (year: number | null, form: YearForm): void => {
      if (year !== null && year >= 2000 && year <= 2099) mentions.push({ year, form, start, end });
    };
    if (groups.number !== undefined || groups.number2 !== undefined) {
      add(Number(groups.number ?? groups.number2), 'document-number');
    } else if (groups.from !== undefined) {
      add(Number(groups.from), 'range');
      add(Number(groups.to), 'range');
    } else if (groups.plain !== undefined) add(Number(groups.plain), 'year');
    else if (groups.damaged !== undefined) add(Number(groups.damaged), 'damaged');
    else if (groups.chinese !== undefined) add(chineseYear(groups.chinese), 'year');
    else if (groups.bare !== undefined) add(Number(groups.bare), 'bare');
  }
  if (years === 'possible') return mentions;
  for (const match of text.matchAll(ANY_YEAR)) {
    const start = match.index;
    if (mentions.some((mention) => start < mention.end && mention.start < start + match[0].length)) continue;
    mentions.push({ year: Number.parseInt(match[0], 10), form: 'year', start, end: start + match[0].length });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function chineseYear(text: string): number | null {
  return parseChineseNumeral(text.replace(ZERO, '〇'));
}
