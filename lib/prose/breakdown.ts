/** A total and its parts, as a sentence lists them: 37条，其中公示公告2条、政策解读1条…. Works on compacted sentences. */

import type { Examples } from '../text/pattern';
import { findQuantities, type Quantity } from '../text/quantities';
import { type BreakdownPart, sumOfParts } from './parts';

/** A total with the parts listed behind it. */
export interface Breakdown {
  total: Quantity;
  parts: BreakdownPart[];
  /** True where the list says that it goes on: 等, 主要包括, ……. */
  open: boolean;
  /** True where the list claims to be whole: 分别为, a colon without 其中, a last part 其他. */
  whole: boolean;
  /** True where its kinds leave nothing out: new and carried-over cases, persons and bodies. */
  complementary: boolean;
  /** True where parts may count one thing twice, as the channels of publication do. */
  overlapping: boolean;
  /** True where the list stands in a sentence of its own and only refers back. */
  apart: boolean;
}

/** Between a total and its parts. */
const TRIGGER =
  /^[\u4e00-\u9fff]{0,8}[,:;。(]*(?:(?<word>其中|分别为|分别是|包括|包含|具体为|具体是|主要包括|主要有|主要为|主要是|含)[:,有为是]*|(?<=[:(])[有为是]*)/;
export const TRIGGER_EXAMPLES: Examples = {
  pattern: TRIGGER,
  means: [',其中公示2条', ':公示2条', '信息,分别为2条', '(含上年结转2件)'],
  not: [',公示2条', '。', '政府信息'],
};
/** The beginning of a sentence that lists the parts of a total in the sentence before it. */
const REFERS_BACK =
  /^(?:其中[:,]?|在[^,。;]{2,14}(?:中|里)[,:]|(?:按|从)[^,。;]{2,14}(?:分|看|划分|分类|统计)[,:]|具体(?:为|是|如下)[:,]?)/;
export const REFERS_BACK_EXAMPLES: Examples = {
  pattern: REFERS_BACK,
  means: ['其中:', '在答复结果中,', '按类别分,', '具体如下:'],
  not: ['共其中', '在我县', '答复结果'],
};
/** A clause that begins so tells something new. */
const NEW_MATTER =
  /[,;](?:并|同时|另外?|此外|还|已|共|总|全年|累计|通过|办结|答复|回复|结转|较|同比|环比|比|开展|举办|召开|组织|接受|收到|受理|年内|截至|目前|占|未(?!审结|办结)|剩余|余下|尚有)/;
export const NEW_MATTER_EXAMPLES: Examples = {
  pattern: NEW_MATTER,
  means: [',并', ';办结', ',同比', ',共'],
  not: [',公示', ',未审结', '共'],
};
/** A number beside the parts that is none of them: an older count, a change. */
const ASIDE =
  /不含|不包括|除外|累计|历年|历史|以来|上一?年(?!度?结转)|去年|同比|环比|较|增加|减少|增长|下降|上升|多(?!媒体|元|样|部门)|少于|占|超过|点击|浏览|阅读|转发/;
export const ASIDE_EXAMPLES: Examples = {
  pattern: ASIDE,
  means: ['不含转载', '较上年', '点击量', '占'],
  not: ['公示公告', '政策解读'],
};
/** A number that tells a change is no total. */
const CHANGE = /同比|环比|较|增加|减少|增长|下降|上升/;
export const CHANGE_EXAMPLES: Examples = { pattern: CHANGE, means: ['同比增加', '较上年'], not: ['公开信息', '全年'] };
const CHANNEL = /网站|微信|公众号|微博|平台|报纸|报刊|电视|广播|新媒体|公开栏|公示栏|客户端|抖音|头条|媒体|信息网|门户/;
export const CHANNEL_EXAMPLES: Examples = {
  pattern: CHANNEL,
  means: ['门户网站', '微信公众号', '报纸'],
  not: ['政策文件', '当面'],
};
const OPEN_END = /^[)）]?(?:等|以及其[他它]|及其[他它]|…|\.{3})/;
export const OPEN_END_EXAMPLES: Examples = {
  pattern: OPEN_END,
  means: ['等', ')等', '以及其他', '…', '...'],
  not: ['、', '其他', '。等'],
};

/** Words that say that the parts are all. */
const NAMES_ALL = /^(?:分别|具体)/;
export const NAMES_ALL_EXAMPLES: Examples = {
  pattern: NAMES_ALL,
  means: ['分别为', '具体为'],
  not: ['其中', '包括', '主要包括', '含'],
};
/** Behind the last number of a sentence: its noun at most. */
const ENDS_SENTENCE = /^[\u4e00-\u9fff]{0,6}。?$/;
export const ENDS_SENTENCE_EXAMPLES: Examples = {
  pattern: ENDS_SENTENCE,
  means: ['', '政府信息。'],
  not: [',其中', '政府信息,'],
};
/** A part with parts of its own, or the end of the list; closed brackets are masked before. */
const OWN_PARTS = /其中|[(。]/;
export const OWN_PARTS_EXAMPLES: Examples = {
  pattern: OWN_PARTS,
  means: ['条,其中', '(含', '。'],
  not: ['条,', '、'],
};
/** How a case ended: refines the count of cases before it. */
const ENDING =
  /^(?:[,;、]|其中)*(?:结果)?(?:被)?(?:维持|纠正|撤销|驳回|确认违法|尚?未审结|已?审结|正在审理|尚在审理|胜诉|败诉|其[他它]结果|终止|调解|撤回)/;
export const ENDING_EXAMPLES: Examples = {
  pattern: ENDING,
  means: [',结果维持', ',尚未审结', '、其他结果', ',其中维持'],
  not: [',行政诉讼', ',其他', '行政复议'],
};
/** A count of cases. */
const CASES = /复议|诉讼/;
export const CASES_EXAMPLES: Examples = { pattern: CASES, means: ['行政复议', '行政诉讼案件'], not: ['申请', '答复'] };
/** A total of answered applications. */
const ANSWERED = /(?:办结|办理|答复|处理)(?:政府信息公开申请|依申请公开(?:申请)?|申请|信息公开申请)?(?:共计?|合计)?$/;
export const ANSWERED_EXAMPLES: Examples = {
  pattern: ANSWERED,
  means: ['共办结', '全年答复政府信息公开申请', '办理申请'],
  not: ['收到申请', '办理行政许可'],
};
/** A result of an application, told in a clause of its own. */
const RESULT =
  /^[,:;、。]*(?:作出)?(?:予以公开|同意公开|部分公开|不予公开|不同意公开|无法提供|不予处理|作?其[他它]处理)(?:的|决定)*$/;
export const RESULT_EXAMPLES: Examples = {
  pattern: RESULT,
  means: [',予以公开', '、部分公开', ',无法提供的', ',其他处理'],
  not: [',结转下年度', ',网上', ',较上年增加'],
};
/** Marks and joining words before a label. */
const BEFORE_LABEL = /^[,;、:和及与()以\s]+/;
export const BEFORE_LABEL_EXAMPLES: Examples = {
  pattern: BEFORE_LABEL,
  means: ['、公示', ',及政策', ':(含'],
  not: ['公示、', '政策'],
};
/** Marks between clauses. */
const CLAUSE_MARK = /[,;。(]/;
export const CLAUSE_MARK_EXAMPLES: Examples = { pattern: CLAUSE_MARK, means: ['条,', '(含'], not: ['条、', '条:'] };
/** The rest: 其他方式公开5条. */
const THE_REST = /^其[他它]/;
export const THE_REST_EXAMPLES: Examples = {
  pattern: THE_REST,
  means: ['其他方式', '其它5条'],
  not: ['以及其他', '公示'],
};
/** Cases that are new. */
const THIS_YEAR = /新收|本年/;
export const THIS_YEAR_EXAMPLES: Examples = { pattern: THIS_YEAR, means: ['本年新收', '新收'], not: ['上年结转'] };
/** Cases from last year. */
const LAST_YEAR = /结转/;
export const LAST_YEAR_EXAMPLES: Examples = { pattern: LAST_YEAR, means: ['上年结转'], not: ['本年新收'] };
/** Applicants that are persons. */
const PERSONS = /自然人|个人|公民/;
export const PERSONS_EXAMPLES: Examples = { pattern: PERSONS, means: ['自然人申请', '个人'], not: ['法人申请'] };
/** Applicants that are bodies. */
const BODIES = /法人|企业|组织|单位/;
export const BODIES_EXAMPLES: Examples = { pattern: BODIES, means: ['法人申请', '企业'], not: ['自然人申请'] };

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
    if (CHANGE.test(labelBefore(sentence, total))) continue;
    const trigger = TRIGGER.exec(sentence.slice(total.end));
    const opened = trigger?.[0].includes('(') === true;
    // A part of a list may have a list of its own in brackets: 预决算公开210条（政府预决算40条、部门预决算170条）.
    if (total.start < after && !(opened && sentence[total.end] === '(')) continue;
    const behind = quantities.slice(index + 1);
    const breakdown =
      trigger === null
        ? readResults(sentence, total, behind)
        : readList(sentence, total, trigger, behind, opened ? [] : quantities.slice(0, index));
    if (breakdown === null) continue;
    found.push(breakdown);
    after = Math.max(after, breakdown.parts.at(-1)?.quantity.end ?? 0);
  }
  const apart = found.length === 0 ? readApart(sentence, quantities, next) : null;
  return apart === null ? found : [...found, apart];
}

/** The list that a trigger opens behind a total; null where no part follows. `before` are the numbers before the total. */
function readList(
  sentence: string,
  total: Quantity,
  trigger: RegExpExecArray,
  behind: readonly Quantity[],
  before: readonly Quantity[],
): Breakdown | null {
  const begin = total.end + trigger[0].length;
  const word = trigger.groups?.word;
  const end = trigger[0].includes('(') ? closing(sentence, begin) : sentence.length;
  const read = readParts(masked(sentence, begin, end), behind, begin, end, total.unit);
  if (read === null) return null;
  return {
    ...kindOf(read),
    total: totalMeant(total, before, read.parts),
    open: read.open || word?.startsWith('主要') === true,
    // Brackets alone claim nothing: 复议18件（维持6件，尚未审结0件） leaves out the corrected ones.
    whole: NAMES_ALL.test(word ?? '') || (word === undefined && !trigger[0].includes('(')) || endsWithRest(read.parts),
    apart: false,
  };
}

/** 办结12件，予以公开5件，部分公开3件，其他处理4件: results in clauses of their own, three at least. */
function readResults(sentence: string, total: Quantity, behind: readonly Quantity[]): Breakdown | null {
  if (!ANSWERED.test(sentence.slice(0, total.start))) return null;
  const results: Quantity[] = [];
  let at = total.end;
  for (const quantity of behind) {
    if (!RESULT.test(sentence.slice(at, quantity.start))) break;
    results.push(quantity);
    at = quantity.end;
  }
  if (results.length < 3) return null;
  const read = readParts(sentence, results, total.end, at, total.unit);
  if (read === null || read.parts.length < results.length) return null;
  // Fewer than the total is normal where no list was announced, unless its last part is the rest.
  if (sumOfParts(read.parts) < total.value && !endsWithRest(read.parts)) return null;
  return { ...kindOf(read), total, open: read.open, whole: endsWithRest(read.parts), apart: false };
}

/** Whether the parts may overlap, and whether their kinds leave nothing out. */
function kindOf({ parts }: { parts: BreakdownPart[] }): Pick<Breakdown, 'parts' | 'overlapping' | 'complementary'> {
  return { parts, overlapping: mayOverlap(parts), complementary: isComplementary(parts) };
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
  if (total === undefined || back === null || !ENDS_SENTENCE.test(sentence.slice(total.end))) return null;
  const both = sentence + next;
  const begin = sentence.length + back[0].length;
  const behind = findQuantities(both).filter(
    (quantity) => quantity.kind === 'count' && quantity.start >= sentence.length,
  );
  const read = readParts(masked(both, begin, both.length), behind, begin, both.length, total.unit);
  if (read === null) return null;
  return { ...kindOf(read), total, open: read.open, whole: false, apart: true };
}

/** Stands for what is in brackets: it refines what stands before it, and the list goes on behind it. */
const MASK = '\u0001';

/** The text with every closed pair of brackets between two positions masked, what is in them too; positions stay. */
function masked(text: string, begin: number, end: number): string {
  let result = text.slice(0, begin);
  for (let at = begin; at < text.length; at += 1) {
    const close = text[at] === '(' && at < end ? closing(text, at + 1) : text.length;
    if (close >= end) {
      result += text[at];
      continue;
    }
    result += MASK.repeat(close + 1 - at);
    at = close;
  }
  return result;
}

/** The parts in a stretch of masked text; null where there is none, or where the first is in another unit. */
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
  let ofCases = false;
  for (const quantity of quantities) {
    if (quantity.start < begin || text[quantity.start] === MASK) continue;
    if (quantity.end > end || quantity.start < at) break;
    const label = text.slice(at, quantity.start).replaceAll(MASK, '');
    // A part with parts of its own, or a new matter: what follows is no longer this list.
    if (label.length > MOST_LABEL || (parts.length > 0 && (NEW_MATTER.test(label) || OWN_PARTS.test(label)))) break;
    if (quantity.unit !== unit) {
      if (parts.length === 0) return null;
      break;
    }
    const name = label.replace(BEFORE_LABEL, '');
    const refines = ofCases && ENDING.test(label);
    if (!refines) ofCases = CASES.test(name);
    if (!ASIDE.test(name))
      parts.push({ quantity, label: name, start: quantity.start - name.length, apart: apartBy(label), refines });
    at = quantity.end;
    open = OPEN_END.test(text.slice(at).replaceAll(MASK, ''));
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
  return sentence.slice(0, quantity.start).split(CLAUSE_MARK).pop() ?? '';
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
  return parts.length > 1 && THE_REST.test(parts.findLast((part) => !part.refines)?.label ?? '');
}

/** Kinds that leave nothing out: new and carried over, natural persons and bodies. */
function isComplementary(parts: readonly BreakdownPart[]): boolean {
  const labels = parts.map((part) => part.label).join('|');
  return (THIS_YEAR.test(labels) && LAST_YEAR.test(labels)) || (PERSONS.test(labels) && BODIES.test(labels));
}
