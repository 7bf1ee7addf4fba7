/** Headings of the six statutory parts, recognised by meaning: wording, numbering and place vary from page to page. */
import { compact } from '../../text/normalise';
import { remember } from '../../text/remember';
import { simplify } from '../../text/simplify';

/** How a line is numbered: 一、 is `main`, （一） is `sub`, 1. is `item`. */
export interface Numbering {
  style: 'main' | 'sub' | 'item' | 'none';
  /** The printed number; null where there is none or it was lost (、主动公开…). */
  number: number | null;
  /** What follows the numbering, without white space. */
  rest: string;
}

const DIGITS = '一二三四五六七八九';

/** 一 to 九十九; null for anything else. */
function chineseOrdinal(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (!ten) return tens && !ones ? DIGITS.indexOf(tens) + 1 : null;
  return (tens ? DIGITS.indexOf(tens) + 1 : 1) * 10 + (ones ? DIGITS.indexOf(ones) + 1 : 0);
}

/** A number and its mark in one character: ㈠ ⑴ ⒈ ①. */
const ENCLOSED = /^[\u3220-\u3229\u2474-\u249b\u2460-\u2473]/;

function spellOut(sign: string): string {
  const spelt = sign.normalize('NFKC');
  return /^\d+$/.test(spelt) ? `${spelt}.` : spelt;
}

/** Reads the numbering in front of a line. */
export const parseNumbering: (line: string) => Readonly<Numbering> = remember(readNumbering);

function readNumbering(line: string): Numbering {
  const text = compact(line.length > 200 ? line.slice(0, 200) : line).text.replace(ENCLOSED, spellOut);
  const sub = /^[(〔【]([一二三四五六七八九十]{1,3})[)〕】][、.]?(.*)$/.exec(text);
  if (sub) return { style: 'sub', number: chineseOrdinal(sub[1] ?? ''), rest: sub[2] ?? '' };
  const main = /^(?:第([一二三四五六七八九十]{1,3})部分[、.:]?|([一二三四五六七八九十]{1,3})[、.,:。])(.*)$/.exec(text);
  if (main) return { style: 'main', number: chineseOrdinal(main[1] ?? main[2] ?? ''), rest: main[3] ?? '' };
  const item = /^[(]?(\d{1,2})(?:[、)]|[.](?!\d))(.*)$/.exec(text);
  if (item) return { style: 'item', number: Number(item[1]), rest: item[2] ?? '' };
  const lost = /^[、.](.*)$/.exec(text);
  if (lost) return { style: 'main', number: null, rest: lost[1] ?? '' };
  return { style: 'none', number: null, rest: text };
}

