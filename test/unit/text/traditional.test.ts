// Pages in traditional characters are read as the same pages in simplified ones; what is quoted of them are their own words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { compact, compactAsWritten, quote, squash } from '../../../lib/text/normalise';
import { readCellValue } from '../../../lib/text/numbers';
import { simplify } from '../../../lib/text/simplify';
import { SIMPLIFIED, TRADITIONAL } from '../../../lib/text/traditional-characters';
import { checkDocument } from '../../../lib/view/page-check';
import { codeFiles, root } from '../support/repository';
import { inTraditional } from '../support/traditional';

describe('traditional characters', () => {
  it('are those of the library, one UTF-16 unit for one', async () => {
    const library = 'opencc-js/dict/TSCharacters';
    const pairs = ((await import(/* @vite-ignore */ library)) as { default: string }).default.split('|');
    const single = pairs
      .map((pair) => pair.replace(' ', ''))
      .filter((pair) => pair.length === 2 && pair[0] !== pair[1]);
    const ours = [...TRADITIONAL].map((char, index) => char + SIMPLIFIED[index]);
    expect(TRADITIONAL).toHaveLength(SIMPLIFIED.length);
    expect(ours.filter((pair) => pair !== '衞卫').sort()).toEqual(single.sort());
  });

  it('are simplified wherever words are compared, and every position holds', () => {
    const line = '（一） 本年新收政府信息公開申請數量：３ 件';
    const compacted = compact(line);
    expect(compacted.text).toBe('(一)本年新收政府信息公开申请数量:3件');
    const at = compacted.text.indexOf('公开申请');
    expect(quote(line, compacted, at, at + 4)).toBe('公開申請');
    expect(squash('總　計')).toBe('总计');
    expect(readCellValue('無').kind).toBe('placeholder');
    expect(readCellValue('12萬元')).toMatchObject({ value: 12, unit: '万元' });
    expect(compactAsWritten('總 計').text).toBe('總計');
    expect(simplify('一、总体情况')).toBe('一、总体情况');
  });

  it('stand in no word or pattern that the engine looks for', () => {
    const engine = codeFiles('lib').filter(
      ({ path }) => !/^lib\/(words|documents|text\/traditional-characters|form\/clues)/.test(path),
    );
    const lost = engine.flatMap(({ path, strings, patterns }) =>
      [...strings, ...patterns].filter((text) => simplify(text) !== text).map((text) => `${path}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('a page in traditional characters', () => {
  const folder = join(root, 'test/pages');
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'page.html')));
  const options = { url: 'http://www.example.gov.cn/', today: '2026-11-27' };

  it.each(slugs)('%s says what it says in simplified ones', (slug) => {
    const html = readFileSync(join(folder, slug, 'page.html'), 'utf8');
    const plain = checkDocument(readHtml(html), options);
    const traditional = checkDocument(readHtml(inTraditional(html)), options);
    expect(JSON.parse(simplify(JSON.stringify(traditional)))).toEqual(JSON.parse(simplify(JSON.stringify(plain))));
    if (plain?.report.body) expect(traditional?.report.body).toBe(inTraditional(plain.report.body));
  });
});
