// What a file is, told by its first bytes: names lie, and a wrong guess would misread numbers.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/documents/decode';
import { kindOf } from '../../../lib/documents/kind';
import { unpack, zipEntries } from '../../../lib/documents/unzip';
import { docx, p } from '../support/docx';

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const wide = (text: string) => Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0), 0]));
const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wide(stream)]);

describe('the kind of a file', () => {
  it.each([
    ['docx', docx({ body: p('正文') })],
    ['sheet', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['other', zip('readme.txt')],
    ['other', docx({ body: p('正文') }).subarray(0, 200)],
    ['doc', ole('WordDocument')],
    ['encrypted', ole('EncryptedPackage')],
    ['sheet', ole('Workbook')],
    ['rtf', strToU8('{\\rtf1\\ansi')],
    ['pdf', strToU8('\n%PDF-1.7\n')],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['html', strToU8('<html xmlns:o="urn:schemas-microsoft-com:office:office">')],
    ['html', strToU8('\ufeff<!DOCTYPE html><p>文')],
    ['html', Uint8Array.from([0xff, 0xfe, ...wide('<html><body>')])],
    ['mht', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n')],
    ['text', strToU8('一、总体情况\n')],
    ['text', Uint8Array.from([0xff, 0xfe, ...wide('abc')])],
    ['other', Uint8Array.from([1, 2, 0, 3])],
    ['empty', new Uint8Array()],
  ])('is %s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});

describe('text', () => {
  const gb = Uint8Array.from([0xb8, 0xbd, 0xbc, 0xfe]);

  it('is decoded by its mark, by what it says of itself, else as the office saved it', () => {
    expect(decodeText(strToU8('\ufeff附件'))).toBe('附件');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x44, 0x96, 0xf6, 0x4e]))).toBe('附件');
    expect(decodeText(strToU8('附件'))).toBe('附件');
    expect(decodeText(gb)).toBe('附件');
    expect(decodeText(Uint8Array.from([...strToU8('<meta charset="gb2312">'), ...gb]))).toContain('附件');
    expect(decodeText(strToU8('<meta charset="nonsense">附件'))).toContain('附件');
  });
});

describe('a zip', () => {
  it('is read by its directory, and an entry is unpacked no further than the limit', () => {
    const bytes = zipSync({ 'a.xml': strToU8('甲'.repeat(1_000)), 'b.bin': [new Uint8Array(5_000_000), { level: 9 }] });
    const entries = zipEntries(bytes) ?? [];
    expect(entries.map(({ name }) => name)).toEqual(['a.xml', 'b.bin']);
    const [a, b] = entries;
    expect(a && unpack(bytes, a, 10_000)).toEqual({ bytes: strToU8('甲'.repeat(1_000)) });
    expect(b && unpack(bytes, b, 1_000_000)).toBe('large');
  });

  it('whose directory lies about places or lengths is broken, and one without a directory is none', () => {
    const bytes = zipSync({ 'a.xml': strToU8('甲'.repeat(1_000)) });
    const [entry] = zipEntries(bytes) ?? [];
    if (!entry) throw new Error('no entry');
    expect(unpack(bytes, { ...entry, offset: bytes.length }, 10_000)).toBe('broken');
    expect(unpack(bytes, { ...entry, packed: bytes.length * 2 }, 10_000)).toBe('broken');
    expect(unpack(bytes, { ...entry, packed: 3 }, 10_000)).toBe('broken');
    expect(unpack(bytes, { ...entry, method: 99 }, 10_000)).toBe('broken');
    expect(zipEntries(strToU8('no zip'))).toBeNull();
  });
});