/** Patterns for the words of each part's heading: the form's own first, then those that officials use instead. */
const MEANINGS: readonly { section: number; strength: number; pattern: RegExp }[] = [
  { section: 1, strength: 6, pattern: /^总体情况$/ },
  {
    section: 1,
    strength: 4,
    pattern:
      /^.{0,18}(?:总体(?:工作)?(?:情况|概述|概况)|工作总体情况|基本(?:情况|概况)|概况|概述|工作(?:要点)?(?:开展|落实|完成|推进)情况|公开情况概述)$/,
  },
  { section: 2, strength: 6, pattern: /^(?:行政机关)?主动公开政府信息(?:的)?情况$/ },
  {
    section: 2,
    strength: 4,
    pattern: /主动公开.{0,8}信息.{0,6}(?:情况|数量|统计)?$|信息主动公开.{0,6}$|^主动公开.{0,4}情况$/,
  },
  { section: 3, strength: 6, pattern: /^(?:行政机关)?收到和处理政府信息公开申请(?:的)?情况$/ },
  {
    section: 3,
    strength: 4,
    pattern:
      /(?:收到|受理|接收|办理|处理).{0,8}(?:信息公开)?申请.{0,8}$|依申请公开.{0,14}$|公开申请.{0,4}(?:处理|办理|受理|答复).{0,6}$/,
  },
  {
    section: 4,
    strength: 6,
    pattern: /^(?:因)?政府信息公开(?:工作)?(?:被申请|引起的|引发的)?行政复议[、和及与,]?(?:提起)?行政诉讼(?:的)?情况$/,
  },
  { section: 4, strength: 4, pattern: /复议.{0,12}诉讼.{0,8}$|行政复议.{0,6}情况$|行政诉讼.{0,6}情况$/ },
  { section: 5, strength: 6, pattern: /^(?:政府信息公开工作)?存在的主要问题及改进情况$/ },
  {
    section: 5,
    strength: 4,
    pattern:
      /(?:问题|不足|短板|困难|薄弱环节).{0,3}(?:[、和及与以,]|改进|整改|下一?步|今后).{0,24}$|(?:存在|主要).{0,8}(?:问题|不足).{0,6}$|改进(?:情况|措施|工作).{0,6}$/,
  },
  { section: 6, strength: 6, pattern: /^其他需要报告的事项$/ },
  {
    section: 6,
    strength: 4,
    pattern:
      /^(?:其[他它]|需要?)?.{0,8}(?:需要?|应当?|须|要)?.{0,2}(?:报告|说明|公开)的?.{0,6}(?:事项|情况|内容)$|^其[他它].{0,6}(?:事项|情况)$/,
  },
];

/** What a heading names. */
interface Meant {
  readonly section: number;
  readonly strength: number;
}

/** The part a heading names, and how clearly (4 or 6); null for a heading of its own. */
export const sectionMeant: (rest: string) => Meant | null = remember(findMeaning);

function findMeaning(rest: string): Meant | null {
  const words = rest.replace(/[、,。;:.\s]+$/, '');
  if (words.length < 2 || words.length > 48) return null;
  return MEANINGS.find(({ pattern }) => pattern.test(words)) ?? null;
}

/** A heading in the form's own words (or nearly), followed by text on the same line. */
const RUN_IN =
  /([一二三四五六])\s*[、.．]\s*(?:\d{4}年度?|行政机关|因|政府信息公开工作|政府信息公开)?\s*(?:总体情况|主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请(?:的)?情况|(?:政府信息公开(?:工作)?)?(?:被申请)?行政复议[、和及与]?\s*(?:提起)?行政诉讼(?:的)?情况|存在的主要问题(?:及|和)改进(?:情况|措施)|其他需要报告的事项)/g;

/** What each of them begins with: most lines have none, and need no closer look. */
const MAY_RUN_IN = /[一二三四五六]\s*[、.．]/;

/** A line cut where headings in the form's words stand inside it; one piece where there are none. */
export function splitRunInHeadings(line: string): string[] {
  // Numerals and marks are the same in traditional characters.
  if (line.length < 12 || !MAY_RUN_IN.test(line)) return [line];
  const simplified = simplify(line);
  const cuts: { from: number; to: number }[] = [];
  for (const match of simplified.matchAll(RUN_IN)) {
    const from = match.index;
    const before = line.slice(0, from).trimEnd().at(-1);
    if (
      before !== undefined &&
      !/[。；;！!？?”）)\]】0-9]/.test(before) &&
      from > 0 &&
      !/\s/.test(line[from - 1] ?? '')
    )
      continue;
    cuts.push({ from, to: from + match[0].length });
  }
  // Names in a row are a list of the parts ("包括：一、总体情况；二、…"), not headings: a heading has text behind it.
  const isList =
    cuts.filter((cut, index) => (cuts[index + 1]?.from ?? Number.POSITIVE_INFINITY) - cut.to < 6).length > 1;
  if (cuts.length === 0 || isList) return [line];
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of cuts) {
    pieces.push(line.slice(at, from), line.slice(from, to));
    at = to;
  }
  pieces.push(line.slice(at).replace(/^[\s。：:；;，,、.]+/, ''));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
