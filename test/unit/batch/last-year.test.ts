import { describe, expect, it } from 'vitest';
import { lastYearLink } from '../../../lib/batch/last-year';
import { type PageLink, reportLinks } from '../../../lib/batch/links';

const page = { url: 'http://slj.lanting.gov.cn/2023.html', title: '岚汀县水利局2023年政府信息公开工作年度报告' };
const link = (text: string, path: string): PageLink => ({ text, url: `http://slj.lanting.gov.cn/${path}.html` });
const found = (...links: PageLink[]) => lastYearLink(reportLinks(links, page), 2023, '岚汀县水利局')?.url ?? null;

describe('the link to last year’s report', () => {
  it('is that of the year before, whether it names the unit or not', () => {
    expect(found(link('岚汀县水利局2022年政府信息公开工作年度报告', 'a'))).toBe('http://slj.lanting.gov.cn/a.html');
    expect(found(link('上一篇：水利局2022年政府信息公开工作年度报告', 'b'))).toBe('http://slj.lanting.gov.cn/b.html');
    expect(found(link('2022年政府信息公开工作年度报告', 'c'))).toBe('http://slj.lanting.gov.cn/c.html');
  });

  it('is the one that names the unit, where another names none', () => {
    expect(
      found(link('2022年政府信息公开工作年度报告', 'c'), link('岚汀县水利局2022年政府信息公开工作年度报告', 'a')),
    ).toBe('http://slj.lanting.gov.cn/a.html');
  });

  it('is none of another year, of another unit, or to words about reports', () => {
    expect(found(link('岚汀县水利局2021年政府信息公开工作年度报告', 'a'))).toBeNull();
    expect(found(link('岚汀县教育局2022年政府信息公开工作年度报告', 'a'))).toBeNull();
    expect(found(link('关于做好2022年政府信息公开工作年度报告编制工作的通知', 'a'))).toBeNull();
    expect(found()).toBeNull();
  });
});
