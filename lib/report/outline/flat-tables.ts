/**
 * Tables that stand on the page as plain lines, one cell or one row a line: pasted without markup, or drawn with boxes. Where labels of
 * the form and bare values follow each other, the rows are put together again.
 */
import type { RawCell, RawRow, RawTable, TextBlock } from '../../source/source-document';
import { labelCore } from '../../table/labels';
import { formLabels } from '../form-labels';
import { endsInValue, isLabelText, isValueText, splitRow } from './flat-rows';
import type { FlowBlock } from './flow-block';
import { parseNumbering, sectionMeant } from './headings';

/** Labels are shorter; a longer line is prose. */
const LONGEST = 60;
/** Fewer labels or values may be a list in the text. */
const FEWEST_LABELS = 3;
const FEWEST_VALUES = 5;
/** So many values on one line are a row of a table, whatever became of its labels. */
const WIDE_ROW = 10;
/** Fewer lines with a value at their end are no table; table four has one such row. */
const FEWEST_ENDS = 1;

interface Line {
  block: TextBlock;
  /** The line of the page that it is, or is a cell of. */
  printed: TextBlock;
  kind: 'value' | 'label' | 'words';
}

/** The flow with such stretches of lines as tables (`flat`); all else unchanged. */
export function gatherFlatTables(flow: readonly FlowBlock[]): FlowBlock[] {
  // Most pages have no bare values among their lines: there no line need be held against the form's labels.
  if (flow.filter((block) => block.type === 'text' && endsInValue(block.text)).length < FEWEST_ENDS) return [...flow];
  const gathered: FlowBlock[] = [];
  let run: Line[] = [];
  const endRun = (): void => {
    gathered.push(...closeRun(run));
    run = [];
  };
  for (const block of flow) {
    const lines = block.type === 'text' ? readLines(block) : [];
    if (lines.length > 0) run.push(...lines);
    else {
      endRun();
      gathered.push(block);
    }
  }
  endRun();
  return gathered;
}

/** The cells of a line; none for a line that is no part of a table. */
function readLines(block: TextBlock): Line[] {
  if (block.heading > 0 || block.link || block.chrome) return [];
  const cells = splitRow(block.text);
  if (cells) return cells.map((text) => readLine({ ...block, text }, block));
  if (block.text.length > LONGEST) return [];
  const line = readLine(block, block);
  return line.kind === 'words' && sectionMeant(parseNumbering(block.text).rest) ? [] : [line];
}

function readLine(block: TextBlock, printed: TextBlock): Line {
  if (isValueText(block.text)) return { block, printed, kind: 'value' };
  return { block, printed, kind: isLabelText(block.text) ? 'label' : 'words' };
}

/** The lines as the page prints them. */
function asPrinted(lines: readonly Line[]): TextBlock[] {
  return [...new Set(lines.map(({ printed }) => printed))];
}

/** From the first label to the last label or value, if there is enough of both; what lies outside stays text. */
function closeRun(run: readonly Line[]): FlowBlock[] {
  const labels = run.filter(({ kind }) => kind === 'label').length;
  const values = run.filter(({ kind }) => kind === 'value').length;
  if (labels === 0 || (!isWide(run) && (labels < FEWEST_LABELS || values < FEWEST_VALUES))) return asPrinted(run);
  const first = run.findIndex(({ kind }) => kind === 'label');
  const last = run.findLastIndex(({ kind }) => kind !== 'words');
  const table = run.slice(first, last + 1);
  return [
    ...asPrinted(run.slice(0, first)),
    {
      type: 'table',
      ref: (table[0] as Line).block.ref,
      rows: rowsOf(table),
      flat: true,
    } satisfies RawTable,
    ...asPrinted(run.slice(last + 1)),
  ];
}

/** True where one printed line has so many values that it can be nothing but a row. */
function isWide(run: readonly Line[]): boolean {
  const counts = new Map<TextBlock, number>();
  for (const { printed, kind } of run) if (kind === 'value') counts.set(printed, (counts.get(printed) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= WIDE_ROW;
}

/** A row ends where words follow values; the words before its own label (and its groups) were a header. */
function rowsOf(lines: readonly Line[]): RawRow[] {
  const rows: RawRow[] = [];
  let words: Line[] = [];
  let values: Line[] = [];
  const endRow = (): void => {
    words = joinTorn(words);
    let from = words.length - 1;
    while (from > 0 && formLabels.isGroup(labelCore((words[from - 1] as Line).block.text))) from -= 1;
    if (values.length === 0) from = words.length;
    if (from > 0) rows.push(row(words.slice(0, from)));
    if (values.length > 0) rows.push(row([...words.slice(Math.max(from, 0)), ...values]));
    words = [];
    values = [];
  };
  for (const line of lines) {
    if (line.kind === 'value') values.push(line);
    else {
      if (values.length > 0) endRow();
      words.push(line);
    }
  }
  endRow();
  return rows;
}

/** The words in front of a row's values, with a label that was torn over the last lines put together. */
function joinTorn(words: Line[]): Line[] {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before || last.kind === 'label') return words;
  const text = `${before.block.text}${last.block.text}`;
  return isLabelText(text)
    ? [...words.slice(0, -2), { ...before, kind: 'label', block: { ...before.block, text } }]
    : words;
}

function row(lines: readonly Line[]): RawRow {
  const cells = lines.map(
    ({ block }): RawCell => ({
      ref: block.ref,
      text: block.text,
      rowspan: 1,
      colspan: 1,
      header: false,
      picture: null,
      link: false,
    }),
  );
  return { ref: (lines[0] as Line).block.ref, group: 0, cells };
}
