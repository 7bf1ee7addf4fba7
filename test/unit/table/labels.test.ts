import { describe, expect, it } from 'vitest';
import { isAltered, labelCore, similarity } from '../../../lib/table/labels';

describe('the core of a label', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['（一）予以公开', '予以公开'],
    ['(一) 予以 公开', '予以公开'],
    ['1．属于国家秘密', '属于国家秘密'],
    ['1、属于国家秘密', '属于国家秘密'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['本年收费金额（单位：万元）', '本年收费金额'],
    ['本年收费金额（单位：万', '本年收费金额'],
    ['（七）总计', '总计'],
    ['总\n计', '总计'],
    ['（六）其他\u200b处理', '其他处理'],
  ])('of %j is %j', (printed, core) => {
    expect(labelCore(printed)).toBe(core);
  });

  it('of a label that is nothing but numbering or remark is what it prints', () => {
    expect(labelCore('（七）')).toBe('七');
    expect(labelCore('（本列数据的勾稽关系为）')).toBe('本列数据的勾稽关系为');
  });

  it('does not lose the year that follows an item number', () => {
    expect(labelCore('1.2019年度')).toBe('2019年度');
  });
});

describe('an altered label', () => {
  it.each([
    ['本年度止件数', '本年废止件数'],
    ['本年新收政府信息公开投诉数量', '本年新收政府信息公开申请数量'],
    ['科研院所', '科研机构'],
  ])('%j for %j says something else', (printed, expected) => {
    expect(isAltered(printed, expected)).toBe(true);
  });

  it.each([
    ['本年新', '本年新制作数量'],
    ['本年度制发件数', '本年制发件数'],
    ['（二）部分公开', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ['社会公益 组织', '社会公益组织'],
    ['其它', '其他'],
    ['合计', '总计'],
    ['本年制定件数', '本年制发件数'],
    ['3.危及"三安全一稳定"', '3.危及“三安全一稳定”'],
  ])('%j for %j does not', (printed, expected) => {
    expect(isAltered(printed, expected)).toBe(false);
  });
});

it('likeness is 1 for the same, 0 for nothing shared, and the same both ways', () => {
  expect(similarity('总计', '总计')).toBe(1);
  expect(similarity('总计', '其他')).toBe(0);
  expect(similarity('', '其他')).toBe(0);
  expect(similarity('本年新收', '本年收')).toBe(similarity('本年收', '本年新收'));
});
