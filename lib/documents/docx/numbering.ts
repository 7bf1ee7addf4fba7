/**
 * Automatic numbering as text. "一、" in front of a heading stands nowhere in a Word document: it is counted from the list that the
 * paragraph belongs to. What is printed is what is read, so it is written in front of the paragraph's own words.
 */
import { textElement } from './settle';
import { listOf, type Styles } from './styles';
import { attributeOf, childOf, childrenOf, descendantsOf, isOn, propertyOf, W } from './xml';

/** One level of a list. */
interface Level {
  start: number;
  format: string;
  /** Its label with %1 … %9 for the numbers of the levels. */
  text: string;
  /** What stands behind the label. */
  behind: 'tab' | 'space' | 'nothing';
  /** True where the numbers of the levels above are printed in digits whatever their own format. */
  digits: boolean;
  /** The level after which it starts anew, from 1; 0 where it never does. */
  restart: number;
}

/** A list as numbered in the document: its levels, and the key of what it counts together with. */
interface List {
  levels: Map<number, Level>;
  /** Lists made from the same abstract one go on counting where the other stopped, unless they start anew. */
  counter: string;
}

/** Writes the labels of all numbered paragraphs of the part into it, and takes their numbering out. */
export function writeNumbers(part: XMLDocument, numbering: XMLDocument | null, styles: Styles): void {
  const lists = readLists(numbering);
  const counters = new Map<string, Map<number, number>>();
  for (const paragraph of descendantsOf(part, 'p')) {
    const properties = childOf(paragraph, 'pPr');
    const style = propertyOf(properties, 'pStyle') ?? styles.plain;
    const place = listOf(properties, (style !== null && styles.lists.get(style)) || null);
    if (!place || place.list === '0') continue;
    const list = lists.get(place.list);
    const level = list?.levels.get(place.level);
    takeOut(part, paragraph, properties);
    if (!list || !level) continue;
    const counted = counters.get(list.counter) ?? new Map<number, number>();
    counters.set(list.counter, counted);
    counted.set(place.level, (counted.get(place.level) ?? level.start - 1) + 1);
    for (const [other, { restart }] of list.levels) {
      if (other > place.level && restart !== 0 && (restart < 0 || place.level + 1 <= restart)) counted.delete(other);
    }
    const label = labelOf(list, level, counted);
    if (label !== '') prepend(part, paragraph, label + BEHIND[level.behind]);
  }
}

const BEHIND = { tab: ' ', space: ' ', nothing: '' } as const;

/** With its numbering a paragraph would be numbered twice: in words and by whoever draws it. `0` also overrules its style. */
function takeOut(part: XMLDocument, paragraph: Element, properties: Element | null): void {
  const holder = properties ?? part.createElementNS(W, 'w:pPr');
  if (!properties) paragraph.prepend(holder);
  childOf(holder, 'numPr')?.remove();
  const none = part.createElementNS(W, 'w:numPr');
  const id = part.createElementNS(W, 'w:numId');
  id.setAttributeNS(W, 'w:val', '0');
  none.append(id);
  const style = childOf(holder, 'pStyle');
  if (style) style.after(none);
  else holder.prepend(none);
}

function prepend(part: XMLDocument, paragraph: Element, label: string): void {
  const run = part.createElementNS(W, 'w:r');
  run.append(textElement(part, label));
  const properties = childOf(paragraph, 'pPr');
  if (properties) properties.after(run);
  else paragraph.prepend(run);
}

function readLists(numbering: XMLDocument | null): Map<string, List> {
  const lists = new Map<string, List>();
  if (!numbering) return lists;
  const root = numbering.documentElement;
  const abstracts = new Map(childrenOf(root, 'abstractNum').map((each) => [attributeOf(each, 'abstractNumId'), each]));
  for (const num of childrenOf(root, 'num')) {
    const id = attributeOf(num, 'numId');
    const abstractId = propertyOf(num, 'abstractNumId');
    const abstract = abstracts.get(abstractId);
    if (id === null || !abstract) continue;
    const levels = new Map(childrenOf(abstract, 'lvl').map(readLevel));
    let counter = `abstract ${abstractId}`;
    for (const override of childrenOf(num, 'lvlOverride')) {
      const index = Number(attributeOf(override, 'ilvl') ?? 0);
      const own = childOf(override, 'lvl');
      if (own) levels.set(...readLevel(own));
      const start = propertyOf(override, 'startOverride');
      const level = levels.get(index);
      if (start !== null && level) {
        levels.set(index, { ...level, start: Number(start) || 0 });
        counter = `list ${id}`;
      }
    }
    lists.set(id, { levels, counter });
  }
  return lists;
}

function readLevel(level: Element): [number, Level] {
  const restart = propertyOf(level, 'lvlRestart');
  const behind = propertyOf(level, 'suff');
  return [
    Number(attributeOf(level, 'ilvl') ?? 0),
    {
      start: Number(propertyOf(level, 'start') ?? 0),
      format: propertyOf(level, 'numFmt') ?? 'decimal',
      text: propertyOf(level, 'lvlText') ?? '',
      behind: behind === 'space' || behind === 'nothing' ? behind : 'tab',
      digits: isOn(childOf(level, 'isLgl')),
      restart: restart === null ? -1 : Number(restart),
    },
  ];
}

function labelOf({ levels }: List, level: Level, counted: ReadonlyMap<number, number>): string {
  // A bullet is a picture of a dot in a font of its own, and no word.
  if (level.format === 'bullet' || level.format === 'none') return '';
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = levels.get(index);
    const value = counted.get(index) ?? other?.start ?? 1;
    return formatNumber(value, level.digits ? 'decimal' : (other?.format ?? 'decimal'));
  });
}

const CHINESE = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** A number as Word prints it in that format; in digits where the format is none that Chinese offices use. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return inTens(value, CHINESE, '十', value < 20);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return inTens(value, FORMAL, '拾', false);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** 1 to 99 in Chinese; no list of a report is longer. */
function inTens(value: number, digits: string, ten: string, short: boolean): string {
  if (value < 0 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits[ones] ?? '';
  return `${short ? '' : digits[tens]}${ten}${ones === 0 ? '' : digits[ones]}`;
}

function letter(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
