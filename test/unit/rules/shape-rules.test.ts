import { describe, expect, it } from 'vitest';
import type { RuleId, YearStatement } from '../../../lib/contract/page-check';
import type { LocatedYear, Paragraph, Report } from '../../../lib/contract/report';
import { rules } from '../../../lib/rules';
import { reportOf, tableOf } from '../support/tables';

const outcomesOf = (id: RuleId, report: Report) => {
  const rule = rules.find((candidate) => candidate.id === id);
  return [...(rule?.check(report, { today: null }) ?? [])];
};
const whole = () => ({
  disclosure: tableOf('2021', 'disclosure'),
  applications: tableOf('2021', 'applications'),
  cases: tableOf('2021', 'cases'),
});
/** A report whose parts with these numbers are not there. */
const without = (numbers: number[], parts: Partial<Report> = {}) =>
  reportOf({
    tables: whole(),
    ...parts,
    sections: reportOf().sections.map((part) =>
      numbers.includes(part.number) ? { ...part, found: false, heading: null, headingRef: null } : part,
    ),
  });
const lines = (section: number, texts: string[]): Paragraph[] =>
  texts.map((text, index) => ({ section, ref: 100 + index, text, block: index }));

describe('missing-section', () => {
  it('finds each part that is not there', () => {
    expect(outcomesOf('missing-section', without([2, 5]))).toMatchObject([
      { status: 'broken', level: 'error', facts: { section: 2 } },
      { status: 'broken', facts: { section: 5 } },
    ]);
    expect(outcomesOf('missing-section', without([]))).toEqual([]);
  });

  it('cannot tell of any part where the page was too large to be read whole', () => {
    expect(outcomesOf('missing-section', without([2, 5, 6], { cut: true })).map(({ status }) => status)).toEqual([
      'unchecked',
      'unchecked',
      'unchecked',
    ]);
  });
});

describe('missing-table and picture-table', () => {
  it('find a table that is not in its part, once for each', () => {
    expect(outcomesOf('missing-table', reportOf())).toHaveLength(3);
    expect(outcomesOf('missing-table', reportOf({ tables: { ...whole(), cases: null } }))).toMatchObject([
      { status: 'broken', level: 'error', facts: { table: 'cases' }, where: [{ place: { section: 4 } }] },
    ]);
    expect(outcomesOf('missing-table', reportOf({ tables: whole() }))).toEqual([]);
  });

  it('leave a table to missing-section where its whole part is gone', () => {
    expect(outcomesOf('missing-table', without([4], { tables: { ...whole(), cases: null } }))).toEqual([]);
  });

  it('cannot tell of a table whose labels are there in a shape that is none of the form', () => {
    const unread = ['一、本年新收政府信息公开申请数量', '（一）予以公开', '1.属于国家秘密'].map((text) => ({
      section: 3,
      text,
    }));
    const tables = { ...whole(), applications: null };
    expect(outcomesOf('missing-table', reportOf({ tables, unread }))).toMatchObject([
      { status: 'unchecked', why: { code: 'ambiguous', detail: '一、本年新收政府信息公开申请数量' } },
    ]);
    const elsewhere = unread.map((each) => ({ ...each, section: 5 }));
    expect(outcomesOf('missing-table', reportOf({ tables, unread: elsewhere }))).toMatchObject([{ status: 'broken' }]);
  });

  it('ask for a look at a picture in its place', () => {
    const pictures = { disclosure: [], applications: [7, 8], cases: [] };
    const report = reportOf({ tables: { ...whole(), applications: null }, pictures });
    expect(outcomesOf('missing-table', report)).toEqual([]);
    expect(outcomesOf('picture-table', report)).toMatchObject([
      { level: 'review', facts: { table: 'applications', pictures: 2 }, where: [{ ref: 7 }, { ref: 8 }] },
    ]);
  });

  it('cannot tell where reading stopped', () => {
    const report = without([4, 5, 6], { cut: true, tables: { ...whole(), applications: null } });
    expect(outcomesOf('missing-table', report)).toMatchObject([{ status: 'unchecked', why: { code: 'too-large' } }]);
  });

  it('see a table whose cells stand there as lines of text', () => {
    const cells = ['行政复议', '结果维持', '结果纠正', '其他结果', '0', '0', '0'];
    const flat = reportOf({ tables: { ...whole(), cases: null }, paragraphs: lines(4, cells) });
    expect(outcomesOf('missing-table', flat)).toMatchObject([{ status: 'unchecked', why: { code: 'ambiguous' } }]);
    const run = reportOf({
      tables: { ...whole(), cases: null },
      paragraphs: lines(4, [
        '行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 0 0 0',
      ]),
    });
    expect(outcomesOf('missing-table', run)).toMatchObject([{ status: 'unchecked' }]);
  });

  it('do not take a sentence about the matter for the table', () => {
    const report = reportOf({
      tables: { ...whole(), cases: null },
      paragraphs: lines(4, ['本年度未发生行政复议、行政诉讼案件。', '行政复议：0件']),
    });
    expect(outcomesOf('missing-table', report)).toMatchObject([{ status: 'broken' }]);
  });
});

