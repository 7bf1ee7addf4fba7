import { describe, expect, it } from 'vitest';
import { countProblems } from '../../../lib/check/count';
import { identityOf } from '../../../lib/dismissals/identity';
import type { Dismissal } from '../../../lib/dismissals/schema';
import { buildView, viewWithDismissals } from '../../../lib/view/build';
import { ReportViewSchema } from '../../../lib/view/schema';
import { inspectSample, sampleView } from '../support/sample-view';

const sample = inspectSample().evidence;
const view = buildView(sample, 'zh');

describe('the view of a check', () => {
  it('has the shape that its receiver checks it against', () => {
    expect(ReportViewSchema.safeParse(view).success).toBe(true);
    expect(ReportViewSchema.safeParse(buildView(sample, 'en')).success).toBe(true);
  });

  it('numbers problems by severity, diagnoses first', () => {
    const { items } = view;
    expect(items.map(({ number, level }) => `${number} ${level}`)).toEqual(['1 error', '2 error', '3 hint']);
    expect(items[0]?.explanations).toHaveLength(1);
    expect(items[0]?.findings.map(({ rule }) => rule)).toEqual(['row-total', 'result-total']);
  });

  it('counts a diagnosis once, however many sums it breaks', () => {
    expect(countProblems(sample)).toEqual({ error: 2, review: 0, hint: 1 });
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

  it('counts the sums that hold, those that a blank was computed from, and the blanks that are proven', () => {
    expect(view).toMatchObject({ sums: { held: 39, computed: 1, broken: 2, unchecked: 0, all: 42 }, proven: 1 });
  });

  it('speaks English with the same numbers and the same order', () => {
    const [chinese, english] = [view, buildView(sample, 'en')];
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

describe('the view of a check of which something was set aside', () => {
  const entry = (findings: Dismissal['findings']): Dismissal => ({
    findings,
    level: 'error',
    headline: 'as it was',
    sentence: 'as it was said',
    reason: 'historical',
    words: '沿用旧口径',
    at: '2024-02-01T08:00:00.000Z',
  });
  const dismissalOf = async (language: 'zh' | 'en') => {
    const [first = '', second = ''] = sample.findings.map((finding) => identityOf(sample.report, finding));
    const diagnosed = entry([
      { rule: 'row-total', identity: first },
      { rule: 'result-total', identity: second },
    ]);
    const gone = entry([{ rule: 'balance', identity: 'of a sum that was put right' }]);
    return viewWithDismissals(sample, { page: null, entries: [diagnosed, gone], state: 'fine' }, language);
  };

  it('leaves it out of the list, numbers the rest anew, and shows it apart, leading to its cell', async () => {
    const without = await dismissalOf('zh');
    expect(ReportViewSchema.safeParse(without).success).toBe(true);
    expect(without.items.map(({ number, headline }) => `${number} ${headline}`)).toEqual([
      '1 年份不一致',
      '2 单元格空白',
    ]);
    expect(without.aside.items).toMatchObject([
      {
        levelName: '错误',
        headline: '1 个数字有误 → 2 个等式不成立',
        sentence: view.items[0]?.explanations[0]?.sentence,
        place: { cell: { table: 'applications', row: 'granted', column: 'naturalPerson' } },
        reasonName: '历史口径',
        words: '沿用旧口径',
      },
    ]);
  });

  it('shows apart what is not there any more, in the words of that day and leading nowhere', async () => {
    const { aside } = await dismissalOf('zh');
    expect(aside.changed).toMatchObject([{ headline: 'as it was', sentence: 'as it was said', place: null }]);
  });

  it('speaks of it in the language of the day', async () => {
    const { aside } = await dismissalOf('en');
    expect(aside.items).toMatchObject([
      { headline: 'One wrong number → 2 sums fail', reasonName: 'Counted as in former years' },
    ]);
  });

  it('gives every finding the identity that setting it aside asks for, and none where nobody looked', async () => {
    const { items } = await viewWithDismissals(sample, { page: null, entries: [], state: 'fine' }, 'zh');
    for (const { findings } of items) {
      for (const { key, identity } of findings) expect(identity).toBe(identityOf(sample.report, { key }));
    }
    expect(view.items.flatMap(({ findings }) => findings.map(({ identity }) => identity))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
