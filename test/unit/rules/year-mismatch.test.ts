import { describe, expect, it } from 'vitest';
import { periodIncompleteRule } from '../../../lib/rules/period-incomplete';
import { yearMismatchRule } from '../../../lib/rules/year-mismatch';
import { textReport } from '../report/text-report';
import { brokenOf, wordsOf } from './outcomes';

const TITLE = '青溪县水利局2022年政府信息公开工作年度报告';
const PERIOD = '本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。';
const SECTIONS = ['一、总体情况', '2022年，我局主动公开政府信息37条。', '2022年我局未收到依申请公开的申请。'];

const mismatches = (lines: string[], title = '') => brokenOf(yearMismatchRule, textReport(lines, title));

describe('a wrong year', () => {
  it('in the title is an error where period and counts agree on another', () => {
    const [found, ...rest] = mismatches([TITLE.replace('2022', '2021'), PERIOD, ...SECTIONS]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ level: 'error', expected: 2022, actual: 2021, facts: { source: 'title' } });
    expect(found?.where[0]).toEqual({ place: { title: true }, ref: 1 });
  });

  it('in the period is an error where the title says another', () => {
    const [found, ...rest] = mismatches([TITLE, PERIOD.replaceAll('2022', '2021'), ...SECTIONS]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ level: 'error', facts: { source: 'period', found: 2021, due: 2022 } });
    expect(found?.where[0]?.place).toEqual({ text: '2021年1月1日起至2021年12月31日' });
  });

  it('in one end of the period is an error, and the period is not called incomplete', () => {
    const lines = [TITLE, PERIOD.replace('2022', '2021'), ...SECTIONS];
    expect(mismatches(lines)).toHaveLength(1);
    expect(mismatches(lines)[0]?.level).toBe('error');
    expect(brokenOf(periodIncompleteRule, textReport(lines))).toEqual([]);
  });

  it('far away from the right one counts, too', () => {
    expect(mismatches([TITLE.replace('2022', '2012'), PERIOD, ...SECTIONS])[0]).toMatchObject({
      level: 'error',
      actual: 2012,
    });
  });

  it("in the report's own name is an error", () => {
    const [found] = mismatches([TITLE, `现将我局2021年度政府信息公开工作年度报告公布如下。${PERIOD}`, ...SECTIONS]);
    expect(found).toMatchObject({ level: 'error', facts: { source: 'text', found: 2021 } });
  });

  it('in the name of what was drawn up is an error, too', () => {
    const preamble = '按照《条例》要求，我局编制了2021年政府信息公开年度报告，现予公布。';
    expect(mismatches([TITLE, ...SECTIONS.slice(0, 1), preamble, PERIOD, ...SECTIONS.slice(1)])).toMatchObject([
      { level: 'error' },
    ]);
  });

  it.each([
    '2021年，我局主动公开政府信息37条，其中公示公告2条。',
    '2021年度我局主动公开信息37条。',
    '（三）依申请公开情况：2021年我局未收到政府信息公开申请。',
    '3.2021年共收到政府信息公开申请5件，均已答复。',
    '2023年，我局共受理申请3件。',
    '截至2021年底，我局共公开信息52条。',
    '截至2021年12月31日，我局全年主动公开政府信息384条。',
    '我局2021年主动公开政府信息60条。',
    '2021年，我镇没有责任追究的情形。',
    '2021 年 度，共发布信息 1,204 条。',
    '2021年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）：0',
  ])('in a sentence that reports an own count is for review: %s', (sentence) => {
    const found = mismatches([TITLE, PERIOD, ...SECTIONS, sentence]);
    expect(found).toHaveLength(1);
    expect(found[0]?.level).toBe('review');
    expect(wordsOf(found[0])).not.toBe('');
    expect(sentence).toContain(wordsOf(found[0]));
  });

  it('at the opening of section one is for review', () => {
    const found = mismatches([
      TITLE,
      PERIOD,
      '一、总体情况',
      '2021年，我局在县委、县政府领导下，认真落实《条例》。',
      '2022年公开信息30条。',
    ]);
    expect(found).toMatchObject([{ level: 'review', actual: 2021 }]);
  });

  it('kept in several sentences is one finding', () => {
    const found = mismatches([
      TITLE,
      PERIOD,
      '一、总体情况',
      '2021年，我局主动公开信息37条。',
      '2021年，我局未收到申请。',
    ]);
    expect(found).toHaveLength(1);
  });

  it('in a heading is for review', () => {
    expect(mismatches([TITLE, PERIOD, '一、2021年政务公开总体情况', '2022年公开信息30条。'])).toMatchObject([
      { level: 'review', facts: { source: 'heading' } },
    ]);
  });

  it.each(['2202', '1922'])('that is no year of our time is found in title, period and name: %s', (year) => {
    const name = '现将我局2022年度政府信息公开工作年度报告公布如下。';
    expect(mismatches([TITLE.replace('2022', year), PERIOD, ...SECTIONS])).toMatchObject([
      { level: 'error', actual: Number(year), expected: 2022 },
    ]);
    expect(mismatches([TITLE, PERIOD.replace('2022', year), ...SECTIONS])).toMatchObject([{ actual: Number(year) }]);
    expect(mismatches([TITLE, name.replace('2022', year) + PERIOD, ...SECTIONS])).toMatchObject([
      { level: 'error', actual: Number(year) },
    ]);
  });

  it('in a title that names no body is for review only', () => {
    expect(mismatches(['2021年政府信息公开工作年度报告', PERIOD, ...SECTIONS])).toMatchObject([{ level: 'review' }]);
    expect(mismatches(['2021年政府信息公开工作年度报告', '发布时间：2023-01-12', TITLE, PERIOD, ...SECTIONS])).toEqual(
      [],
    );
  });

  it('in a whole year without 统计期限 is for review only', () => {
    const loose = '本报告数据从2021年1月1日至2021年12月31日。';
    expect(mismatches([TITLE, loose, ...SECTIONS])).toMatchObject([{ level: 'review', actual: 2021 }]);
  });

  it('in the tab alone is for review', () => {
    expect(mismatches([TITLE, PERIOD, ...SECTIONS], TITLE.replace('2022', '2021'))).toMatchObject([
      { level: 'review' },
    ]);
  });
});

