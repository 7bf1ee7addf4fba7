/** Chinese numerals as officials write them: 一百二十三, 廿三, 二〇二二, 两, 十. Strings in, numbers out; nothing throws. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Record<string, number> = { 廿: 20, 卅: 30 };
const SMALL_UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE_UNITS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The characters a Chinese numeral is written with, for use inside a character class of a regular expression. */
export const CHINESE_NUMERAL_CHARACTERS = `${[DIGITS, TENS, SMALL_UNITS, LARGE_UNITS].map((map) => Object.keys(map).join('')).join('')}`;

/**
 * The value of a Chinese numeral that is written with nothing else; null for anything else. Digits in a row are read one by
 * one (二〇二二 is 2022), otherwise the units count (一百零三 is 103, 十二 is 12, 一万二千 is 12000).
 */
export function parseChineseNumeral(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0 || characters.length > 16) return null;
  if (characters.every((character) => character in DIGITS)) return parseDigits(characters);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const value = DIGITS[character];
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    const tens = TENS[character];
    if (value !== undefined) {
      // Two digits in a row beside a unit (三五十) are no numeral; a zero only holds a place.
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (tens !== undefined) {
      section += tens;
      digit = null;
    } else if (small !== undefined) {
      section += (digit === null || digit === 0 ? 1 : digit) * small;
      digit = null;
    } else if (large !== undefined) {
      const before = section + (digit ?? 0);
      if (before === 0) return null;
      total += before * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

function parseDigits(characters: readonly string[]): number | null {
  // 一两, 三五 name a rough number, not 12 or 35; a run of digits is a year or a code and has at least three.
  if (characters.length === 2 && characters[0] !== '零' && characters[0] !== '〇' && characters[0] !== '○') return null;
  return characters.reduce((value, character) => value * 10 + (DIGITS[character] ?? 0), 0);
}
