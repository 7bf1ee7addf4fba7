import { describe, expect, it } from 'vitest';
import { covers, isGovernmentSite, patternOf, siteOf } from '../../../lib/settings/sites';

describe('what a person types as a site', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    [' HTTPS://WWW.Example.com:8080/a/b?c#d ', 'www.example.com'],
    ['http://user:secret@www.example.com/', 'www.example.com'],
    ['*.example.com', '*.example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['ｗｗｗ．example。com', 'www.example.com'],
    ['10.1.2.3', '10.1.2.3'],
    ['intranet', 'intranet'],
  ])('%s is a site', (typed, site) => {
    expect(siteOf(typed)).toBe(site);
    expect(siteOf(site)).toBe(site);
  });

  it.each([
    '',
    ' ',
    '*',
    '*.com',
    '<all_urls>',
    'javascript:alert(1)',
    'a b.com',
    'file:///c:/a.html',
    '-a.com',
    'a..b',
    'www.*.com',
    `${'a'.repeat(64)}.com`,
  ])('%j is none', (typed) => expect(siteOf(typed)).toBeNull());
});

describe('a site', () => {
  it('has a pattern that browsers know', () => {
    expect(patternOf('*.example.com')).toBe('*://*.example.com/*');
  });

  it('covers its host, and with *. all below it', () => {
    expect(covers('example.com', 'example.com')).toBe(true);
    expect(covers('example.com', 'www.example.com')).toBe(false);
    expect(covers('*.example.com', 'example.com')).toBe(true);
    expect(covers('*.example.com', 'a.b.example.com')).toBe(true);
    expect(covers('*.example.com', 'badexample.com')).toBe(false);
  });

  it('of a government is known without being added', () => {
    expect(['gov.cn', 'www.gov.cn', '*.gov.cn', 'a.b.gov.cn'].every(isGovernmentSite)).toBe(true);
    expect(['xgov.cn', 'gov.cn.example.com'].some(isGovernmentSite)).toBe(false);
  });
});
