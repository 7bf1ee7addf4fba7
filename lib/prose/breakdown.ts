/** A total and its parts, as a sentence lists them: 37条，其中公示公告2条、政策解读1条…. Works on compacted sentences. */
import { findQuantities, type Quantity } from '../text/quantities';

/** One part of a total: its label and number. */
export interface BreakdownPart {
  quantity: Quantity;
  label: string;
  /** Position of the label's first character. */
  start: number;
  /** How far it is set off from the part before it: 0 by 、 or nothing, 1 by a comma, 2 by a semicolon. */
  apart: 0 | 1 | 2;
}

/** A total with the parts listed behind it. */
export interface Breakdown {
  total: Quantity;
  parts: BreakdownPart[];
  /** True where the list says that it goes on: 等, 主要包括, ……. */
  open: boolean;
  /** True where the wording says that the parts are all: 分别, 包括, a colon, new and carried-over, persons and bodies. */
  whole: boolean;
  /** True where parts may count one thing twice, as the channels of publication do. */
  overlapping: boolean;
  /** True where the list stands in a sentence of its own and only refers back. */
  apart: boolean;
}

/** Between a total and its parts. */
const TRIGGER =
  /^(?:[\u4e00-\u9fff]{0,8})?[,:;。(]*(?<word>其中|分别为|分别是|包括|包含|具体为|具体是|主要包括|主要有|主要为|主要是|含)?[:,有为是]*/;
/** The beginning of a sentence that lists the parts of a total in the sentence before it. */
const REFERS_BACK =
  /^(?:其中[:,]?|在[^,。;]{2,14}(?:中|里)[,:]|(?:按|从)[^,。;]{2,14}(?:分|看|划分|分类|统计)[,:]|具体(?:为|是|如下)[:,]?)/;
/** A clause that begins so tells something new. */
const NEW_MATTER =
  /[,;](?:并|同时|另外?|此外|还|已|共|总|全年|累计|通过|办结|答复|回复|结转|较|同比|环比|比|开展|举办|召开|组织|接受|收到|受理|年内|截至|目前|占|未(?!审结|办结)|剩余|余下|尚有)/;
/** A number beside the parts that is none of them: an older count, a change. */
const ASIDE =
  /不含|不包括|除外|累计|历年|历史|以来|上一?年(?!度?结转)|去年|同比|环比|较|增加|减少|增长|下降|上升|多|少于|占|超过|点击|浏览|阅读|转发/;
/** A number that tells a change is no total. */
const CHANGE = /同比|环比|较|增加|减少|增长|下降|上升/;
const CHANNEL = /网站|微信|公众号|微博|平台|报纸|报刊|电视|广播|新媒体|公开栏|公示栏|客户端|抖音|头条|媒体|信息网|门户/;
const OPEN_END = /^[)）]?(?:等|以及其[他它]|及其[他它]|…|\.{3})/;

const MOST_LABEL = 40;

