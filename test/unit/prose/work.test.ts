import { describe, expect, it } from 'vitest';
import type { Paragraph, ReadCell, ReadTable } from '../../../lib/contract/report';
import { meaningsIn } from '../../../lib/prose/meaning';
import { readStatements } from '../../../lib/prose/read';
import { textMismatchRule } from '../../../lib/rules/text-mismatch';
import { brokenOf } from '../rules/outcomes';
import { reportOf, tableOf } from '../support/tables';

/** A map that counts how often its entries are asked for. */
class CountedCells extends Map<string, ReadCell> {
  asked = 0;

  override get(key: string): ReadCell | undefined {
    this.asked += 1;
    return super.get(key);
  }

  override values(): ReturnType<Map<string, ReadCell>['values']> {
    this.asked += this.size;
    return super.values();
  }
}

function counted(table: ReadTable): { table: ReadTable; cells: CountedCells } {
  const cells = new CountedCells([...table.cells]);
  return { table: { ...table, cells }, cells };
}

/** 6,000 cases carried over, 7,000 granted: each sentence on the granted ones may mean any of 6,001 values. */
const APPLICATIONS = tableOf('2021', 'applications', {
  'newReceived|total': 1_000,
  'carriedOver|total': 6_000,
  'granted|total': 7_000,
  'resultTotal|total': 7_000,
});

function paragraphs(count: number): Paragraph[] {
  return Array.from({ length: count }, (_, index) => ({
    section: 3,
    ref: index + 1,
    text: `申请予以公开${index + 1}件。`,
    block: index,
  }));
}

/** How many cells the rule asks for to judge so many sentences. */
function cellsAsked(sentences: number): number {
  const { table, cells } = counted(APPLICATIONS);
  const tables = { disclosure: null, applications: table, cases: null };
  brokenOf(textMismatchRule, reportOf({ tables, paragraphs: paragraphs(sentences) }));
  return cells.asked;
}

describe('the work that text asks for', () => {
  it('reads the table once for a kind of statement, not once for every sentence', () => {
    expect(cellsAsked(1)).toBeGreaterThan(0);
    expect(cellsAsked(4_000)).toBe(cellsAsked(1));
  });

  it('keeps a handful of ranges for a statement, however many cases were carried over', () => {
    const tables = { disclosure: null, applications: APPLICATIONS, cases: null };
    const meaningOf = meaningsIn(reportOf({ tables }));
    const [statement] = readStatements(paragraphs(1), null);
    expect(statement).toBeDefined();
    const values = statement && meaningOf(statement)?.values;
    expect(values?.length).toBeGreaterThan(0);
    expect(values?.length).toBeLessThan(10);
  });

  it('reads no sentence before it is asked for', () => {
    let read = 0;
    function* counting(): Generator<Paragraph> {
      for (const paragraph of paragraphs(100)) {
        read += 1;
        yield paragraph;
      }
    }
    const statements = readStatements(counting(), null);
    statements.next();
    expect(read).toBe(1);
    expect([...statements]).toHaveLength(99);
  });

  it('finds each wrong number once, and of many that differ every one', () => {
    const tables = { disclosure: null, applications: APPLICATIONS, cases: null };
    const text = paragraphs(2_000).map((paragraph) => ({ ...paragraph, text: paragraph.text.replace('予以', '不予') }));
    const found = brokenOf(textMismatchRule, reportOf({ tables, paragraphs: [...text, ...text] }));
    // Denied is 0 in the table, and with 6,000 carried over nothing else is possible but what was granted.
    expect(found.length).toBe(2_000);
  });
});
