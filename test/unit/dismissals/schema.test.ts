import { describe, expect, it } from 'vitest';
import { pageKey } from '../../../lib/dismissals/page-key';
import {
  type Dismissal,
  type DismissedPage,
  idOf,
  readDismissals,
  storedDismissals,
  withEntry,
} from '../../../lib/dismissals/schema';

const page: DismissedPage = {
  url: 'http://www.example.gov.cn/nb.html',
  title: '年度报告',
  body: '云泽县林业局',
  year: 2023,
  site: null,
};
const entry = (...identities: string[]): Dismissal => ({
  findings: identities.map((identity) => ({ rule: 'row-total', identity })),
  level: 'error',
  headline: '1 个数字有误',
  sentence: '不成立。',
  reason: 'other',
  words: '见附件',
  at: '2024-02-01T08:00:00.000Z',
});

describe('what is stored of a page', () => {
  it('is read back as it was written, by way of JSON', () => {
    const stored = JSON.parse(JSON.stringify(storedDismissals(page, [entry('a', 'b')])));
    expect(readDismissals(stored)).toEqual({ page, entries: [entry('a', 'b')], state: 'fine' });
    expect(readDismissals(undefined)).toEqual({ page: null, entries: [], state: 'fine' });
  });

  it('is read also where it was written before frames had a site', () => {
    const { site, ...older } = page;
    expect(readDismissals({ ...storedDismissals(page, [entry('a')]), page: older })).toMatchObject({
      page,
      state: 'fine',
    });
  });

  it('loses only the entries that make no sense, and says so', () => {
    const odd = [
      { ...entry('a'), reason: 'because' },
      null,
      { ...entry('b'), findings: [] },
      { ...entry('c'), at: 'x' },
    ];
    const stored = { ...storedDismissals(page, []), entries: [...odd, entry('d')] };
    expect(readDismissals(stored)).toEqual({ page, entries: [entry('d')], state: 'damaged' });
  });

  it.each([['words'], [7], [[]], [{}], [{ version: 1 }], [{ version: 'x', page, entries: [] }]])(
    'is nothing, and damaged, where it is %j',
    (stored) => expect(readDismissals(stored)).toEqual({ page: null, entries: [], state: 'damaged' }),
  );

  it('is left alone where a later version wrote it', () => {
    expect(readDismissals({ version: 2, everything: 'else' })).toEqual({ page: null, entries: [], state: 'newer' });
  });

  it('keeps an entry of a rule that this version does not know', () => {
    const later = { ...entry('a'), findings: [{ rule: 'a-rule-of-tomorrow', identity: 'a' }] };
    expect(readDismissals(storedDismissals(page, [later])).entries).toEqual([later]);
  });

  it('has every finding in one entry only: the latest word counts', () => {
    const entries = withEntry([entry('a'), entry('b', 'c'), entry('d')], entry('c', 'e'));
    expect(entries.map(idOf)).toEqual(['a', 'd', 'c']);
  });
});

describe('the key of a page', () => {
  const keyOf = (url: string, change: Partial<typeof page> = {}) => pageKey({ ...page, url, ...change });

  it('is the address without its fragment, whatever the page says of itself', () => {
    expect(keyOf('http://www.example.gov.cn/nb.html?id=3#top')).toBe('http://www.example.gov.cn/nb.html?id=3');
    expect(keyOf('http://www.example.gov.cn/nb.html', { title: '其他', year: 2022 })).toBe(page.url);
    expect(keyOf('file:///D:/年报.html#三')).toBe('file:///D:/年报.html');
  });

  it.each([
    ['/nb.jsp;jsessionid=0A1B.node2?id=3', '/nb.jsp?id=3'],
    ['/nb.html?id=3&sid=9&token=x', '/nb.html?id=3'],
    ['/nb.html?utm_source=wx&from=timeline&isappinstalled=0', '/nb.html'],
    ['/nb.html?spm=a.b&_=170&t=1&timestamp=2&rnd=0.3', '/nb.html'],
    ['/nb.html?articleId=7&columnId=2&id=3', '/nb.html?articleId=7&columnId=2&id=3'],
    ['/nb.html?id=3&articleId=7', '/nb.html?articleId=7&id=3'],
    ['/nb.html?p=2&p=1&JSESSIONID=5', '/nb.html?p=2&p=1'],
    ['/nb.html?', '/nb.html'],
    ['/nb.html?3', '/nb.html?3'],
  ])('of %s is %s: what names a visit goes, what names the text stays, in one order', (address, key) => {
    expect(keyOf(`http://www.example.gov.cn${address}`)).toBe(`http://www.example.gov.cn${key}`);
  });

  it('keeps a fragment that is the address of the text', () => {
    expect(keyOf('https://www.example.gov.cn/#/nb/2023')).not.toBe(keyOf('https://www.example.gov.cn/#/nb/2022'));
    expect(keyOf('https://www.example.gov.cn/#!/nb/2023')).toContain('#!/nb/2023');
  });

  it('is what the page shows where it has no address of its own', () => {
    for (const url of ['about:srcdoc', 'blob:http://www.example.gov.cn/1-2', `data:text/html,${'x'.repeat(9_000)}`]) {
      expect(keyOf(url)).toBe(keyOf(`${url}#a`));
      expect(keyOf(url)).not.toBe(keyOf(url, { year: 2022 }));
      expect(keyOf(url)).not.toBe(keyOf(url, { body: '云泽县水利局' }));
      // A frame without title and body would be the same on every site.
      const bare = { title: '', body: null, year: 2022 };
      const sites = [null, 'http://www.example.gov.cn', 'http://zwgk.example.gov.cn'];
      expect(new Set(sites.map((site) => keyOf(url, { ...bare, site }))).size).toBe(3);
      expect(keyOf(url, { title: '长'.repeat(9_000) }).length).toBeLessThan(300);
    }
    expect(keyOf('blob:http://www.example.gov.cn/1-2')).toBe(keyOf('blob:http://www.example.gov.cn/3-4'));
  });
});
