import { describe, expect, it } from 'vitest';
import { parseNumbering, sectionMeant, splitRunInHeadings } from '../../../../lib/report/outline/headings';

describe('the numbering of a line', () => {
  it.each([
    ['一、总体情况', 'main', 1, '总体情况'],
    ['一 、总体情况', 'main', 1, '总体情况'],
    ['三.收到和处理', 'main', 3, '收到和处理'],
    ['十二、附则', 'main', 12, '附则'],
    ['第二部分、主动公开', 'main', 2, '主动公开'],
    ['（一）主动公开', 'sub', 1, '主动公开'],
    ['(二)、依申请公开', 'sub', 2, '依申请公开'],
    ['1.属于国家秘密', 'item', 1, '属于国家秘密'],
    ['２、重复申请', 'item', 2, '重复申请'],
    ['㈥其他需要报告的事项', 'sub', 6, '其他需要报告的事项'],
    ['⒉重复申请', 'item', 2, '重复申请'],
    ['①主动公开', 'item', 1, '主动公开'],
    ['、主动公开政府信息情况', 'main', null, '主动公开政府信息情况'],
    ['总体情况', 'none', null, '总体情况'],
    ['2021年工作', 'none', null, '2021年工作'],
    ['3.5万元', 'none', null, '3.5万元'],
    ['一是加强领导', 'none', null, '一是加强领导'],
  ])('of %j is %s %s', (line, style, number, rest) => {
    expect(parseNumbering(line)).toEqual({ style, number, rest });
  });
});

describe('the part that a heading means', () => {
  it.each([
    [1, '总体情况'],
    [1, '总体概述'],
    [1, '2023年政务公开总体情况'],
    [1, '工作基本情况'],
    [1, '政府信息公开工作的基本概况'],
    [1, '政府信息公开2020年工作要点落实情况'],
    [2, '主动公开政府信息情况'],
    [2, '行政机关主动公开政府信息的情况'],
    [3, '收到和处理政府信息公开申请情况'],
    [3, '政府信息公开申请的受理情况'],
    [4, '政府信息公开行政复议、行政诉讼情况'],
    [4, '因政府信息公开工作被申请行政复议提起行政诉讼情况'],
    [4, '行政复议及行政诉讼情况'],
    [5, '存在的主要问题及改进情况'],
    [5, '政府信息公开工作存在的主要问题及改进情况'],
    [5, '存在问题和下一步工作'],
    [5, '存在的不足与改进措施'],
    [6, '其他需要报告的事项'],
    [6, '其它需要报告的情况'],
    [6, '需要说明的其他事项'],
  ])('%i: %s', (section, words) => {
    expect(sectionMeant(words)?.section).toBe(section);
  });

  it.each(['', '无', '加强组织领导', '政策解读', '监督保障', '联系方式', '我局认真贯彻落实条例，'.repeat(8)])(
    'none: %.12j',
    (words) => {
      expect(sectionMeant(words)).toBeNull();
    },
  );
});

describe('headings run into a line', () => {
  it('are lines of their own', () => {
    expect(splitRunInHeadings('一、总体情况 我局认真贯彻落实条例。二、主动公开政府信息情况 见下表。')).toEqual([
      '一、总体情况',
      '我局认真贯彻落实条例。',
      '二、主动公开政府信息情况',
      '见下表。',
    ]);
  });

  it('are left alone where a sentence lists the parts', () => {
    const line =
      '本报告包括一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。';
    expect(splitRunInHeadings(line)).toEqual([line]);
  });

  it('lose no word of the line', () => {
    const line = '说明。一、总体情况2021年，我局公开信息12条。六、其他需要报告的事项无。';
    expect(splitRunInHeadings(line).join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
  });
});
