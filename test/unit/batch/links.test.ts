import { describe, expect, it } from 'vitest';
import { joinLists, type LinkList, type PageLink, reportLinks } from '../../../lib/batch/links';

const page = { url: 'http://www.example.gov.cn/xxgk/nb/', title: '政府信息公开年报-青禾市人民政府' };
const link = (text: string, path: string): PageLink => ({ text, url: new URL(path, page.url).href });

const ticked = (links: readonly PageLink[], at = page) =>
  reportLinks(links, at).map(({ title, ticked: is }) => `${is ? '✓' : '·'} ${title}`);

describe('the links of a list page', () => {
  it('that lead to reports are ticked, with unit and year', () => {
    const [first, second] = reportLinks(
      [
        link('青禾市财政局2025年政府信息公开工作年度报告', 'a.html'),
        link('2024年度青禾市水利局政府信息公开年度报告', 'b.html'),
      ],
      page,
    );
    expect(first).toMatchObject({ year: 2025, unit: '青禾市财政局', ticked: true });
    expect(second).toMatchObject({ year: 2024, ticked: true });
  });

  it('to notices and readings are there unticked, news and columns not at all', () => {
    expect(
      ticked([
        link('关于做好2025年政府信息公开工作年度报告编制工作的通知', 'n.html'),
        link('图解：青禾市2025年政府信息公开工作年度报告', 't.html'),
        link('青禾市召开全市防汛工作会议', 'news.html'),
        link('信息公开年报', './'),
        link('首页', '/'),
      ]),
    ).toEqual([
      '· 关于做好2025年政府信息公开工作年度报告编制工作的通知',
      '· 图解：青禾市2025年政府信息公开工作年度报告',
    ]);
  });

  it('are told once, though a picture, a hidden template or https leads to the same page', () => {
    const links = [
      link('', 'a.html'),
      link('青禾市财政局2025年政府信息公开工作年度报告', 'a.html'),
      link('青禾市财政局2025年政府信息公开工作年度报告', 'https://www.example.gov.cn/xxgk/nb/a.html#x'),
    ];
    expect(ticked(links)).toEqual(['✓ 青禾市财政局2025年政府信息公开工作年度报告']);
  });

  it('to other hosts are unticked: they are other bodies’ items', () => {
    expect(ticked([link('白河省2025年政府信息公开工作年度报告', 'http://www.other.gov.cn/x.html')])).toEqual([
      '· 白河省2025年政府信息公开工作年度报告',
    ]);
  });

  it('that name only a unit or a year count where the page is a list of reports, and nowhere else', () => {
    const links = [link('市财政局', 'cz/'), link('2024年', '2024/')];
    expect(ticked(links)).toEqual(['✓ 市财政局', '✓ 2024年']);
    expect(ticked(links, { url: page.url, title: '机构设置' })).toEqual([]);
  });

  it('with another scheme than the web’s are no way to a report', () => {
    expect(ticked([{ text: '2025年政府信息公开工作年度报告', url: 'javascript:open(1)' }])).toEqual([]);
  });
});

describe('two pages of a list', () => {
  const list = (next: LinkList['next'], ...paths: string[]): LinkList => ({
    links: reportLinks(
      paths.map((path) => link(`青禾市${path}局2025年政府信息公开工作年度报告`, `${path}.html`)),
      page,
    ),
    next,
  });

  it('are one: each address once, and the next page is that of the later', () => {
    const next = { url: 'http://www.example.gov.cn/xxgk/nb/3.html', presses: 0 };
    const joined = joinLists(
      list({ ...next, url: 'http://www.example.gov.cn/2.html' }, 'a', 'b'),
      list(next, 'b', 'c'),
    );
    expect(joined.links.map(({ url }) => url.at(-6))).toEqual(['a', 'b', 'c']);
    expect(joined.next).toEqual(next);
    expect(joinLists(joined, list(null, 'd')).next).toBeNull();
  });
});
