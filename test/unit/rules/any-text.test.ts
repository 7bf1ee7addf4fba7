import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../../lib/rules';
import { textReport } from '../report/text-report';
import { strugglesOf } from '../support/patterns';
import { stepsOf } from '../support/steps';
import { tableOf } from '../support/tables';

const HEADS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** Characters of a long line. */
const LENGTH = 1_000;
/** Steps of all rules together for such a page. */
const STEPS = 3_000_000;
/** How often a pattern may go back for each of them. */
const RETURNS = 100;

it('no rule throws on any text', () => {
  const piece = fc.constantFrom(
    '2021年',
    '，',
    '。',
    '共',
    '37条',
    '其中',
    '公告2条',
    '（',
    '）',
    '等',
    '信息处理费',
    '35元',
    '收到',
    '政府信息公开申请',
    '未',
    '无',
    '统计期限',
    '1月1日',
    '至',
    '一、',
    '总体情况',
    '五、',
    '六、',
    '发布时间：2023-05-01',
    '我局',
  );
  const tables = {
    disclosure: tableOf('2021', 'disclosure'),
    applications: tableOf('2021', 'applications'),
    cases: tableOf('2021', 'cases'),
  };
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
          fc.constantFrom(...HEADS),
        ),
        { maxLength: 12 },
      ),
      (lines) => {
        const random = textReport(
          lines.map((text) => text || '空'),
          '',
          { tables, form: '2021' },
        );
        for (const rule of rules) {
          for (const outcome of rule.check(random, { today: '2023-01-01' })) {
            if (outcome.status !== 'broken') continue;
            for (const { place, ref } of outcome.where) {
              if (!('text' in place)) continue;
              expect(
                lines.some((text, index) => text.includes(place.text) && (ref === undefined || ref === index + 1)),
              ).toBe(true);
            }
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  '案件',
  '数量',
  '共计',
  '过程中',
  '无',
  '2021年度',
  '2021年',
  '未收取',
  '收到政府信息公开申请',
  '3件',
  '其中3条',
  '一、',
  'abc.',
  '1月1日',
  '统计期限',
  '政府信息公开',
  '其中',
  '(',
])('a page that says nothing but %s is judged in a bounded number of steps', (word) => {
  const tables = {
    disclosure: tableOf('2021', 'disclosure'),
    applications: tableOf('2021', 'applications'),
    cases: tableOf('2021', 'cases'),
  };
  for (const lead of ['', '未收到政府信息公开申请', '收到政府信息公开申请', '2022年政府信息公开', '公开12条，其中']) {
    const long = lead + word.repeat(LENGTH / word.length);
    const short = lead + word.repeat(40 / word.length);
    const hostile = textReport([short, long, '一、总体情况', short, long], '', { tables, form: '2021' });
    const check = () => {
      for (const rule of rules) Array.from(rule.check(hostile, { today: null }));
    };
    expect(strugglesOf(RETURNS, check), lead).toEqual([]);
    expect(stepsOf(check), lead).toBeLessThan(STEPS);
  }
});
