/** Finds the six statutory parts: of all ways to take lines as headings, the one that fits wording, numbering and the places of the tables best. */

import type { Paragraph, ReportHeading, ReportSection } from '../../contract/report';
import { sectionOfTable, type TableName, tableNames, tableOfSection } from '../../form/tables';
import type { NodeRef } from '../../source/source-document';
import { simplify } from '../../text/simplify';
import type { FlowBlock } from './flow-block';
import { parseNumbering, sectionMeant } from './headings';

/** Where the statutory tables stand: index of the first block of each, or null. */
export type TablePlaces = Readonly<Record<TableName, number | null>>;

/** No table in sight. */
const NO_TABLES = Object.fromEntries(tableNames.map((name) => [name, null])) as TablePlaces;

/** Where the table of a part stands; null where it is not found, and for a part without one. */
function placeOfTable(section: number, tables: TablePlaces): number | null {
  const name = tableOfSection(section);
  return name === undefined ? null : tables[name];
}

/** The six parts with the stretch of blocks of each. */
export interface SectionMap {
  sections: ReportSection[];
  headings: ReportHeading[];
  /**
   * Block index of each part's heading (or of its table where the heading is missing), null where it is not there. They rise, but for parts in
   * tabs that are not open: those start at their name in the strip of tabs, in front of the open one.
   */
  starts: (number | null)[];
  /** Index after the report's last block. */
  end: number;
}

interface Candidate {
  block: number;
  /** How many lines the heading takes (a heading may be broken in two). */
  lines: number;
  text: string;
  ref: NodeRef;
  section: number;
  weight: number;
  named: boolean;
  heading: ReportHeading;
}

const LONGEST = 60;
/** A heading weaker than this is only a line that looks like one. */
const LEAST = 3;

/** Reads the headings of the flow. */
export function findSections(flow: readonly FlowBlock[], tables: TablePlaces): SectionMap {
  const { candidates, chain, inPlace } = arrange(flow, tables);
  const chosen = chain.filter(
    (head, index) => !isStray(head, flow.slice(head.block, chain[index + 1]?.block), chain, inPlace),
  );
  const open = openTabs(chain, candidates);
  const starts: (number | null)[] = [];
  const sections: ReportSection[] = [];
  for (let number = 1; number <= 6; number += 1) {
    const head = chosen.find(({ section }) => section === number);
    const table = placeOfTable(number, inPlace);
    starts.push(open.get(number) ?? head?.block ?? table);
    sections.push({
      number,
      heading: head?.text ?? null,
      headingRef: head?.ref ?? null,
      found: head !== undefined || table !== null,
      printedNumber: head?.heading.printedNumber ?? null,
      numbering: head?.heading.numbering ?? 'none',
    });
  }
  const headings = [...new Map(candidates.map((each) => [each.block, each])).values()]
    .map((each) => chosen.find(({ block }) => block === each.block) ?? each)
    .filter((each) => chosen.includes(each) || each.heading.numbering === 'main')
    .map(({ heading, section, named, ...each }) => ({
      ...heading,
      section: chosen.some(({ block }) => block === each.block) || named ? section : null,
    }));
  const last = Math.max(-1, ...starts.map((start) => start ?? -1));
  return { sections, headings, starts, end: reportEnd(flow, last, tables) };
}

/** The headings in their order, and the tables that stand among them. */
interface Arrangement {
  candidates: Candidate[];
  chain: Candidate[];
  inPlace: TablePlaces;
}

/**
 * The headings that agree with the tables' places. Where that loses a part, while the headings alone give all six with text under the
 * fifth (without text they are a table of contents), the tables are an annex: then their place is not considered.
 */
