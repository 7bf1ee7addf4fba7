/**
 * Tables that stand on the page as plain lines, one cell a line: pasted without markup, or drawn with boxes. Where labels of the
 * form and bare values follow each other line by line, the rows are put together again.
 */
import type { RawCell, RawRow, RawTable, TextBlock } from '../source/source-document';
import { isGroupCore, linesNear } from '../table/form-labels';
import { labelCore } from '../table/labels';
import { readCellValue } from '../text/numbers';
import { parseNumbering, sectionMeant } from './headings';
import type { FlowBlock } from './unfold';

/** Labels are shorter; a longer line is prose. */
const LONGEST = 60;
/** Fewer labels or values may be a list in the text. */
const FEWEST_LABELS = 3;
const FEWEST_VALUES = 5;

interface Line {
  block: TextBlock;
  kind: 'value' | 'label' | 'words';
}

/** The flow with such stretches of lines as tables (`flat`); all else unchanged. */
export function gatherFlatTables(flow: readonly FlowBlock[]): FlowBlock[] {
  // Most pages have no bare values among their lines: there no line need be held against the form's labels.
  if (flow.filter((block) => block.type === 'text' && isValue(block)).length < FEWEST_VALUES) return [...flow];
  const gathered: FlowBlock[] = [];
  let run: Line[] = [];
  const endRun = (): void => {
    gathered.push(...closeRun(run));
    run = [];
  };
  for (const block of flow) {
    const line = block.type === 'text' ? readLine(block) : null;
    if (line) run.push(line);
    else {
      endRun();
      gathered.push(block);
    }
  }
  endRun();
  return gathered;
}

function isValue({ text }: TextBlock): boolean {
  if (text.length > LONGEST) return false;
  const { kind } = readCellValue(text);
  return kind === 'number' || kind === 'placeholder';
}

function readLine(block: TextBlock): Line | null {
  if (block.text.length > LONGEST || block.heading > 0 || block.link || block.chrome) return null;
  if (isValue(block)) return { block, kind: 'value' };
  const core = labelCore(block.text);
  const label = linesNear(core).length > 0 || isGroupCore(core) || core.startsWith('第二十条第');
  if (!label && sectionMeant(parseNumbering(block.text).rest)) return null;
  return { block, kind: label ? 'label' : 'words' };
}

/** From the first label to the last label or value, if there is enough of both; what lies outside stays text. */
function closeRun(run: readonly Line[]): FlowBlock[] {
  const labels = run.filter(({ kind }) => kind === 'label').length;
  const values = run.filter(({ kind }) => kind === 'value').length;
  if (labels < FEWEST_LABELS || values < FEWEST_VALUES) return run.map(({ block }) => block);
  const first = run.findIndex(({ kind }) => kind === 'label');
  const last = run.findLastIndex(({ kind }) => kind !== 'words');
  const table = run.slice(first, last + 1);
  return [
    ...run.slice(0, first).map(({ block }) => block),
    {
      type: 'table',
      ref: (table[0] as Line).block.ref,
      rows: rowsOf(table),
      cut: false,
      flat: true,
    } satisfies RawTable,
    ...run.slice(last + 1).map(({ block }) => block),
  ];
}

/** A row ends where words follow values; the words before its own label (and its groups) were a header. */
function rowsOf(lines: readonly Line[]): RawRow[] {
  const rows: RawRow[] = [];
  let words: Line[] = [];
  let values: Line[] = [];
  const endRow = (): void => {
    let from = words.length - 1;
    while (from > 0 && isGroupCore(labelCore((words[from - 1] as Line).block.text))) from -= 1;
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
