/** Every year a text names, with what kind of words name it. Works on compacted text (no white space, half width). */
import { parseChineseNumeral } from './chinese-numerals';

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

const NUMERAL_YEAR = '[二][〇○零oO0Ｏ][〇○零一二三四五六七八九oO0]{2}';
const PATTERN = new RegExp(
  [
    // What only looks like years: addresses, mail, index numbers, telephone numbers; each read from its beginning only.
    String.raw`(?<skip>https?:\/\/[\w.\/?=&%#:~+-]+|www\.[\w.\/?=&%#:~+-]+|(?<![\w.-])[\w.-]+@[\w.-]+|(?<![\w.-])[\w.-]+\.(?:gov|com|cn|net|org)[\w.\/?=&%#:~-]*|(?<!\d)\d{5,}[A-Z]?\/\d{4}-\w+|\d{3,4}-\d{7,8})`,
    String.raw`[〔\[(（【](?<number>20\d\d)[〕\])）】]?(?=\d+号|第?\d*号)`,
    String.raw`[〔\[【](?<number2>20\d\d)[〕\]】]`,
    String.raw`(?<![\d.\/])(?<from>20\d\d)年?[-—–~～至到]+(?<to>20\d\d)(?=年|学年|\)|）|」|”|"|$)(?:年度?)?(?!\d{1,2}月)`,
    String.raw`(?<![\d])(?<plain>20\d\d)(?:年度?|度)`,
    String.raw`(?<=\d)(?<damaged>20\d\d)年`,
    `(?<chinese>${NUMERAL_YEAR})年度?`,
    String.raw`(?:^|(?<=[,。;:、!?]|^[一二三四五六七八九十]+、|\)))(?<bare>20\d\d)(?=,|[\u4e00-\u9fff])(?![年月度亿万千百十余多个件条份项人元次])`,
  ].join('|'),
  'g',
);

/** What every year has: most sentences have none, and need no closer look. */
const ANY = /\d{4}|二[〇○零oO0Ｏ]/;

/** 2202年, 1922年: no year of a report, but one that was meant to be. */
const ANY_YEAR = /(?<!\d)[12]\d{3}(?=年)年度?/g;

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
  return parseChineseNumeral(text.replace(/[oO0Ｏ]/g, '〇'));
}
