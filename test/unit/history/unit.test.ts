import { describe, expect, it } from 'vitest';
import { fitUnits, unitCore, unitKey } from '../../../lib/history/unit';

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

  it('have a key that outlives years and sites; a report that names nobody is known by its host', () => {
    expect(unitKey('青禾市 财政局', 'a.gov.cn')).toBe(unitKey('青禾市财政局', 'b.gov.cn'));
    expect(unitKey(null, 'czj.example.gov.cn')).toBe('czj.example.gov.cn');
    expect(unitCore('柳溪乡人民政府')).toBe('柳溪乡');
  });
});
