import { describe, expect, it } from 'vitest';
import { type RuleId, RuleIdSchema } from '../../../lib/contract/page-check';
import type { FactsByRule } from '../../../lib/rules';
import { wordingOf } from '../../../lib/words/wording';

const zh = wordingOf('zh');
const en = wordingOf('en');

/** The basis of one finding, in Chinese. */
function basisOf<Id extends RuleId>(rule: Id, facts: FactsByRule[Id]): string | null {
  return zh.basisOf({ rule, facts } as Parameters<typeof zh.basisOf>[0], '2021');
}

describe('the legal basis', () => {
  it('is there in both languages or in none, and has no empty words', () => {
    for (const rule of RuleIdSchema.options) {
      for (const form of [null, '2019', '2021'] as const) {
        const chinese = zh.ruleBasis(rule, form);
        const english = en.ruleBasis(rule, form);
        expect(chinese === null, rule).toBe(english === null);
        if (chinese === null || english === null) continue;
        expect(chinese).toMatch(/^《.+》/);
        expect(english).toMatch(/^[A-Z].*[^, ]$/);
      }
    }
  });

  it('names the provisions that set the deadline, the content and the tariff', () => {
    expect(zh.ruleBasis('late-publication', null)).toContain('第四十九条');
    expect(zh.ruleBasis('missing-section', null)).toContain('第五十条');
    expect(zh.ruleBasis('fee-tariff', null)).toContain('国办函〔2020〕109号');
    expect(zh.ruleBasis('regulation-authority', null)).toContain('第九十一条、第九十三条');
    const made = { cells: [], body: null };
    expect(basisOf('regulation-authority', { ...made, year: 2023 })).toContain('（2023年修正）第九十一条');
    expect(basisOf('regulation-authority', { ...made, year: 2022 })).toContain('（2015年修正）第八十条');
    expect(en.ruleBasis('late-publication', null)).toContain('Article 49');
  });

  it('is the notice of the form in use, and of the form that was due where the wrong one was used', () => {
    expect(zh.ruleBasis('row-total', '2019')).toContain('〔2019〕60号');
    expect(zh.ruleBasis('row-total', '2021')).toContain('〔2021〕30号');
    const tables: FactsByRule['wrong-form']['tables'] = ['disclosure'];
    expect(basisOf('wrong-form', { year: 2022, used: '2019', due: '2021', tables })).toContain('〔2021〕30号');
    expect(basisOf('wrong-form', { year: 2020, used: '2021', due: '2019', tables })).toContain('〔2019〕60号');
  });

  it('carries the title under which the form was prescribed: the first one was for trial use', () => {
    expect(zh.ruleBasis('row-total', '2019')).toBe(
      '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
    );
    expect(zh.ruleBasis('row-total', '2021')).not.toContain('试行');
  });

  it('is only what the law says of this part and this body', () => {
    expect(basisOf('missing-section', { section: 1 })).toContain('年度报告格式');
    expect(basisOf('missing-section', { section: 1 })).not.toContain('第五十条');
    expect(basisOf('missing-section', { section: 3 })).toContain('第五十条');
    const late = { date: '2024-02-20', source: 'published', deadline: '2024-01-31' } as const;
    expect(basisOf('late-publication', { ...late, body: 'department' })).toContain('第四十九条');
    for (const body of ['township', 'other'] as const)
      expect(basisOf('late-publication', { ...late, body })).toBeNull();
  });

  it('is null for rules that rest on none, and for a form whose notice does not say it', () => {
    expect(zh.ruleBasis('text-breakdown', null)).toBeNull();
    expect(en.ruleBasis('carry-bound', null)).toBeNull();
    expect(zh.ruleBasis('overview-topics', '2019')).toBeNull();
  });
});