describe('another year is no mistake', () => {
  it.each([
    '较2021年减少12.5%，比2020年增加3件。',
    '2021年结转132件，2022年新收45件。',
    '2021年收到政府信息公开申请2件，本年度未收到。',
    '2021年收到政府信息公开申请2件、办结2件，2022年申请数为0。',
    '（2021年度报告见本网站“政府信息公开年报”栏目）',
    '结转2023年183件。',
    '公开2021年部门决算和2023年部门预算各1份。',
    '2021年部门决算公开1次，2022年部门预算公开1次。',
    '根据国办公开办函〔2021〕30号、(2019)60号和[2020]17号文件要求，公开信息12条。',
    '《条例》2007年4月5日公布，2019年4月3日修订，我局据此公开信息9条。',
    '我局成立于1986年，自2018年起公开信息共900条。',
    '2018年以来，我局共公开信息1200条。',
    '2024年20项民心工程公开征集意见30条。',
    '联系邮箱qxslj2021@163.com，公开信息3条。',
    '“十四五”（2021—2025年）规划纲要已公开，发布信息2条。',
    '在2021年度全市政务公开考核中排名第3。',
    '2021年度国民经济和社会发展统计公报公开后点击2000次。',
    '2021年主动公开信息100条，2022年主动公开信息120条。',
    '2021年主动公开信息100条。2022年主动公开信息120条。',
    '2021年、2022年分别公开信息20条、30条。',
    '开辟了2021政务公开工作要点、人口普查等专栏，发布信息4条。',
    '2023年计划公开信息50条。',
    '2023年，我局将继续公开信息50条。',
    '2021年第四季度公开信息5条。',
    '与2021年相比，公开信息多5条。',
    '截至2021年底前已公开信息12条。',
    '2021年底，我局印发通知，公开目录3个。',
    '按时编制并发布2021年度政府信息公开工作年度报告。',
    '2022年1月，我局在政府网站公布了青溪县水利局2021年政府信息公开工作年度报告。',
    '对照2021年政府信息公开年度报告中存在的问题，逐项整改。',
    '按照2021年政务公开工作要点要求，公开信息12条。',
    '针对2021年第三方评估反馈的问题5个，公开整改信息1条。',
  ])('%s', (sentence) => {
    expect(mismatches([TITLE, '发布日期：2023-01-18', PERIOD, ...SECTIONS, sentence])).toEqual([]);
  });

  it.each([
    ['五、存在的主要问题及改进情况', '2023年，我局将公开信息50条。2021年公开信息12条。'],
    ['六、其他需要报告的事项', '2021年未收取信息处理费。'],
  ])('in part %s', (heading, sentence) => {
    expect(mismatches([TITLE, PERIOD, ...SECTIONS, heading, sentence])).toEqual([]);
  });

  it('in chrome, lists and signatures', () => {
    const lines = [
      '2019年政府信息公开工作年度报告 2020年政府信息公开工作年度报告 2021年政府信息公开工作年度报告',
      '索引号 11370303004217709K/2022-None 发布时间：2023-01-20',
      TITLE,
      '根据《关于做好2021年政府信息公开工作年度报告编制发布工作的通知》要求编制。',
      PERIOD,
      ...SECTIONS,
      '青溪县水利局',
      '2023年1月18日',
      '京ICP备2021000001号',
    ];
    expect(mismatches(lines)).toEqual([]);
  });

  it('in two neighbours of a list above the title', () => {
    expect(
      mismatches([TITLE.replace('2022', '2021'), TITLE, '发布时间：2023-01-12', TITLE, PERIOD, ...SECTIONS]),
    ).toEqual([]);
  });

  it('where the report states no year at all', () => {
    expect(mismatches(['一、总体情况', '我局做好工作。'])).toEqual([]);
  });
});