/** The breakdowns of a sentence; `next` is the sentence behind it, which may list the parts of its last number. */
export function readBreakdowns(
  sentence: string,
  next = '',
  numbers: readonly Quantity[] = findQuantities(sentence),
): Breakdown[] {
  const quantities = numbers.filter((quantity) => quantity.kind === 'count');
  const found: Breakdown[] = [];
  let after = 0;
  for (const [index, total] of quantities.entries()) {
    if (total.start < after || CHANGE.test(labelBefore(sentence, total))) continue;
    const trigger = TRIGGER.exec(sentence.slice(total.end));
    const begin = total.end + (trigger?.[0].length ?? 0);
    const word = trigger?.groups?.word;
    const opened = trigger?.[0].includes('(') === true;
    const listed = word !== undefined || /[:(]$/.test(trigger?.[0] ?? '');
    if (!listed) continue;
    const end = opened ? closing(sentence, begin) : sentence.length;
    const read = readParts(sentence, quantities.slice(index + 1), begin, end, total.unit);
    if (read === null) continue;
    const main = word?.startsWith('主要') === true;
    const before = opened ? [] : quantities.slice(0, index);
    found.push({
      total: totalMeant(total, before, read.parts),
      parts: read.parts,
      open: read.open || main,
      whole: /^(?:分别|包括|包含|具体)/.test(word ?? '') || word === undefined || isComplementary(read.parts),
      overlapping: mayOverlap(read.parts),
      apart: false,
    });
    after = read.parts.at(-1)?.quantity.end ?? after;
  }
  const apart = found.length === 0 ? readApart(sentence, quantities, next) : null;
  return apart === null ? found : [...found, apart];
}

/** 审结3件，未审结1件，其中…: parts that make up exactly an earlier number are the parts of that one. */
function totalMeant(total: Quantity, before: readonly Quantity[], parts: readonly BreakdownPart[]): Quantity {
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  if (sum === total.value) return total;
  return before.findLast(({ value, unit }) => value === sum && unit === total.unit) ?? total;
}

/** Parts in the next sentence. Their positions count from the beginning of the first one, as if both were one text. */
function readApart(sentence: string, quantities: readonly Quantity[], next: string): Breakdown | null {
  const total = quantities.at(-1);
  const back = REFERS_BACK.exec(next);
  if (total === undefined || back === null || !/^[\u4e00-\u9fff]{0,6}。?$/.test(sentence.slice(total.end))) return null;
  const both = sentence + next;
  const behind = findQuantities(both).filter(
    (quantity) => quantity.kind === 'count' && quantity.start >= sentence.length,
  );
  const read = readParts(both, behind, sentence.length + back[0].length, both.length, total.unit);
  if (read === null) return null;
  return {
    total,
    parts: read.parts,
    open: read.open,
    whole: false,
    overlapping: mayOverlap(read.parts),
    apart: true,
  };
}

/** The parts in a stretch of text; null where there is none, or where one is itself broken down or in another unit. */
function readParts(
  text: string,
  quantities: readonly Quantity[],
  begin: number,
  end: number,
  unit: string,
): { parts: BreakdownPart[]; open: boolean } | null {
  const parts: BreakdownPart[] = [];
  let at = begin;
  let open = false;
  for (const quantity of quantities) {
    if (quantity.start < begin) continue;
    if (quantity.end > end || quantity.start < at) break;
    const label = text.slice(at, quantity.start);
    // A part with parts of its own, or a new matter: what follows is no longer this list.
    if (label.length > MOST_LABEL || (parts.length > 0 && (NEW_MATTER.test(label) || /其中|[(。]/.test(label)))) break;
    if (quantity.unit !== unit) {
      if (parts.length === 0) return null;
      break;
    }
    const name = label.replace(/^[,;、:和及与()以\s]+/, '');
    if (!ASIDE.test(name))
      parts.push({ quantity, label: name, start: quantity.start - name.length, apart: apartBy(label) });
    at = quantity.end;
    open = OPEN_END.test(text.slice(at));
  }
  if (parts.length === 0 || parts.some((part) => part.label === '' && parts.length === 1)) return null;
  return { parts, open };
}

/** How far the words before a part set it off. */
function apartBy(label: string): BreakdownPart['apart'] {
  if (label.startsWith(';')) return 2;
  return label.startsWith(',') ? 1 : 0;
}

/** The words of the clause before a number. */
function labelBefore(sentence: string, quantity: Quantity): string {
  return (
    sentence
      .slice(0, quantity.start)
      .split(/[,;。(]/)
      .pop() ?? ''
  );
}

/** Index of the bracket that closes the one opened before `begin`; the end of the text where none does. */
function closing(text: string, begin: number): number {
  let depth = 1;
  for (let index = begin; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

/** One piece may appear in several channels, unless the list ends with the rest (其他方式公开5条) and so parts them. */
function mayOverlap(parts: readonly BreakdownPart[]): boolean {
  return parts.some((part) => CHANNEL.test(part.label)) && !endsWithRest(parts);
}

function endsWithRest(parts: readonly BreakdownPart[]): boolean {
  return parts.length > 1 && /^其[他它]/.test(parts.at(-1)?.label ?? '');
}

/** Kinds that leave nothing out: new and carried over, natural persons and bodies, a list that ends with the rest. */
function isComplementary(parts: readonly BreakdownPart[]): boolean {
  const labels = parts.map((part) => part.label).join('|');
  return (
    endsWithRest(parts) ||
    (/新收|本年/.test(labels) && /结转/.test(labels)) ||
    (/自然人|个人|公民/.test(labels) && /法人|企业|组织|单位/.test(labels))
  );
}
