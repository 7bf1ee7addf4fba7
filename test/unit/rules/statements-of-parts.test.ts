import { describe, expect, it } from 'vitest';
import { accountabilityRule } from '../../../lib/rules/accountability';
import { emptySectionRule } from '../../../lib/rules/empty-section';
import { feeStatementRule } from '../../../lib/rules/fee-statement';
import { feeTariffRule } from '../../../lib/rules/fee-tariff';
import { latePublicationRule } from '../../../lib/rules/late-publication';
import { overviewTopicsRule } from '../../../lib/rules/overview-topics';
import { textReport } from '../report/text-report';
import { strugglesOf } from '../support/patterns';
import { stepsOf } from '../support/steps';
import { brokenOf, wordsOf } from './outcomes';

const TITLE = '青溪县水利局2022年政府信息公开工作年度报告';
const HEADS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** A report with the given text under parts one, five and six. */
function report(
  one: string[],
  five: string[] = ['信息更新不够及时，将加强培训。'],
  six: string[] = ['无。'],
  title = TITLE,
) {
  return textReport([title, HEADS[0], ...one, HEADS[1], HEADS[2], HEADS[3], HEADS[4], ...five, HEADS[5], ...six], '', {
    form: '2021',
  });
}

describe('the fee statement', () => {
  it.each([[['无。']], [['无其他需要报告的事项。']], [[]], [['暂无其他事项。', '青溪县水利局', '2023年1月18日']]])(
    'is wanted, as a hint, where part six says but %j',
    (six) => {
      expect(brokenOf(feeStatementRule, report(['做好公开。'], undefined, six))).toMatchObject([
        { level: 'hint', where: [{ place: { section: 6 } }] },
      ]);
    },
  );

  it.each([
    '本年度未收取信息处理费。',
    '按照国办函〔2020〕109号规定，本年度没有产生信息公开处理费。',
    '全年收取信息处理费120元。',
    '未收取任何费用。',
  ])('is given by %s', (six) => {
    expect(brokenOf(feeStatementRule, report(['做好公开。'], undefined, [six]))).toEqual([]);
  });

  it.each([
    '免费发放宣传册200份。',
    '广泛收取群众建议。',
    '承办人大代表建议2件，无其他需要报告的事项。办理情况均已公开，群众满意。',
    '2023年开展培训2次。（收取信息处理费情况在此处报告。）',
  ])('is not given by %s', (six) => {
    expect(brokenOf(feeStatementRule, report(['做好公开。'], undefined, [six]))).toMatchObject([{ level: 'review' }]);
  });

  it('reads brackets without end in linear time', () => {
    const length = 10_000;
    const read = () => brokenOf(feeStatementRule, report(['《'.repeat(length), '<'.repeat(length)]));
    expect(strugglesOf(100, read)).toEqual([]);
    expect(stepsOf(read)).toBeLessThan(20 * length);
  });

  it('is given by a plain statement in part one', () => {
    expect(brokenOf(feeStatementRule, report(['2022年，依申请公开信息处理费收取0元。']))).toEqual([]);
    expect(brokenOf(feeStatementRule, report(['全年未收取政府信息公开费用。']))).toEqual([]);
    expect(brokenOf(feeStatementRule, report(['依申请公开不收取任何费用。']))).toHaveLength(1);
  });

  it('is not asked for in the form of 2019, nor where part six is missing', () => {
    expect(brokenOf(feeStatementRule, { ...report(['做好公开。']), form: '2019' })).toEqual([]);
    expect(brokenOf(feeStatementRule, textReport([TITLE, HEADS[0], '做好公开。'], '', { form: '2021' }))).toEqual([]);
  });
});

describe('the fee tariff', () => {
  const find = (six: string) => brokenOf(feeTariffRule, report(['做好公开。'], undefined, [six]));
  it.each([
    ['2022年，共收取信息处理费35元。', 35],
    ['本年度收取信息公开处理费共计1,234元。', 1234],
    ['收取信息处理费0.1235万元。', 1235],
    ['收取12.5元信息处理费。', 12.5],
  ])('allows no %s', (six, amount) => {
    const [found] = find(six);
    expect(found).toMatchObject({ level: 'review', facts: { amount } });
    expect(six).toContain(wordsOf(found));
  });

  it.each([
    '收取信息处理费120元。',
    '收取信息处理费0.3万元。',
    '收取信息处理费0元。',
    '未收取信息处理费。',
    '信息处理费约35元。',
    '信息处理费标准为每件105元。',
    '未收取信息处理费，行政事业性收费8045元。',
    '2021年收取信息处理费35元。',
  ])('has nothing against %s', (six) => {
    expect(find(six)).toEqual([]);
  });
});

describe('the topics of part one', () => {
  const ALL = [
    '（一）主动公开情况。公开信息12条。',
    '（二）依申请公开情况。',
    '（三）政府信息管理情况。',
    '（四）平台建设情况。',
    '（五）监督保障情况。',
  ];
  it('are all there', () => {
    expect(brokenOf(overviewTopicsRule, report(ALL))).toEqual([]);
  });

  it.each([
    [0, 'disclosure'],
    [1, 'requests'],
    [2, 'management'],
    [3, 'platform'],
    [4, 'supervision'],
  ])('lack number %i', (index, topic) => {
    const [found] = brokenOf(overviewTopicsRule, report(ALL.filter((_, at) => at !== index)));
    expect(found).toMatchObject({ level: 'hint', facts: { missing: [topic] } });
  });

  it('say nothing where there is no text', () => {
    expect(brokenOf(overviewTopicsRule, report([]))).toEqual([]);
  });
});

