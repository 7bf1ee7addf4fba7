import { describe, expect, it } from 'vitest';
import { addressKey, hostOf, readAddress, readPasted } from '../../../lib/batch/addresses';

describe('pasted addresses', () => {
  it('are read one a line, with http:// added where it lacks', () => {
    expect(readPasted('www.example.gov.cn/a.html\n\n  https://b.gov.cn/x?id=1  ').lines).toEqual([
      { url: 'http://www.example.gov.cn/a.html', unit: null, text: 'www.example.gov.cn/a.html' },
      { url: 'https://b.gov.cn/x?id=1', unit: null, text: 'https://b.gov.cn/x?id=1' },
    ]);
  });

  it('are read with the unit beside them, in either order of the columns', () => {
    expect(readPasted('青禾县财政局\thttp://a.gov.cn/1').lines[0]).toMatchObject({
      unit: '青禾县财政局',
      url: 'http://a.gov.cn/1',
    });
    expect(readPasted('http://a.gov.cn/2\t青禾县水利局').lines[0]).toMatchObject({
      unit: '青禾县水利局',
      url: 'http://a.gov.cn/2',
    });
    expect(readPasted('青禾县民政局，http://a.gov.cn/3').lines[0]).toMatchObject({ unit: '青禾县民政局' });
  });

  it('that stand there twice are told as doubles', () => {
    const { lines, doubles } = readPasted('http://a.gov.cn/1\nhttps://a.gov.cn/1/\na.gov.cn/1#x');
    expect(lines).toHaveLength(1);
    expect(doubles).toBe(2);
  });

  it('keep the text of a line without an address', () => {
    expect(readPasted('联系人：办公室').lines).toEqual([{ url: null, unit: null, text: '联系人：办公室' }]);
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'file:///c:/a.html',
    'ftp://a.gov.cn/',
    'bgs@example.gov.cn',
    '2024',
    '年报',
    'http://',
  ])('is not "%s"', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  it('has a host, with its port; anything else has none', () => {
    expect(hostOf('http://WWW.Example.gov.cn:8080/a')).toBe('www.example.gov.cn:8080');
    expect(hostOf('年报')).toBe('');
  });

  it('is the same with or without scheme, fragment and closing slash', () => {
    expect(addressKey('https://a.gov.cn/x/#y')).toBe(addressKey('http://a.gov.cn/x'));
    expect(addressKey('http://a.gov.cn/x?id=1')).not.toBe(addressKey('http://a.gov.cn/x?id=2'));
  });
});
