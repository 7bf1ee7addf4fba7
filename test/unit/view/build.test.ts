import { describe, expect, it } from 'vitest';
import { buildView } from '../../../lib/view/build';
import { countProblems } from '../../../lib/view/count';
import { evidenceOf } from '../../../lib/view/evidence';
import { ReportViewSchema } from '../../../lib/view/schema';
import { inspectSample, sampleView } from '../support/sample-view';

const sample = inspectSample();
const view = buildView(evidenceOf(sample), 'zh');

describe('the view of a check', () => {
  it('has the shape that its receiver checks it against', () => {
    expect(ReportViewSchema.safeParse(view).success).toBe(true);
    expect(ReportViewSchema.safeParse(buildView(evidenceOf(sample), 'en')).success).toBe(true);
  });

  it('numbers problems by severity, diagnoses first', () => {
    const { items } = view;
    expect(items.map(({ number, level }) => `${number} ${level}`)).toEqual(['1 error', '2 error', '3 hint']);
    expect(items[0]?.explanations).toHaveLength(1);
    expect(items[0]?.findings.map(({ rule }) => rule)).toEqual(['row-total', 'result-total']);
  });

  it('counts a diagnosis once, however many sums it breaks', () => {
    expect(countProblems(sample.check)).toEqual({ error: 2, review: 0, hint: 1 });
  });

  it('gives every sum with its terms, named short, and the difference', () => {
    const [diagnosis] = view.items;
    const formula = diagnosis?.findings[0]?.formula;
    expect(formula?.left.map(({ name, value }) => `${name} ${value}`)).toEqual([
      '自然人 21',
      '商业企业 2',
      '科研机构 0',
      '社会公益组织 0',
      '法律服务机构 1',
      '其他组织 0',
    ]);
    expect(formula?.right.map(({ value }) => value)).toEqual([15]);
    expect(formula?.difference).toBe(9);
  });

  it('counts the sums that hold and the blanks that are proven', () => {
    expect(view).toMatchObject({ sums: { held: 40, all: 42 }, proven: 1 });
  });

  it('speaks English with the same numbers and the same order', () => {
    const [chinese, english] = [view, buildView(evidenceOf(sample), 'en')];
    expect(english.items.map(({ number, section }) => [number, section])).toEqual(
      chinese.items.map(({ number, section }) => [number, section]),
    );
    expect(english.items[0]?.headline).toBe('One wrong number → 2 sums fail');
    expect(JSON.stringify(english.items.map(({ findings }) => findings.map(({ ruleName }) => ruleName)))).not.toMatch(
      /[\u4e00-\u9fff]/,
    );
  });

  it('says what could not be checked, and why', () => {
    const vague = sampleView('zh', (html) => html.replaceAll('>4</td>', '>四件左右</td>'));
    expect(vague.unchecked.length).toBeGreaterThan(0);
    for (const { name, reason } of vague.unchecked) expect(`${name}${reason}`).toMatch(/[\u4e00-\u9fff].*。$/);
  });
});
