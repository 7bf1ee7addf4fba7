import { describe, expect, it } from 'vitest';
import { addressSite, canBeAt, siteAround, type Whereabouts } from '../../../lib/messages/sender';

const report = 'http://www.example.gov.cn:8080/nb/2023.html';
const elsewhere = 'http://zwgk.example.gov.cn:8080/nb/2023.html';
const at = (address: string | null, origin: string | null = null, tabAddress: string | null = report): Whereabouts => ({
  address,
  origin,
  tabAddress,
});

describe('the site of an address', () => {
  it.each([
    ['https://www.example.gov.cn:443/a?b#c', 'https://www.example.gov.cn'],
    [report, 'http://www.example.gov.cn:8080'],
    ['file:///C:/nb.html', 'file:'],
    // As Chromium names the origin of files.
    ['file://', 'file:'],
    ['about:srcdoc', null],
    ['blob:http://www.example.gov.cn/1-2', null],
    ['data:text/html,x', null],
    ['null', null],
    ['', null],
    [null, null],
  ])('%s is %s', (address, site) => {
    expect(addressSite(address)).toBe(site);
  });

  it('is that of its origin around a frame that has no address, and that of the tab in a sandbox or where no origin is told', () => {
    expect(siteAround(at('about:srcdoc', 'http://zwgk.example.gov.cn:8080'))).toBe('http://zwgk.example.gov.cn:8080');
    expect(siteAround(at('about:srcdoc', 'null'))).toBe('http://www.example.gov.cn:8080');
    expect(siteAround(at('about:srcdoc'))).toBe('http://www.example.gov.cn:8080');
    expect(siteAround(at('about:srcdoc', 'null', null))).toBeNull();
  });
});

describe('a frame', () => {
  it.each<[string, string, Whereabouts]>([
    ['its own address', report, at(report)],
    ['another path of its site, after history.pushState', report, at('http://www.example.gov.cn:8080/')],
    ['its address in a sandbox', elsewhere, at(elsewhere, 'null')],
    ['a file of this machine', 'file:///C:/nb.html', at('file:///C:/nb.html', 'null', 'file:///C:/nb.html')],
    ['no address', 'about:srcdoc', at('about:srcdoc', 'null')],
    ['no address by another name', 'about:blank', at('about:srcdoc')],
    ['the address of the page that wrote it', report, at('about:blank', 'http://www.example.gov.cn:8080')],
    ['the address of the page that wrote it, where no origin is told', report, at('about:blank')],
  ])('can be at %s', (_, claimed, frame) => {
    expect(canBeAt(claimed, frame)).toBe(true);
  });

  it.each<[string, string, Whereabouts]>([
    ['the address of another site', elsewhere, at(report, 'http://www.example.gov.cn:8080')],
    ['that of its tab', report, at(elsewhere, 'http://zwgk.example.gov.cn:8080')],
    ['another port', 'http://www.example.gov.cn/nb/2023.html', at(report)],
    ['a file of this machine', 'file:///C:/nb.html', at(report)],
    ['the web', report, at('file:///C:/nb.html', 'null', 'file:///C:/nb.html')],
    ['no address, where it has one', 'about:srcdoc', at(report)],
    ['the address of another site, where it has none', elsewhere, at('about:srcdoc', 'http://www.example.gov.cn:8080')],
    ['any address, where the browser tells nothing', report, at(null, null, null)],
  ])('cannot be at %s', (_, claimed, frame) => {
    expect(canBeAt(claimed, frame)).toBe(false);
  });
});
