import { describe, expect, it } from 'vitest';
import { type BodyKind, type Place, type RuleId, RuleIdSchema } from '../../../lib/contract/page-check';
import { basisLine, basisOf, findingBasis } from '../../../lib/words/basis';
import { makeCheck } from '../files/fixture';

const finding = (rule: RuleId, place: Place) => ({ rule, level: 'hint' as const, message: '', where: [place] });

describe('the legal basis', () => {
  it('is there in both languages or in none, and has no empty words', () => {
    for (const rule of RuleIdSchema.options) {
      for (const form of [null, '2019', '2021'] as const) {
        const zh = basisOf(rule, 'zh', form);
        const en = basisOf(rule, 'en', form);
        expect(zh === null, rule).toBe(en === null);
        if (zh === null || en === null) continue;
        expect(zh.name).toMatch(/^《.+》/);
        expect(en.name).toMatch(/^[A-Z]/);
        expect(basisLine(rule, 'zh', form)).toBe(zh.name + zh.article);
      }
    }
  });

  it('names the provisions that set the deadline, the content and the tariff', () => {
    expect(basisLine('late-publication', 'zh')).toContain('第四十九条');
    expect(basisLine('missing-section', 'zh')).toContain('第五十条');
    expect(basisLine('fee-tariff', 'zh')).toContain('国办函〔2020〕109号');
    expect(basisLine('regulation-authority', 'zh')).toContain('第九十一条、第九十三条');
    expect(basisLine('late-publication', 'en')).toContain('Article 49');
  });

  it('is the notice of the form in use, and of the other form where the wrong one was used', () => {
    expect(basisLine('row-total', 'zh', '2019')).toContain('〔2019〕60号');
    expect(basisLine('row-total', 'zh', '2021')).toContain('〔2021〕30号');
    expect(basisLine('wrong-form', 'zh', '2019')).toContain('〔2021〕30号');
    expect(basisLine('wrong-form', 'zh', '2021')).toContain('〔2019〕60号');
  });

  it('carries the title under which the form was prescribed: the first one was for trial use', () => {
    expect(basisLine('row-total', 'zh', '2019')).toBe(
      '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
    );
    expect(basisLine('row-total', 'zh', '2021')).not.toContain('试行');
  });

  it('is only what the law says of this part and this body', () => {
    const missing = (section: number) => makeCheck({ findings: [finding('missing-section', { section })] });
    expect(findingBasis(missing(1), 0, 'zh')).toContain('年度报告格式');
    expect(findingBasis(missing(1), 0, 'zh')).not.toContain('第五十条');
    expect(findingBasis(missing(3), 0, 'zh')).toContain('第五十条');
    const late = (bodyKind: BodyKind) =>
      makeCheck({ findings: [finding('late-publication', { text: '2024-02-20' })] }, { bodyKind });
    expect(findingBasis(late('department'), 0, 'zh')).toContain('第四十九条');
    expect(findingBasis(late('township'), 0, 'zh')).toBeNull();
    expect(findingBasis(late('office'), 0, 'en')).toBeNull();
  });

  it('is null for rules that rest on none', () => {
    expect(basisOf('text-breakdown', 'zh')).toBeNull();
    expect(basisLine('carry-bound', 'en')).toBeNull();
  });
});
