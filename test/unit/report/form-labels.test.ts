import { describe, expect, it } from 'vitest';
import { formLabels, isBandTitle, isFormLabel } from '../../../lib/report/form-labels';
import { stepsOf } from '../support/steps';

describe('a printed label finds the lines of the forms', () => {
  const keys = (core: string) => [...new Set(formLabels.linesNear(core).map(({ line }) => line.key))];

  it('by its own words, in both forms', () => {
    expect(formLabels.linesByCore('予以公开').map(({ form }) => form)).toEqual(['2019', '2021']);
  });

  it.each([
    ['本年新收政府信息公开申请', 'newReceived'],
    ['上年结转政府信息公开申请', 'carriedOver'],
    ['结转下年度继续', 'carriedForward'],
    ['属于行政执法卷宗案卷', 'denied.enforcementFile'],
    ['要求行政机关确认或重新出具已获取信', 'rejected.confirmation'],
    ['无正当理由大量反复申清', 'rejected.excessive'],
  ])('%s, damaged or cut off, is still %s', (core, key) => {
    expect(keys(core)).toEqual([key]);
  });

  it('but a short label has to be exact: 行政处罚 and 行政强制 are two characters apart', () => {
    expect(formLabels.linesNear('行政处置')).toEqual([]);
    expect(keys('行政处罚')).toEqual(['penalty']);
  });

  it('and words that resemble no label find none', () => {
    expect(formLabels.linesNear('本机关负责人签字盖章处')).toEqual([]);
    expect(formLabels.linesNear('总'.repeat(50))).toEqual([]);
    expect(formLabels.linesNear('')).toEqual([]);
  });

  it('in so many steps each, for a thousand different ones', () => {
    const find = () => {
      for (let index = 0; index < 1_000; index += 1) formLabels.linesNear(`政府信息公开申请情况统计第${index}号数量`);
    };
    expect(stepsOf(find)).toBeLessThan(1_000 * 1_000);
  });

  it('groups of lines are known as such', () => {
    expect(formLabels.isGroup('本年度办理结果')).toBe(true);
    expect(formLabels.isGroup('法人或其他组织')).toBe(true);
    expect(formLabels.isGroup('予以公开')).toBe(false);
  });

  it('joined with its groups in one cell, the item is read; a remark behind a label is none', () => {
    expect(formLabels.readCore('三、本年度办理结果-（六）其他处理-3.其他')).toBe('其他');
    expect(formLabels.readCore('（一）予以公开 备注')).toBe('予以公开备注');
  });

  it('the titles of the small tables of table two are known', () => {
    expect(isBandTitle('第二十条第项')).toBe(true);
    expect(isFormLabel('第二十条第五项')).toBe(true);
    expect(isFormLabel('第二十一条')).toBe(false);
  });
});
