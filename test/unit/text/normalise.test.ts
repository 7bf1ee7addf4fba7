import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse, compact, quote, squash } from '../../../lib/text/normalise';
import { simplify } from '../../../lib/text/simplify';

describe('collapsing', () => {
  it('makes one space of any run of white space, and none at the ends', () => {
    expect(collapse(' \n 全\u00a0\u3000 年\t ')).toBe('全 年');
  });

  it.each(['\u200b', '\u200d', '\u00ad', '\ufeff', '\u202e', '\u2066', '\ufe0f', '\u061c'])(
    'drops the invisible %j',
    (invisible) => {
      expect(collapse(`总${invisible}计`)).toBe('总计');
    },
  );
});

describe('squashing', () => {
  it.each([
    ['商业 企业', '商业企业'],
    ['商业\n企业', '商业企业'],
    ['（一）予以公开', '(一)予以公开'],
    ['“三安全一稳定”', '"三安全一稳定"'],
    ['〔2021〕30号', '(2021)30号'],
    ['１．属于国家秘密', '1.属于国家秘密'],
    ['自2021年1月1日—12月31日', '自2021年1月1日-12月31日'],
  ])('%j and its other spellings become %j', (printed, same) => {
    expect(squash(printed)).toBe(same);
  });
});

describe('compacting', () => {
  it('folds full-width letters and digits and leaves Chinese punctuation as it is', () => {
    expect(compact('２０２１ 年，“十四五”《条例》。').text).toBe('2021年,“十四五”《条例》。');
  });

  it('leads every character back to its place', () => {
    const printed = ' ２ 0\u200b21　年 ';
    const compacted = compact(printed);
    expect(compacted.text).toBe('2021年');
    expect(quote(printed, compacted, 0, 4)).toBe('２ 0\u200b21');
    expect(quote(printed, compacted, 4, 5)).toBe('年');
    expect(quote(printed, compacted, 2, 2)).toBe('');
  });

  it('keeps nothing that is white space or invisible, and loses nothing else, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (printed) => {
        const { text, start } = compact(printed);
        expect(text).not.toMatch(/\s/);
        expect(start).toHaveLength(text.length + 1);
        expect(start.every((at, index) => index === 0 || at > (start[index - 1] as number))).toBe(true);
        for (const [index, at] of start.slice(0, -1).entries())
          expect(simplify((printed[at] as string).normalize('NFKC'))[0]).toBe(
            (text[index] as string).normalize('NFKC')[0],
          );
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('a very long text', () => {
  it('is folded with every place in it, and leaves nothing behind', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const places = (tail: string) => compact(`${'年'.repeat(4_000_000)}${tail}`).start.slice(-2);
    const before = held();
    expect(places('报')).toEqual([4_000_000, 4_000_001]);
    expect(places(' 报')).toEqual([4_000_001, 4_000_002]);
    expect(held() - before).toBeLessThan(8_000_000);
  });
});
