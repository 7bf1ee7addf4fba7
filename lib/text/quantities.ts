/** Numbers with their unit and their exactness. Works on compacted text (no white space, half width). */
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numerals';
import { roundToSixDecimals } from './round';

/** What a unit measures. */
export type QuantityKind = 'count' | 'money' | 'share';

/** A number that counts something. */
export interface Quantity {
  value: number;
  /** False beside 余, 约, 近, 多, 以上 and the like. */
  exact: boolean;
  /** The unit as printed. */
  unit: string;
  kind: QuantityKind;
  /** Position of the first character, 约 and 近 included. */
  start: number;
  /** Position behind the last character, 余 and 以上 included. */
  end: number;
}

/** Units of countable things; the longer first. 个工作日 and its like measure time or share, so they are none. */
const COUNT_UNITS =
  '件次|人次|件|条|例|份|宗|起|项|次|篇|个(?!工作日|月|百分点|小时|方面|季度|自然日|环节)|批次|批|部|期|场次|场|张|幅|类|种|家|户|名|人|位|本|册|块';
const MONEY_UNITS = '万元|亿元|元';
// A numeral is read from its beginning only: without that, a long row of digits is tried from each of its digits.
const NUMERAL = `(?<!\\d)(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<![${CHINESE_NUMERAL_CHARACTERS}])[${CHINESE_NUMERAL_CHARACTERS}]+`;
const PATTERN = new RegExp(
  `(?<about>大约|约为|将近|接近|超过|不少于|至少|不足|不到|约|近|逾|超|达到?(?=\\d+余|\\d+多))?(?<number>${NUMERAL})(?<more>余|多|几|来)?(?<scale>万(?!元)|亿(?!元))?(?<more2>余|多)?(?:(?<count>${COUNT_UNITS})|(?<money>${MONEY_UNITS})|(?<share>%|个百分点))(?<after>以上|左右|余|之多|多)?`,
  'g',
);

/** What every quantity has, a numeral in front of a unit: most sentences have none, and need no closer look. */
const ANY = new RegExp(
  `[\\d${CHINESE_NUMERAL_CHARACTERS}](?:余|多|几|来)?[万亿]?(?:余|多)?(?:${COUNT_UNITS}|${MONEY_UNITS}|%|个百分点)`,
);

/** All quantities of a compacted text, in order. 第三次 is no quantity; a year, a date or a number without a unit is none. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!ANY.test(text)) return found;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const digitsAt = start + (groups.about?.length ?? 0);
    const before = text.slice(Math.max(0, digitsAt - 1), digitsAt);
    if (
      before === '第' ||
      /[\d.A-Za-z〔[/@-]/.test(before) ||
      (before === ',' && /\d,$/.test(text.slice(Math.max(0, digitsAt - 2), digitsAt)))
    )
      continue;
    const value = numberOf(groups.number ?? '', groups.scale);
    if (value === null) continue;
    const vague = groups.about ?? groups.more ?? groups.more2 ?? groups.after;
    found.push({
      value,
      exact: vague === undefined,
      unit: groups.count ?? groups.money ?? groups.share ?? '',
      kind: groups.count !== undefined ? 'count' : groups.money !== undefined ? 'money' : 'share',
      start,
      end: start + match[0].length,
    });
  }
  return found;
}

const NONE: readonly Quantity[] = [];
const known = new WeakMap<object, readonly Quantity[]>();

/** The quantities of a sentence, read once, however many ask for them. */
export function quantitiesOf(sentence: { readonly text: string }): readonly Quantity[] {
  if (!ANY.test(sentence.text)) return NONE;
  let found = known.get(sentence);
  if (!found) {
    found = findQuantities(sentence.text);
    known.set(sentence, found);
  }
  return found;
}

function numberOf(number: string, scale: string | undefined): number | null {
  const plain = number.replace(/,/g, '');
  const value = /^[\d.]+$/.test(plain) ? Number(plain) : parseChineseNumeral(number);
  if (value === null || !Number.isFinite(value)) return null;
  // Rounded away so that 1.2万 is 12000 and not 11999.999…
  return roundToSixDecimals(value * (scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1));
}
