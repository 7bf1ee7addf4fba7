import { describe, expect, it } from 'vitest';
import { findUnit, fitUnits, unitKey } from '../../../lib/history/unit';

describe('names of bodies', () => {
  it.each([
    ['青禾市财政局', '青禾市 财政局'],
    ['柳溪镇人民政府', '柳溪镇'],
    ['青禾市人民政府', '青禾市政府'],
    ['东关街道办事处', '东关街道'],
    ['青禾市水利局（以下简称“我局”）', '青禾市水利局'],
  ])('%s and %s are the same', (one, other) => {
    expect(fitUnits(one, other)).toBe('same');
  });

  it.each([
    ['市财政局', '青禾市财政局'],
    ['财政局', '青禾市柳溪县财政局'],
    ['财政局', '市财政局'],
    ['柳溪镇人民政府', '青禾县柳溪镇'],
  ])('%s is likely %s', (one, other) => {
    expect(fitUnits(one, other)).toBe('likely');
    expect(fitUnits(other, one)).toBe('likely');
  });

  it.each([
    ['县财政局', '青禾市财政局'],
    ['财政局', '青禾市财政局会计核算中心'],
    ['教育局', '体育局'],
    ['城镇', '柳溪城镇化办公室'],
    ['市政局', '青禾市市政局招标办公室'],
    ['', '青禾市财政局'],
  ])('%s is not %s', (one, other) => {
    expect(fitUnits(one, other)).toBe('other');
  });

  it('have a key that outlives years and sites where the name tells the place', () => {
    expect(unitKey('青禾市 财政局', 'a.gov.cn', 'department')).toBe(unitKey('青禾市财政局', 'b.gov.cn', 'unknown'));
    expect(unitKey('柳溪乡人民政府', '', 'township')).toBe('柳溪乡');
  });

  it('take the site along where another place may have one of the same name', () => {
    const key = (body: string, host: string) => unitKey(body, host, 'government');
    expect(key('鼓台区人民政府', 'www.gutai.gov.cn')).not.toBe(key('鼓台区人民政府', 'gutai.example.org'));
    expect(key('柳溪县财政局', 'czj.liuxi.gov.cn')).toBe(key('柳溪县财政局', 'www.liuxi.gov.cn:8080'));
    expect(key('城关镇人民政府', 'www.liuxi.gov.cn')).not.toBe(key('城关镇人民政府', 'www.qinghe.gov.cn'));
  });

  it('are not needed: a report that names nobody is known by its host and kind', () => {
    expect(unitKey(null, 'czj.example.gov.cn', 'department')).toBe('department@czj.example.gov.cn');
    expect(unitKey(null, '', 'department')).toBe('');
  });

  it('find the unit of a document among those with a site, unless two have its name', () => {
    const known = ['柳溪县财政局@liuxi.gov.cn', '城关镇@a.gov.cn', '城关镇@b.gov.cn', '青禾市财政局'];
    expect(findUnit(known, '柳溪县财政局')).toBe('柳溪县财政局@liuxi.gov.cn');
    expect(findUnit(known, '青禾市财政局')).toBe('青禾市财政局');
    expect(findUnit(known, '城关镇')).toBeNull();
    expect(findUnit(known, '青禾市')).toBeNull();
    expect(findUnit(known, '')).toBeNull();
  });
});
