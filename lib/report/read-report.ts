/** SourceDocument → Report: tables first, since their places tell which headings are the statutory ones. */

import type { TableName } from '../contract/page-check';
import type { Paragraph, ReadTable, Report, ReportTitle } from '../contract/report';
import { sectionOfTable, tableNames } from '../form/tables';
import type { NodeRef, RawTable, SourceDocument } from '../source/source-document';
import { formDueIn } from '../sums/form-table';
import { proveBlanks } from '../sums/prove-blanks';
import { simplify } from '../text/simplify';
import { readIdentity } from './identity/identity';
import { flowOf } from './outline/flow';
import type { FlowBlock } from './outline/flow-block';
import { findHiddenParts } from './outline/hidden-parts';
import { withContent } from './outline/section-content';
import { findSections, paragraphsOf, partAt, type SectionMap, type TablePlaces } from './outline/sections';
import { findTables } from './tables/find-tables';

/** Reads a page as a report, whether it is one or not (see `recognise`). */
export function readReport(source: SourceDocument): Report {
  const flow = flowOf(source.blocks);
  const raw = flow.filter((block): block is RawTable => block.type === 'table');
  const first = findTables(raw, null);
  const places = tablePlaces(flow, first.tables);
  const map = findSections(flow, places);
  const paragraphs = paragraphsOf(flow, map);
  const identity = readIdentity({
    source: { ...source, blocks: flow },
    sections: map.sections,
    paragraphs,
    reportEnd: map.end,
  });
  // Where a table's rows fit both forms, the report's year decides; only then is it worth another look.
  const due = identity.year === null ? null : formDueIn(identity.year);
  const read = first.form === null || first.form === due ? first : findTables(raw, due);
  return {
    identity,
    form: read.form,
    sections: withContent(map, paragraphs),
    headings: map.headings,
    paragraphs,
    tables: byTable((name) => withProvenBlanks(read.tables[name])),
    pictures: byTable((name) => picturesOf(flow, map, sectionOfTable(name))),
    embedded: byTable((name) => embeddedOf(flow, map, sectionOfTable(name))),
    unread: unreadWords(flow, map, read.tables),
    hiddenParts: findHiddenParts(source.blocks, { flow, map, paragraphs, tables: read.tables }),
    cut: source.tooLarge !== null,
    hiddenCut: source.hiddenCut === true,
    extent: extentOf(source, flow, map, paragraphs, { title: identity.title, tables: read.tables }),
  };
}

/**
 * What was copied is a whole report where it begins as one (title or first part) and comes to its last two parts: by a heading, or behind table
 * four by what they speak of. A strip of tabs heads nothing: who copies a page of tabs copies the open one.
 */
function extentOf(
  { origin }: SourceDocument,
  flow: readonly FlowBlock[],
  map: SectionMap,
  paragraphs: readonly Paragraph[],
  { title, tables }: { title: ReportTitle | null; tables: Record<TableName, ReadTable | null> },
): Report['extent'] {
  // One table with lines does not make the others surer.
  if (origin === 'print' && isReadFromLines(flow, tables)) return 'print-lines';
  if (origin !== 'clipboard') return origin ?? 'whole';
  const { cases } = tables;
  const sections = cases === null ? map.sections : withContent(map, paragraphs);
  const found = (number: number) => sections[number - 1]?.found === true;
  const begins = (title !== null && title.ref !== null) || found(1);
  const ends = isStrip(flow, map) ? cases !== null : found(5) || found(6);
  return begins && ends ? 'whole' : 'part';
}

/** True where one of the statutory tables was put together from lines of text. */
function isReadFromLines(flow: readonly FlowBlock[], tables: Record<TableName, ReadTable | null>): boolean {
  const refs = new Set(Object.values(tables).flatMap((table) => table?.refs ?? []));
  return flow.some((block) => block.type === 'table' && block.flat === true && refs.has(block.ref));
}

/** True where the headings of all six parts stand one behind the other. */
function isStrip(flow: readonly FlowBlock[], { sections }: SectionMap): boolean {
  const [first = -1, ...others] = sections.map(({ headingRef }) =>
    headingRef === null ? -1 : flow.findIndex(({ ref }) => ref === headingRef),
  );
  return first >= 0 && others.every((at, index) => at === first + index + 1);
}

/** One entry for each statutory table. */
function byTable<Value>(read: (name: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Record<TableName, Value>;
}

function withProvenBlanks(table: ReadTable | null): ReadTable | null {
  return table && proveBlanks(table);
}

function tablePlaces(flow: readonly FlowBlock[], tables: Record<TableName, ReadTable | null>): TablePlaces {
  const place = (table: ReadTable | null): number | null => {
    const refs = new Set<NodeRef>(table?.refs);
    const index = flow.findIndex((block) => block.type === 'table' && refs.has(block.ref));
    return index < 0 ? null : index;
  };
  return byTable((name) => place(tables[name]));
}

/** The words of tables that no statutory table was read from, each once for its part. */
function unreadWords(
  flow: readonly FlowBlock[],
  map: SectionMap,
  tables: Record<TableName, ReadTable | null>,
): Report['unread'] {
  const known = Object.values(tables);
  if (known.every((table) => table !== null)) return [];
  const refs = new Set(known.flatMap((table) => table?.refs ?? []));
  return flow.slice(0, map.end).flatMap((block, index) => {
    if (block.type !== 'table' || refs.has(block.ref)) return [];
    const section = partAt(index, map);
    const words = block.rows.flatMap((row) => row.cells.map(({ text }) => text));
    return [...new Set(words)].flatMap((text) => (text === '' ? [] : [{ section, text }]));
  });
}

/** What stands between a part's heading and the next part. */
function contentOf(flow: readonly FlowBlock[], map: SectionMap, section: number): readonly FlowBlock[] {
  const start = map.starts[section - 1];
  if (start === null || start === undefined) return [];
  return flow.slice(
    start,
    Math.min(map.end, ...map.starts.flatMap((each) => (each !== null && each > start ? [each] : []))),
  );
}

/** Pictures in a part. */
function picturesOf(flow: readonly FlowBlock[], map: SectionMap, section: number): NodeRef[] {
  return contentOf(flow, map, section).flatMap((block) =>
    block.type === 'picture' && !block.small && !block.embedded ? [block.ref] : [],
  );
}

/** A link to a file, by its name or its ending. */
const FILE = /附[件表录]|统计表|\.(?:xlsx?|docx?|pdf|et|wps|ofd|zip|rar)\b/i;

/** What a part shows in place of text: embedded documents and files to fetch. */
function embeddedOf(flow: readonly FlowBlock[], map: SectionMap, section: number): NodeRef[] {
  return contentOf(flow, map, section).flatMap((block) => {
    const shown =
      block.type === 'picture'
        ? block.embedded && !block.small
        : block.type === 'text' && block.link && FILE.test(simplify(block.text));
    return shown ? [block.ref] : [];
  });
}
