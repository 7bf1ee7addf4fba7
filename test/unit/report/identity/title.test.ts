import { describe, expect, it } from 'vitest';
import { identify, line } from '../text-report';

const SECTION = ['一、总体情况', '我局认真做好政府信息公开工作。'];

describe('the title', () => {
  it.each([
    ['青溪县林业局2022年政府信息公开工作年度报告', 2022, '青溪县林业局', 'department'],
    ['青溪县林业局2022年度政府信息公开工作年度报告', 2022, '青溪县林业局', 'department'],
    ['青溪县林业局 2022 年政府信息公开工作 年度报告', 2022, '青溪县林业局', 'department'],
    ['2024年南湾区和平街道办事处政府信息公开工作年度报告', 2024, '南湾区和平街道办事处', 'office'],
    ['2024年青溪市白石镇人民政府信息公开工作年度报告', 2024, '青溪市白石镇人民政府', 'township'],
    ['青溪县人民政府办公室政府信息公开工作2022年度报告', 2022, '青溪县人民政府办公室', 'department'],
    ['青溪县2023年政府信息公开年度报告', 2023, '青溪县', 'government'],
    ['青溪县人民政府2021年政府信息公开工作报告', 2021, '青溪县人民政府', 'government'],
    ['青溪县水利局2021年政府信息公开年度工作报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2021年信息公开工作报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2021年信息公开年度报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2021年政府信息公开情况的报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2021年政府信息公开年报', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2021年政务公开工作年度报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2021年政务信息公开年度报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局关于2021年度政府信息公开工作的年度报告', 2021, '青溪县水利局', 'department'],
    ['青溪县水利局2022年政府信息公开工作年度报告(文字版)', 2022, '青溪县水利局', 'department'],
    ['7pt; ">青溪县水利局2022年政府信息公开工作年度报告', 2022, '青溪县水利局', 'department'],
    ['青溪旗巴音苏木人民政府2022年政府信息公开工作年度报告', 2022, '青溪旗巴音苏木人民政府', 'township'],
    ['青溪市气象部门2022年政府信息公开工作年度报告', 2022, '青溪市气象部门', 'department'],
    ['青溪县（石咢）嘉镇2022年政府信息公开工作年度报告', 2022, '青溪县（石咢）嘉镇', 'township'],
    ['青溪海关2022年政府信息公开工作年度报告', 2022, '青溪海关', 'department'],
    ['青溪县本级2022年政府信息公开工作年度报告', 2022, '青溪县本级', 'government'],
    ['二〇二二年青溪县水利局政府信息公开工作年度报告', 2022, '青溪县水利局', 'department'],
    ['青溪县卫健委2022政府信息公开工作年度报告', 2022, '青溪县卫健委', 'department'],
    ['中共青溪县委办公室2022年政府信息公开工作年度报告', 2022, '中共青溪县委办公室', 'department'],
  ])('%s', (title, year, body, kind) => {
    const identity = identify([title, '一、总体情况', '认真做好工作。']);
    expect(identity.year).toBe(year);
    expect(identity.body?.replace(/\s/g, '')).toBe(body);
    expect(identity.bodyKind).toBe(kind);
    expect(identity.title?.ref).toBe(1);
    expect(identity.title?.year).toBe(year);
  });

  it.each([
    [['青溪县水利局', '2022年政府信息公开工作年度报告'], '青溪县水利局'],
    [['青溪县水利局2022年政府', '信息公开工作年度报告'], '青溪县水利局'],
    [['青溪县水利局2022年政府信息', '公开工作年度报告'], '青溪县水利局'],
    [['青溪县水利局', '2022年政府信息公开', '年度工作报', '告'], '青溪县水利局'],
    [['青溪县水利局', '关于2022年度政府信息公开情况的报告'], '青溪县水利局'],
    [['青溪县白石镇人民政府', '2022年政府信息公开工作', '年度报告'], '青溪县白石镇人民政府'],
    [['青溪县水利局2022年度', '政府信息公开工作年度报告'], '青溪县水利局'],
  ])('is put together from lines: %j', (lines, body) => {
    const identity = identify(['来源：本站', ...lines, ...SECTION]);
    expect(identity.year).toBe(2022);
    expect(identity.body).toBe(body);
    expect(identity.title?.text.replace(/\s/g, '')).toContain('政府信息公开');
  });

  it('is found at the head of a report that stands on one line', () => {
    const identity = identify([
      `青溪县水利局2022年政府信息公开工作年度报告 一、总体情况 我局认真落实《条例》要求。${'做好各项工作。'.repeat(30)}`,
    ]);
    expect(identity.year).toBe(2022);
    expect(identity.body).toBe('青溪县水利局');
  });

  it('is the one with a year where the page prints two', () => {
    const identity = identify(['青溪县河湾镇2022年政府信息公开年报', '河湾镇政府信息公开工作年度报告', ...SECTION]);
    expect(identity.year).toBe(2022);
    expect(identity.title?.year).toBe(2022);
  });

  it('is taken from the tab where the page has none', () => {
    const identity = identify(SECTION, '青溪县水利局2022年政府信息公开工作年度报告_青溪县人民政府');
    expect(identity.year).toBe(2022);
    expect(identity.title?.ref).toBeNull();
    expect(identity.body).toBe('青溪县水利局');
  });

  it('is the line that is one by itself below a menu of years', () => {
    const title = '青溪县水利局2022年政府信息公开工作年度报告';
    const identity = identify(['2021年', '2022年', '2023年', '依申请公开', title, ...SECTION]);
    expect(identity.title).toMatchObject({ text: title, ref: 5 });
  });

  it('is none of a breadcrumb, a notice, a reading, a link, or a list of other years', () => {
    const identity = identify([
      '首页 > 政务公开 > 政府信息年度报告 > 2019年政府信息公开年度报告',
      '关于做好2020年政府信息公开工作年度报告编制的通知',
      '文字解读：青溪县2020年政府信息公开工作年度报告',
      line('青溪县2018年政府信息公开工作年度报告', { link: true }),
      '青溪县2017年政府信息公开工作年度报告',
      '青溪县2016年政府信息公开工作年度报告',
      '青溪县2015年政府信息公开工作年度报告',
      ...SECTION,
    ]);
    expect(identity.title).toBeNull();
    expect(identity.year).toBeNull();
  });

  it('may have neither body nor year', () => {
    const identity = identify(['政府信息公开工作年度报告', ...SECTION]);
    expect(identity.title).toEqual({ text: '政府信息公开工作年度报告', ref: 1, year: null });
    expect(identity.body).toBeNull();
    expect(identity.bodyKind).toBe('department');
  });

  it('keeps clear of its own number above it', () => {
    const identity = identify(['青应急〔2023〕1号', '青溪县应急管理局2022年政府信息公开工作年度报告', ...SECTION]);
    expect(identity.year).toBe(2022);
    expect(identity.body).toBe('青溪县应急管理局');
  });
});
