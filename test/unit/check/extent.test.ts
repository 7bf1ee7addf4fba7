// @vitest-environment jsdom
// What holds for a report that was read from lines of text, as of a PDF without ruling lines: which number belongs where is a guess.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read/read-page';
import type { SourceBlock, SourceDocument } from '../../../lib/source/source-document';
import { checkDocument } from '../../../lib/view/page-check';

const page = readFileSync(join(import.meta.dirname, '../../pages/rule-balance/page.html'), 'utf8');
const source = (): SourceDocument => readPage(new DOMParser().parseFromString(page, 'text/html')).source;
const textBlock = (blocks: readonly SourceBlock[]) =>
  blocks.find(
    (block): block is Extract<SourceBlock, { type: 'text' }> => block.type === 'text' && block.text.length > 60,
  );

/** The report with a line of text for each row of a table. */
function inLines(origin: SourceDocument['origin'], write: (line: string) => string[]): SourceDocument {
  const own = source();
  const pattern = textBlock(own.blocks);
  if (!pattern || !origin) throw new Error('the page has text');
  const blocks = own.blocks.flatMap((block): SourceBlock[] => {
    if (block.type !== 'table') return [block];
    const lines = block.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', '')).join(' '));
    return lines.flatMap(write).map((text) => ({ ...pattern, text }));
  });
  return { ...own, origin, blocks };
}

/** Labels that have two lines in their cells: the second line of one runs into the first of the next, or numbers stand between the two. */
const broken = (line: string): string[] => [
  line
    .replace('2.没有现成信息需要另行制作', '2.没有现成信息需要另行制法提供')
    .replace(/^一、本年(新收政府信息公开申请数量)((?: \d+)+)$/, '一、$2本年 $1'),
];

function outcomeOf(read: SourceDocument) {
  const check = checkDocument(read, { url: 'draft', today: '2026-01-15' });
  if (!check) throw new Error('no report');
  return check;
}

describe('a report read from lines of text', () => {
  it('has no errors: a sum that does not come out is to be looked at', () => {
    const levels = (read: SourceDocument) =>
      outcomeOf(read).findings.flatMap(({ rule, level }) => (rule === 'balance' ? [level] : []));
    expect(levels(source())).toEqual(['error', 'error']);
    expect(levels(inLines('print-lines', (line) => [line]))).toEqual(['review', 'review']);
  });

  it('has none either where another table of the same PDF has lines', () => {
    const mixed = inLines('print', (line) => [line]);
    const tables = source().blocks.filter((block) => block.type === 'table');
    const last = mixed.blocks.findLastIndex((block) => block.type === 'text' && block.text.startsWith('四、政府信息'));
    const withLines = { ...mixed, blocks: mixed.blocks.toSpliced(last + 1, 0, ...tables.slice(-1)) };
    const levels = outcomeOf(withLines).findings.flatMap(({ rule, level }) => (rule === 'balance' ? [level] : []));
    expect(levels).toEqual(['review', 'review']);
  });

  it('is not blamed for labels and headings that its lines only seem to have', () => {
    const { findings, unchecked } = outcomeOf(inLines('print-lines', broken));
    const rules = findings.map(({ rule }) => rule);
    expect(rules).not.toContain('altered-label');
    expect(rules).not.toContain('section-order');
    expect(unchecked.some(({ check }) => /^(?:altered-label|section-order)/.test(check))).toBe(true);
    // The same lines pasted are what a person wrote.
    const pasted = outcomeOf({ ...inLines('print-lines', broken), origin: 'clipboard' });
    expect(pasted.findings.some(({ rule }) => rule === 'altered-label' || rule === 'section-order')).toBe(true);
  });
});