describe('missing-row', () => {
  const table = {
    ...tableOf('2021', 'applications'),
    missingRows: ['granted', 'other.other'],
    missingColumns: ['total'],
  };

  it('finds the rows together and the columns together', () => {
    expect(outcomesOf('missing-row', reportOf({ tables: { ...whole(), applications: table } }))).toMatchObject([
      { status: 'broken', level: 'error', facts: { axis: 'row', keys: ['granted', 'other.other'], form: '2021' } },
      { status: 'broken', facts: { axis: 'column', keys: ['total'] } },
    ]);
  });

  it('cannot tell where the page has a row that nobody can name', () => {
    const misfits = [{ row: null, found: 5, expected: 7, refs: [9], label: '' }];
    const report = reportOf({ tables: { ...whole(), applications: { ...table, missingColumns: [], misfits } } });
    expect(outcomesOf('missing-row', report)).toMatchObject([{ status: 'unchecked', why: { code: 'misfit-row' } }]);
  });

  it('cannot tell where reading stopped within the table', () => {
    const report = without([4, 5, 6], { cut: true, tables: { ...whole(), applications: table } });
    expect(outcomesOf('missing-row', report).map(({ status }) => status)).toEqual(['unchecked', 'unchecked']);
  });
});

describe('wrong-form', () => {
  const own = (source: YearStatement['source'], year: number): LocatedYear => ({
    source,
    year,
    text: `${year}年`,
    ref: 1,
    role: 'own',
  });
  const report = (year: number | null, form: '2019' | '2021', years: LocatedYear[] = []) => {
    const tables = {
      disclosure: tableOf(form, 'disclosure'),
      applications: tableOf(form, 'applications'),
      cases: tableOf(form, 'cases'),
    };
    const { identity } = reportOf();
    return reportOf({ tables, form, identity: { ...identity, year, years } });
  };

  it('finds either form in the years of the other, by the tables that differ', () => {
    expect(outcomesOf('wrong-form', report(2022, '2019', [own('title', 2022)]))).toMatchObject([
      {
        status: 'broken',
        level: 'error',
        facts: { year: 2022, used: '2019', due: '2021', tables: ['disclosure', 'applications'] },
      },
    ]);
    expect(outcomesOf('wrong-form', report(2020, '2021', [own('period', 2020)]))).toMatchObject([
      { status: 'broken', facts: { due: '2019' } },
    ]);
  });

  it('is silent where the form is due, or the year is not known or older than both forms', () => {
    for (const fine of [report(2021, '2021'), report(2020, '2019'), report(null, '2019'), report(2018, '2019')]) {
      expect(outcomesOf('wrong-form', fine)).toEqual([]);
    }
  });

  it('cannot tell where the report contradicts itself about its year', () => {
    const years = [own('title', 2021), own('period', 2020), own('text', 2021)];
    expect(outcomesOf('wrong-form', report(2021, '2019', years))).toMatchObject([{ status: 'unchecked' }]);
    const outvoted = [own('title', 2021), own('period', 2021), own('heading', 2020)];
    expect(outcomesOf('wrong-form', report(2021, '2019', outvoted))).toMatchObject([{ status: 'broken' }]);
  });
});
