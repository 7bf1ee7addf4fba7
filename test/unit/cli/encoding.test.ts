import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../lib/cli/encoding';
import { textOfPage } from '../../../lib/cli/page-bytes';

/** “年报” in GB 18030. */
const GB = [0xc4, 0xea, 0xb1, 0xa8];
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('the encoding of a page', () => {
  it('is that of its byte order mark, whatever else it says', () => {
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '<meta charset=gbk>年报'), 'text/html; charset=gbk')).toBe(
      '<meta charset=gbk>年报',
    );
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('年报', 'utf16le')]);
    expect(decodePage(wide, null)).toBe('年报');
    expect(decodePage(Buffer.from(wide).swap16(), null)).toBe('年报');
  });

  it('is that of the header, then that of the meta element', () => {
    expect(decodePage(bytes('<meta charset=utf-8>', GB), 'text/html; charset="GB2312"')).toContain('年报');
    expect(
      decodePage(bytes('<meta http-equiv=Content-Type content="text/html; charset=gb2312">', GB), 'text/html'),
    ).toContain('年报');
    expect(decodePage(bytes("<META  CHARSET='gbk' />", GB), 'text/html; charset=nonsense')).toContain('年报');
    expect(decodePage(bytes('<?xml version="1.0" encoding="gb18030"?>', GB), null)).toContain('年报');
  });

  it('is not one that stands in a comment, nor UTF-16 where the page could be read so far', () => {
    expect(decodePage(bytes('<!-- <meta charset=big5> --><meta charset=gbk>', GB), null)).toContain('年报');
    expect(decodePage(bytes('<meta charset=utf-16>年报'), null)).toContain('年报');
  });

  it('is UTF-8 where nothing tells and the bytes can be it, else GB 18030', () => {
    expect(decodePage(bytes('年报'), null)).toBe('年报');
    expect(decodePage(bytes(GB), null)).toBe('年报');
    expect(decodePage(Buffer.from('<p>年报', 'utf16le'), null)).toBe('<p>年报');
  });
});

describe('bytes that are no page', () => {
  it('are told by what they are, not by their name', () => {
    expect(textOfPage(bytes('%PDF-1.7'), null)).toEqual({ failure: { code: 'no-html', kind: 'PDF' } });
    expect(textOfPage(bytes('PK', [3, 4]), null)).toMatchObject({ failure: { code: 'no-html' } });
    expect(textOfPage(bytes([1, 2, 0, 9]), null)).toEqual({ failure: { code: 'no-html', kind: 'binary' } });
  });

  it('are unpacked where they are packed, and no further than a page may be large', () => {
    expect(textOfPage(gzipSync('<p>年报'), null)).toEqual({ text: '<p>年报' });
    expect(textOfPage(gzipSync('<p>年报').subarray(0, 20), null)).toEqual({ failure: { code: 'broken-gzip' } });
    expect(textOfPage(gzipSync(Buffer.alloc(40_000_000, 32)), null)).toMatchObject({ failure: { code: 'too-large' } });
  });
});
