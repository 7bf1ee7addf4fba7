/** Finds parts and tables that may be in another tab, a fold or closed details. They are neither read nor reported as missing. */

import type { TableName } from '../../contract/page-check';
import type { HiddenParts, Paragraph, ReadTable } from '../../contract/report';
import { sectionOfTable, tableNames, tableOfSection } from '../../form/tables';
import type { HiddenBlock, NodeRef, SourceBlock } from '../../source/source-document';
import { squash } from '../../text/normalise';
import { simplify } from '../../text/simplify';
import type { FlowBlock } from './flow-block';
import { parseNumbering, sectionMeant, splitRunInHeadings } from './headings';
import { saysNothing, speaksOf } from './section-content';
import { partAt, type SectionMap } from './sections';
import { labelledLine } from './table-words';

/** Headings are shorter; a longer line is prose that may name the parts. */
const LONGEST_HEADING = 60;
/** Shorter lines do not show to which part they belong. */
const SHORTEST_PROSE = 15;
/** Fewer hidden characters under a heading are an editor's leftovers and no part. */
const LEAST_TEXT = 8;
/** Where so many parts are hidden the page hides its parts in general, so that any part may be hidden. */
const FOLDING = 3;

/** So many names of parts in a row are tabs, and not headings over text. */
const FEWEST_TABS = 4;
/** What the hidden prose of a part speaks of, and a site's own notices and forms seldom do. */
const MATTER = /公开|信息|申请|复议|诉讼|问题|不足|改进|处理费|规范性文件/;
/** All names of the parts in one line are not longer. */
const LONGEST_STRIP = 200;
const ALL = [1, 2, 3, 4, 5, 6];

/** What is in sight. */
export interface InSight {
  flow: readonly FlowBlock[];
  map: SectionMap;
  paragraphs: readonly Paragraph[];
  tables: Record<TableName, ReadTable | null>;
}

/** Parts and tables that may stand in hidden text. A hidden copy of what is in sight changes nothing. */
export function findHiddenParts(blocks: readonly SourceBlock[], sight: InSight): HiddenParts {
  const hidden = blocks.filter((block) => block.type === 'hidden');
  if (hidden.length === 0) return { parts: [], tables: [] };
  const places = placesOf(blocks, sight);
  const named = new Set<number>();
  let tells = false;
  const filled = new Set<number>();
  const tables = new Set<TableName>();
  const seen = new Set(sight.paragraphs.map(({ text }) => squash(text)));
  const missing = tableNames.filter((name) => sight.tables[name] === null);
  for (const block of hidden) {
    // A hidden line that is also shown tells nothing about what is missing.
    const lines = block.lines.filter((line) => !seen.has(squash(line))).flatMap(splitRunInHeadings);
    // A label may be torn over several lines.
    const shown = missing.filter((name) => labelledLine(name, [...lines, lines.join('')]) !== null);
    const { headed, told } = partsHeaded(lines, block.pictures);
    for (const part of [...told, ...shown.map(sectionOfTable), ...partsSpokenOf(lines)]) named.add(part);
    for (const name of shown) tables.add(name);
    const place = places.get(block) ?? 0;
    tells ||= shown.length > 0 || lines.some(isProse) || (place > 0 && block.pictures > 0);
    const isCopy = headed.length > 0 || shown.length > 0;
    if (place > 0 && !isCopy && fills(block)) filled.add(place);
  }
  // A list of part names is a tab strip only if something is hidden; else it is a table of contents.
  if (tells) for (const part of stripParts(sight.flow)) named.add(part);
  const unseen = ALL.filter((part) => (named.has(part) || filled.has(part)) && !isInSight(part, sight));
  const parts = unseen.length >= FOLDING ? ALL : ALL.filter((part) => unseen.includes(part) || filled.has(part));
  return { parts, tables: [...tables] };
}

/** True where a part shows its table or any words. */
function isInSight(part: number, { paragraphs, tables }: InSight): boolean {
  const name = tableOfSection(part);
  return (name !== undefined && tables[name] !== null) || paragraphs.some(({ section }) => section === part);
}

/** True where a hidden block under a heading has enough to be its content: words, or a picture of them. */
function fills({ lines, pictures }: HiddenBlock): boolean {
  return lines.join('').length >= LEAST_TEXT || pictures > 0;
}

/** True where a hidden line is a sentence about the work that reports are about. */
function isProse(line: string): boolean {
  const plain = simplify(line);
  if (saysNothing(plain)) return true;
  return MATTER.test(plain) && (line.length >= SHORTEST_PROSE || (line.length >= LEAST_TEXT && line.includes('。')));
}

/** The parts named by a strip of tabs: lines one behind the other, or the words of one line, that name parts and nothing else. */
function stripParts(flow: readonly FlowBlock[]): number[] {
  let strip = new Set<number>();
  for (const block of flow) {
    const names = block.type === 'text' && block.text.length <= LONGEST_STRIP ? namesIn(block.text) : [];
    if (names.length === 0 && strip.size >= FEWEST_TABS) break;
    if (names.length === 0) strip = new Set();
    for (const part of names) strip.add(part);
  }
  return strip.size >= FEWEST_TABS ? [...strip] : [];
}

/** The parts that the words of a line name; none where any of its words names no part. */
function namesIn(line: string): number[] {
  const whole = sectionMeant(parseNumbering(line).rest);
  if (whole) return [whole.section];
  const names = line.split(' ').map((word) => sectionMeant(parseNumbering(word).rest)?.section ?? 0);
  return names.includes(0) ? [] : names;
}

/** The parts that hidden lines head, in the form's words or with the part's number, and those of them that have more than a heading. */
function partsHeaded(lines: readonly string[], pictures: number): { headed: number[]; told: number[] } {
  const headed: number[] = [];
  const told = new Set<number>();
  for (const line of lines) {
    const part = partHeadedBy(line);
    if (part !== null) headed.push(part);
    else if (headed.length > 0) told.add(headed.at(-1) as number);
  }
  return { headed, told: pictures > 0 ? headed : [...told] };
}

function partHeadedBy(line: string): number | null {
  if (line.length > LONGEST_HEADING) return null;
  const { style, number, rest } = parseNumbering(line);
  const meant = sectionMeant(rest);
  return meant && (meant.strength > 4 || (style === 'main' && number === meant.section)) ? meant.section : null;
}

/** The parts whose own matter hidden lines speak of. */
function partsSpokenOf(lines: readonly string[]): number[] {
  return [1, 5, 6].filter((part) => lines.some((line) => line.length >= SHORTEST_PROSE && speaksOf(part, line)));
}

/** The part in which each hidden block stands; 0 before the first and behind the report. */
function placesOf(blocks: readonly SourceBlock[], { flow, map }: InSight): Map<HiddenBlock, number> {
  const places = new Map<HiddenBlock, number>();
  const inFlow = new Map<NodeRef, number>(flow.map(({ ref }, index) => [ref, index]));
  let index = -1;
  for (const block of blocks) {
    if (block.type === 'hidden') {
      places.set(block, index < map.end ? partAt(index, map) : 0);
    } else index = Math.max(index, inFlow.get(block.ref) ?? -1);
  }
  return places;
}
