// The file of what was found: one row per finding, what could not be checked, and a summary.
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findingsCsv } from '../../../lib/files/findings-csv';
import { en, finding, listOf, makeCheck, troubled, zh } from './fixture';

/** Reads a CSV back as rows by heading; the BOM must have been taken off. */
function read(csv: string): Record<string, string>[] {
  const result = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(result.errors).toEqual([]);
  return result.data;
}

describe('the CSV of findings', () => {
  it('puts the severe ones first, findings of one cause under one number, and ends with a summary', () => {
    const rows = read(findingsCsv(listOf(troubled, { checkedAt: 'T' }), { ...zh, extensionVersion: '0.1.0' }));
    expect(rows.map((row) => [row.类别, row.序号, row.级别])).toEqual([
      ['问题', '1', '错误'],
      ['问题', '1', '错误'],
      ['问题', '2', '待核'],
      ['问题', '3', '提示'],
      ['未能核对', '', ''],
      ['检查情况', '', ''],
    ]);
    expect(rows[0]).toMatchObject({
      应为: '2932',
      现为: '2923',
      年度: '2023',
      检查时间: 'T',
      扩展版本: '0.1.0',
      格式: '2021',
    });
    expect(rows[0]?.可能的更正).toContain('由 2923 改为 2932');
  });

  describe('beside a sum that does not hold', () => {
    const at = (column: string) => ({ table: 'applications' as const, row: 'resultTotal', column });
    const broken = finding(
      {
        rule: 'row-total',
        level: 'error',
        facts: { left: [], right: [], difference: 9 },
        expected: 24,
        actual: 15,
        key: 'broken',
      },
      at('total'),
      at('naturalPerson'),
    );
    const change = (column: string, from: number | null, to: number) => ({ at: at(column), from, to });
    const explained = (unique: boolean, ...sets: ReturnType<typeof change>[][]) =>
      read(
        findingsCsv(
          listOf(
            makeCheck({
              findings: [broken],
              diagnoses: [{ findings: ['broken'], explanations: sets.map((cells) => ({ cells })), unique }],
            }),
          ),
          zh,
        ),
      )[0];

    it('names the cell to be changed first, with its own two values, never the right total', () => {
      const row = explained(true, [change('naturalPerson', 21, 12)]);
      expect(row).toMatchObject({ 应为: '12', 现为: '21', 各项之和: '24', 表中合计: '15' });
      expect(row?.位置).toBe('第三部分“（七）总计”行“自然人”列；第三部分“（七）总计”行“总计”列');
    });

    it('lists the values of two cells in the order of their places', () => {
      const row = explained(true, [change('naturalPerson', 21, 12), change('total', null, 15)]);
      expect(row).toMatchObject({ 应为: '12；15', 现为: '21；空白' });
    });

    it('claims no value where several explanations or none are possible', () => {
      const sides = { 应为: '', 现为: '', 各项之和: '24', 表中合计: '15' };
      expect(explained(false, [change('naturalPerson', 21, 12)], [change('total', 15, 24)])).toMatchObject(sides);
      expect(read(findingsCsv(listOf(makeCheck({ findings: [broken] })), zh))[0]).toMatchObject(sides);
    });
  });

  it('names a few places of a finding that has many', () => {
    const where = [1, 2, 3, 4, 5, 6].map((section) => ({ section }));
    const check = makeCheck({
      findings: [
        finding(
          { rule: 'blank-cell', level: 'hint', facts: { table: 'cases', proven: 6, unproven: 0, named: [] } },
          ...where,
        ),
      ],
    });
    expect(read(findingsCsv(listOf(check), zh))[0]?.位置).toMatch(
      /^第一部分“总体情况”；.*“存在的主要问题及改进情况”等 6 处$/,
    );
    const [english] = read(findingsCsv(listOf(check), en));
    expect(english?.位置).toMatch(/ and 1 more$/);
  });

  it('words findings and reasons in English', () => {
    const check = makeCheck({
      findings: [finding({ rule: 'fee-statement', level: 'review', facts: { bare: false } })],
      unchecked: [{ check: 'missing-table', why: { code: 'too-large' }, spots: [] }],
    });
    const rows = read(findingsCsv(listOf(check), en));
    expect(rows.map((row) => row.问题).join()).not.toMatch(/[。，]/);
    expect(rows[1]).toMatchObject({
      类别: 'unchecked',
      规则: 'Whether all tables are there',
      规则代码: 'missing-table',
    });
  });

  it('calls nothing fine where a statutory table could not be read', () => {
    const tables = { ...makeCheck().report.tables, applications: null };
    const summary = read(findingsCsv(listOf(makeCheck({}, { tables })), zh)).at(-1)?.问题;
    expect(summary).toMatch(/^未能完成核对。.*42 项勾稽关系：3 项成立，39 项未能核对/);
    expect(summary).not.toContain('未发现');
  });

  it('says what was checked where nothing was found', () => {
    const rows = read(findingsCsv(listOf(makeCheck()), zh));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.问题).toMatch(/^未发现问题。共读取 \d+ 个单元格.*42 项勾稽关系：42 项成立/);
    const english = read(findingsCsv(listOf(makeCheck()), en));
    expect(english[0]?.问题).toMatch(/^Nothing was found\. Read \d+ cells/);
  });
});