function arrange(flow: readonly FlowBlock[], tables: TablePlaces): Arrangement {
  const candidates = findCandidates(flow, tables);
  const among: Arrangement = { candidates, chain: bestChain(candidates), inPlace: tables };
  if (among.chain.length === 6) return among;
  const alone = findCandidates(flow, NO_TABLES);
  const chain = bestChain(alone);
  const headOf = (part: number): Candidate | undefined => chain.find(({ section }) => section === part);
  const [first, fifth, sixth] = [headOf(1), headOf(5), headOf(6)];
  if (chain.length < 6 || !first || !fifth || !sixth) return among;
  if (fifth.block + fifth.lines >= sixth.block) return among;
  const isAnnexed = (place: number | null): boolean => place !== null && (place < first.block || place > sixth.block);
  if (!tableNames.some((name) => isAnnexed(tables[name]))) return among;
  const inPlace = tableNames.map((name) => [name, isAnnexed(tables[name]) ? null : tables[name]]);
  return { candidates: alone, chain, inPlace: Object.fromEntries(inPlace) as TablePlaces };
}

/**
 * Where the parts in open tabs start, by part. The headings are a strip of tabs where all six stand one behind the other; a name of it that
 * comes again below heads the text of an open tab. Empty where the headings are no strip.
 */
function openTabs(chain: readonly Candidate[], candidates: readonly Candidate[]): Map<number, number> {
  const isStrip = chain.length === 6 && chain.slice(1).every((head, index) => head.block === endOf(chain[index]));
  const strip = new Map(isStrip ? chain.map(({ section, text }) => [section, text]) : []);
  const below = candidates.filter(({ block }) => block >= endOf(chain.at(-1)));
  return new Map(
    below.flatMap(({ section, text, block }) => (strip.get(section) === text ? [[section, block] as const] : [])),
  );
}

/** The block behind a heading; 0 where there is none. */
function endOf(head: Candidate | undefined): number {
  return head === undefined ? 0 : head.block + head.lines;
}

/**
 * Among parts numbered 一、二、三 a heading of section two, three or four without that numbering, and with no table or picture
 * under it, is a sub-heading of section one (which has the same names).
 */
function isStray(
  head: Candidate,
  content: readonly FlowBlock[],
  chain: readonly Candidate[],
  tables: TablePlaces,
): boolean {
  if (tableOfSection(head.section) === undefined || head.heading.numbering === 'main') return false;
  if (placeOfTable(head.section, tables) !== null || content.some(({ type }) => type !== 'text')) return false;
  return chain.filter(({ heading }) => heading.numbering === 'main').length >= 3;
}

function findCandidates(flow: readonly FlowBlock[], tables: TablePlaces): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, block] of flow.entries()) {
    if (block.type !== 'text' || block.text.length > LONGEST) continue;
    const next = flow[index + 1];
    const joined = next?.type === 'text' && block.text.length + next.text.length <= LONGEST ? next : null;
    const alone = readCandidate(flow, index, block.text, 1, tables);
    if (alone.length > 0 && alone[0]?.named) {
      candidates.push(...alone);
      continue;
    }
    // A heading broken over two lines; the second line must not be a heading of its own.
    const broken =
      joined &&
      parseNumbering(block.text).style !== 'none' &&
      parseNumbering(joined.text).style === 'none' &&
      !sectionMeant(parseNumbering(joined.text).rest);
    const both = broken
      ? readCandidate(flow, index, `${block.text}${joined.text}`, 2, tables).filter(({ named }) => named)
      : [];
    candidates.push(...(both.length > 0 ? both : alone));
  }
  return candidates;
}

/** What one line may be the heading of, with the evidence for and against. */
function readCandidate(
  flow: readonly FlowBlock[],
  index: number,
  text: string,
  lines: number,
  tables: TablePlaces,
): Candidate[] {
  const block = flow[index];
  if (block?.type !== 'text') return [];
  const { style, number, rest } = parseNumbering(text);
  const meant = sectionMeant(rest);
  if (!meant && (style !== 'main' || number === null || number > 6 || rest.length > 30 || /[。；;]/.test(rest)))
    return [];
  const section = meant?.section ?? (number as number);
  let weight = meant?.strength ?? 1;
  if (style === 'main') weight += number === section ? 4 : 1;
  else if (style !== 'none') weight -= number === section ? 1 : 4;
  if (block.heading > 0) weight += 1;
  if (block.link) weight -= 6;
  if (block.chrome) weight -= 3;
  if (/[。；;，,]$/.test(text)) weight -= 2;
  for (const name of tableNames) {
    const table = tables[name];
    if (table === null) continue;
    const of = sectionOfTable(name);
    if (section === of) weight += index < table ? 2 : -6;
    else if (section < of ? index > table : index < table) weight -= 6;
  }
  const heading: ReportHeading = {
    ref: block.ref,
    text,
    section: meant?.section ?? null,
    printedNumber: number,
    numbering: style,
  };
  return [{ block: index, lines, text, ref: block.ref, section, weight, named: meant !== null, heading }];
}