const OTHER_SPANS = [
  '本报告电子版自2023年1月20日至2023年12月31日可在青溪县人民政府门户网站上看到。',
  '本报告自2023年1月16日至2023年3月31日在区政府门户网站公布。',
  '如对报告内容有疑问，请于2023年1月20日至2023年2月20日期间与我镇党政办联系。',
  '本年报于2023年1月10日至1月31日接受社会监督。',
  '以上统计数据截至2023年1月10日。',
  '与上年统计数据（2021年1月1日至2021年12月31日）相比，公开数量有所增加。',
];

it.each(OTHER_SPANS)('another span is no wrong year: %s', (text) => {
  expect(mismatches([TITLE, PERIOD, text, ...SECTIONS])).toEqual([]);
  expect(mismatches([TITLE, text, ...SECTIONS])).toEqual([]);
});

describe('an incomplete period', () => {
  const incomplete = (text: string) => brokenOf(periodIncompleteRule, textReport([TITLE, text, ...SECTIONS]));
  it.each([
    '统计期限自2022年1月1日起至2022年11月30日止。',
    '统计时限为2022年2月1日至12月31日。',
    '统计数据期限：2022年1月1日-2022年10月31日。',
    '统计期限为2022年1—11月。',
    '统计期限自2022年1月1日起至2022年12月30日止。',
    '统计期限为2021年12月1日至2022年11月30日。',
  ])('is for review: %s', (text) => {
    const [found, ...rest] = incomplete(text);
    expect(rest).toEqual([]);
    expect(found?.level).toBe('review');
    expect(wordsOf(found)).not.toBe('');
    expect(text).toContain(wordsOf(found));
  });

  it.each([
    PERIOD,
    '统计期限为2022年1月1日至12月31日。',
    '统计期限：2022年1月—12月。',
    '统计期限自202211日起至20221231日止。',
    '数据核定时间点为2022年12月31日。',
    '统计期限至2022年12月31止报告电子版可下载。',
    '电子版公开期限为2023年1月31日至2023年12月31日。',
    ...OTHER_SPANS,
  ])('is none: %s', (text) => {
    expect(incomplete(text)).toEqual([]);
  });
});
