import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../../lib/report/identity/identity';
import { identify, identityInput } from '../text-report';

const SECTION = ['一、总体情况', '我局认真做好政府信息公开工作。'];

describe('the date of publication', () => {
  it.each([
    ['发布日期:2022-01-27 点击数:', '2022-01-27'],
    ['来源:原创 发布时间:2023-01-31 13:24 浏览次数:次', '2023-01-31'],
    ['发布时间： 2021- 01- 20 08 : 32', '2021-01-20'],
    ['来源：青溪县政府办公室时间：2023-01-31 13:24', '2023-01-31'],
    ['更新时间：2023-03-20 发布时间：2023-01-31', '2023-01-31'],
    ['时间：2023-03-20 发文日期：2023-01-31', '2023-01-31'],
    ['日期：2023年1月9日', '2023-01-09'],
    ['【发布日期】 2023/1/9', '2023-01-09'],
  ])('%s', (text, date) => {
    expect(identify(['青溪县水利局2022年政府信息公开工作年度报告', text, ...SECTION]).publishedOn).toBe(date);
  });

  it('may stand on a line of its own behind its label', () => {
    expect(
      identify(['发布时间：', '2023-01-31', '青溪县水利局2022年政府信息公开工作年度报告', ...SECTION]).publishedOn,
    ).toBe('2023-01-31');
  });

  it('is the day of publication, not of taking effect', () => {
    const identity = identify(['生效日期：2023-03-21 发布时间：2023-03-17', ...SECTION]);
    expect(identity.publishedOn).toBe('2023-03-17');
  });

  it.each([
    [['更新时间：2023-01-31'], 'updated'],
    [['成文日期：2023-01-31'], 'made'],
    [['2023-01-31 13:24 来源：本站 【字体：大 中 小】'], 'shown'],
    [['区政府：', '2023年1月31日'], 'signed'],
  ])('is none of %j, which is kept under its own name', (lines, source) => {
    const identity = identify([...lines, ...SECTION]);
    expect(identity.publishedOn).toBeNull();
    expect(identity.publications).toMatchObject([{ source, date: '2023-01-31' }]);
  });

  it('is that of the metadata where no label on the page gives one', () => {
    const input = identityInput(['更新时间：2023-03-20', ...SECTION]);
    const published = (lines: string[]) =>
      readIdentity({
        ...identityInput(lines),
        source: { ...identityInput(lines).source, published: '2023-01-31 09:30:00' },
      });
    expect(published(['更新时间：2023-03-20', ...SECTION]).publishedOn).toBe('2023-01-31');
    expect(published(['发布时间：2023-02-01', ...SECTION]).publishedOn).toBe('2023-02-01');
    expect(readIdentity({ ...input, source: { ...input.source, published: '见首页' } }).publishedOn).toBeNull();
  });

  it('is never the time of something else beside the source', () => {
    expect(identify(['来源：青溪县政府办公室截止时间：2023-01-31', ...SECTION]).publishedOn).toBeNull();
  });

  it('is null without a date', () => {
    expect(identify(SECTION).publishedOn).toBeNull();
  });
});

describe('the period', () => {
  const period = (text: string) => identify([text, ...SECTION]).periods[0];
  it.each([
    '本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
    '统计时限为2022年1月1日至12月31日。',
    '统计期：2022年1月1日-2022年12月31日。',
    '数据统计时间从2022年1月1日起，至2022年12月31日止。',
    '报告采用数据为2022年1月1日——12月31日。',
    '本报告数据统计期限为2022年1月1日到12月31止。',
    '统计期限自2022 年 1 月 1 日起至 2022 年 12 月 31 日止',
    '本年报统计限为2022年1—12月。',
    '统计期限自202211日起至20221231日止。',
    '统计期限为20221月1日起至202212月31日止。',
    '统计期限：2022.1.1-2022.12.31。',
    '统计期限为二〇二二年一月一日至二〇二二年十二月三十一日。',
    '统计期限为2022年1月1日至202022年12月31日止。',
    '2022年1月1日至12月31日期间的政府信息公开工作情况如下，报告全文公布。',
    '统计期限自2022年1月1日起，截至2022年12月31日止。',
  ])('%s', (text) => {
    const found = period(text);
    expect(found?.from).toMatchObject({ year: 2022, month: 1 });
    expect([1, null]).toContain(found?.from?.day);
    expect(found?.to).toMatchObject({ month: 12 });
    expect([2022, null]).toContain(found?.to?.year);
    expect([31, null]).toContain(found?.to?.day);
    expect(text).toContain(found?.text);
    expect(identify([text, ...SECTION]).year).toBe(2022);
  });

  it('may be an end alone', () => {
    const found = period('数据核定时间点为2022年12月31日。');
    expect(found?.from).toBeNull();
    expect(found?.to).toEqual({ year: 2022, month: 12, day: 31 });
  });

  it('may stand inside section one', () => {
    const identity = identify(['一、总体情况', '本报告统计期限为2022年1月1日至2022年12月31日。']);
    expect(identity.periods).toHaveLength(1);
  });

  it('is not the span of some other thing', () => {
    const identity = identify([
      '一、总体情况',
      '2020年1月1日至12月31日，我区12345热线共接到工单7600件。',
      '《办法》自2020年5月1日起施行。',
    ]);
    expect(identity.periods).toEqual([]);
  });
});