/** The sequence of headings with the greatest weight in which parts and places both rise. Of two equal ones the later: a table of contents comes first. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const usable = candidates.filter(({ weight }) => weight >= LEAST);
  // For each candidate the sequence of greatest weight that ends with it.
  const byEnd = usable.map((candidate) => ({ total: candidate.weight, candidate, before: -1 }));
  let end = -1;
  // The sequence of greatest weight so far that ends with each part.
  const top: number[] = new Array(7).fill(-1);
  for (const [index, entry] of byEnd.entries()) {
    for (let section = 1; section < entry.candidate.section; section += 1) {
      const before = top[section] as number;
      const total = (byEnd[before]?.total ?? Number.NEGATIVE_INFINITY) + entry.candidate.weight;
      if (before >= 0 && total >= entry.total) {
        entry.total = total;
        entry.before = before;
      }
    }
    const rival = top[entry.candidate.section] as number;
    if (rival < 0 || entry.total >= (byEnd[rival]?.total ?? 0)) top[entry.candidate.section] = index;
    if (end < 0 || entry.total >= (byEnd[end]?.total ?? 0)) end = index;
  }
  const chain: Candidate[] = [];
  for (let at = end; at >= 0; at = byEnd[at]?.before ?? -1)
    chain.unshift((byEnd[at] as (typeof byEnd)[number]).candidate);
  return chain;
}

const AFTER_REPORT =
  /^(?:上一[篇条页]|下一[篇条页]|【?打印|【?关闭|扫一扫|分享到|责任编辑|相关(?:链接|文档|新闻|稿件|文章)|版权所有|主办[单:：]|承办单位|网站标识码|.{0,4}ICP备|.{0,3}公网安备|技术支持|附件(?:下载)?[:：]|返回顶部|您(?:访问|是第))/;

/** The report ends with section six, before what the site adds beneath. */
function reportEnd(flow: readonly FlowBlock[], last: number, tables: TablePlaces): number {
  const from = Math.max(last, ...Object.values(tables).map((place) => place ?? -1)) + 1;
  for (let index = from; index < flow.length; index += 1) {
    const block = flow[index] as FlowBlock;
    if (block.type === 'text' && (block.link || block.chrome || AFTER_REPORT.test(simplify(block.text)))) return index;
  }
  return flow.length;
}

/** The running text of each part; headings themselves, navigation and page chrome are left out. */
export function paragraphsOf(flow: readonly FlowBlock[], map: SectionMap): Paragraph[] {
  const heads = new Set(map.starts);
  const paragraphs: Paragraph[] = [];
  let section = 0;
  for (let index = 0; index < map.end; index += 1) {
    const begun = map.starts.lastIndexOf(index);
    if (begun >= 0) section = begun + 1;
    const block = flow[index] as FlowBlock;
    if (block.type !== 'text' || heads.has(index) || block.link || block.chrome) continue;
    paragraphs.push({ section, ref: block.ref, text: block.text, block: index });
  }
  return paragraphs;
}

/** The part in which a block stands, by the last start up to it; 0 before the first. */
export function partAt(index: number, { starts }: SectionMap): number {
  let part = 0;
  let begun = -1;
  for (const [at, start] of starts.entries()) {
    if (start === null || start > index || start < begun) continue;
    part = at + 1;
    begun = start;
  }
  return part;
}
