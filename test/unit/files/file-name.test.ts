import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../lib/files/file-name';

const named = (body: string | null, year: number | null = 2023) => exportFileName([{ body, year }], 'data-long');

describe('names of exported files', () => {
  it('carries unit, year and kind', () => {
    const check = [{ body: '云泽县林业局', year: 2023 }];
    expect(exportFileName(check, 'data-long')).toBe('云泽县林业局_2023_年报数据.csv');
    expect(exportFileName(check, 'xlsx')).toBe('云泽县林业局_2023_年报体检.xlsx');
    const kinds = ['data-long', 'data-wide', 'codebook', 'findings', 'json', 'xlsx', 'sheet'] as const;
    expect(new Set(kinds.map((kind) => exportFileName(check, kind))).size).toBe(kinds.length);
  });

  it('says so where unit or year is not known', () => {
    expect(named(null, null)).toBe('未识别单位_年份不明_年报数据.csv');
    expect(named('...')).toBe('未识别单位_2023_年报数据.csv');
  });

  it.each([
    ['../../etc/passwd', 'etc_passwd_2023_年报数据.csv'],
    ['C:\\Windows\\x', 'C_Windows_x_2023_年报数据.csv'],
    ['CON.txt', 'CON_txt_2023_年报数据.csv'],
    ['a\u202Ecod.exe', 'acod_exe_2023_年报数据.csv'],
    ['a\u0000\u0007\nb', 'ab_2023_年报数据.csv'],
    ['.bashrc', 'bashrc_2023_年报数据.csv'],
    ['-rf ~ $HOME `x`', 'rf_HOME_x_2023_年报数据.csv'],
    ['（某）局“办”', '（某）局“办”_2023_年报数据.csv'],
  ])('makes %j safe', (body, name) => expect(named(body)).toBe(name));

  it('is safe on every system for any body', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.string({ minLength: 100, maxLength: 400, unit: 'grapheme' }),
        ),
        (body) => {
          const name = named(body);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(name).not.toMatch(/^[.\s-]|[.\s]$|\.(?!csv$)/);
          expect(name.endsWith('_2023_年报数据.csv')).toBe(true);
        },
      ),
    );
  });

  it('does not cut a character in two', () => {
    expect(named('𠀀'.repeat(100)).startsWith(`${'𠀀'.repeat(40)}_`)).toBe(true);
  });
});