describe('accountability', () => {
  const GOVERNMENT = '青溪县人民政府2022年政府信息公开工作年度报告';
  it('is asked for in the report of a government', () => {
    const [found] = brokenOf(accountabilityRule, report(['做好公开。'], undefined, undefined, GOVERNMENT));
    expect(found).toMatchObject({ level: 'hint', facts: { missing: ['assessment', 'evaluation', 'accountability'] } });
  });

  it('is not asked of departments and 街道办, nor where it is told', () => {
    expect(brokenOf(accountabilityRule, report(['做好公开。']))).toEqual([]);
    expect(
      brokenOf(
        accountabilityRule,
        report(['做好公开。'], undefined, undefined, '青溪县和平街道办事处2022年政府信息公开工作年度报告'),
      ),
    ).toEqual([]);
    expect(
      brokenOf(
        accountabilityRule,
        report(['纳入工作考核，开展社会评议，无责任追究情形。'], undefined, undefined, GOVERNMENT),
      ),
    ).toEqual([]);
  });
});

describe('part five', () => {
  it.each([[[]], [['无']], [['无。']], [['暂无。']], [['本年度不存在问题。']], [['/']]])('is empty: %j', (five) => {
    expect(brokenOf(emptySectionRule, report(['做好公开。'], five))).toMatchObject([
      { level: 'review', facts: { section: 5 } },
    ]);
  });

  it.each([[['无专职人员，更新不及时。']], [['1、个别信息公布不及时。']], [['一是没有形成长效机制。']]])(
    'is not empty: %j',
    (five) => {
      expect(brokenOf(emptySectionRule, report(['做好公开。'], five))).toEqual([]);
    },
  );

  it('is not judged where its heading is missing', () => {
    expect(brokenOf(emptySectionRule, textReport([TITLE, HEADS[0], '做好公开。']))).toEqual([]);
  });
});

describe('late publication', () => {
  const find = (title: string, date: string, today: string | null = null) =>
    brokenOf(latePublicationRule, textReport([title, `发布时间：${date} 浏览次数：`, HEADS[0], '做好公开。']), today);
  const of = (body: string) => `${body}2022年政府信息公开工作年度报告`;
  it.each([
    ['青溪县水利局', '2023-02-01', 'review'],
    ['青溪县水利局', '2023-06-30', 'review'],
    ['青溪县人民政府', '2023-04-01', 'review'],
    ['青溪县', '2023-05-04', 'review'],
    ['青溪县白石镇人民政府', '2023-04-20', 'hint'],
    ['青溪县和平街道办事处', '2023-04-20', 'hint'],
    ['青溪县水利局', '2024-02-18', 'hint'],
    ['青溪县水利局', '2025-06-01', 'hint'],
    ['青溪县第一中学', '2023-02-20', 'hint'],
    ['青溪县图书馆', '2023-02-20', 'hint'],
    ['青溪县公安局北湖分局', '2023-02-20', 'hint'],
    ['青溪经济开发区管理委员会', '2023-02-20', 'hint'],
    ['青溪高科有限公司', '2023-08-31', 'hint'],
  ])('%s on %s: %s', (body, date, level) => {
    const [found] = find(of(body), date);
    expect(found).toMatchObject({ level, actual: date });
    expect(wordsOf(found)).toContain(date);
  });

  it.each([
    ['青溪县水利局', '2023-01-31'],
    ['青溪县水利局', '2022-12-27'],
    ['青溪县水利局', '2022-06-01'],
    ['青溪县人民政府', '2023-03-31'],
    ['青溪县人民政府', '2023-02-20'],
    ['青溪县白石镇人民政府', '2023-03-30'],
  ])('%s on %s is not', (body, date) => {
    expect(find(of(body), date)).toEqual([]);
  });

  it('takes the date of publication before that of an update, wherever each stands', () => {
    const line = '更新时间：2023-02-20 发布时间：2023-01-20';
    expect(brokenOf(latePublicationRule, textReport([of('青溪县水利局'), line, HEADS[0], '做好公开。']))).toEqual([]);
  });

  it.each([
    ['更新时间：2023-02-20', 'updated'],
    ['2023-02-20 09:30 来源：本站', 'shown'],
  ])('is a hint only where the page has but another date: %s', (line, source) => {
    const found = brokenOf(latePublicationRule, textReport([of('青溪县水利局'), line, HEADS[0], '做好公开。']));
    expect(found).toMatchObject([{ level: 'hint', facts: { source, date: '2023-02-20' } }]);
  });

  it('is a hint by the signature', () => {
    const lines = [of('青溪县水利局'), HEADS[0], '做好公开。', '青溪县水利局', '2023年2月20日'];
    expect(brokenOf(latePublicationRule, textReport(lines))).toMatchObject([
      { level: 'hint', facts: { source: 'signed' } },
    ]);
  });

  it('is not judged for a year before the first form', () => {
    const lines = ['青溪县水利局2018年政府信息公开工作年度报告', '发布时间：2019-03-20', HEADS[0], '做好公开。'];
    expect(brokenOf(latePublicationRule, textReport(lines))).toEqual([]);
  });

  it('is not judged by a date that is still to come, or without one', () => {
    expect(find(of('青溪县水利局'), '2023-08-31', '2023-05-01')).toEqual([]);
    expect(brokenOf(latePublicationRule, report(['做好公开。']))).toEqual([]);
  });
});
