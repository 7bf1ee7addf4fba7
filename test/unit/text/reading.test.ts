import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumeral } from '../../../lib/text/chinese-numerals';
import { findDates, isoDate } from '../../../lib/text/dates';
import { compact } from '../../../lib/text/normalise';
import { findQuantities } from '../../../lib/text/quantities';
import { clauseStarts, splitSentences } from '../../../lib/text/sentences';
import { findYears } from '../../../lib/text/years';

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['一百二十三', 123],
    ['一百零三', 103],
    ['一千二百', 1200],
    ['一万二千', 12_000],
    ['二〇二二', 2022],
    ['三五', null],
    ['万', null],
    ['一条', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });
});

describe('quantities', () => {
  it.each([
    ['公开信息37条', [37, '条', true]],
    ['收到4件', [4, '件', true]],
    ['共1,204条', [1204, '条', true]],
    ['10余条', [10, '条', false]],
    ['约30件', [30, '件', false]],
    ['三十余件', [30, '件', false]],
    ['1.2万条', [12_000, '条', true]],
    ['976.81万元', [976.81, '万元', true]],
    ['50件以上', [50, '件', false]],
    ['4人次', [4, '人次', true]],
  ])('%s', (text, [value, unit, exact]) => {
    expect(findQuantities(compact(text).text)).toMatchObject([{ value, unit, exact }]);
  });

  it.each(['第三次会议', '2022年', '12月31日', '20个工作日内', '国办发〔2021〕30号', '电话0736-3222916'])(
    '%s has none',
    (text) => {
      expect(findQuantities(compact(text).text)).toEqual([]);
    },
  );
});

describe('years', () => {
  it.each([
    ['2022年公开', [2022]],
    ['2022 年度', [2022]],
    ['二〇二二年', [2022]],
    ['1.2019年政务公开工作落实情况', [2019]],
    ['2021度', [2021]],
    ['2025,是“十四五”收官之年', [2025]],
    ['2022依托平台', [2022]],
    ['邮箱sjzqxj2022@163.com', []],
    ['索引号00248984X/2024-00227', []],
    ['电话0311-2022345', []],
    ['http://www.example.gov.cn/2021/nb.html', []],
    ['第2022号', []],
  ])('%s', (text, years) => {
    const found = findYears(compact(text).text).filter((mention) => ['year', 'bare'].includes(mention.form));
    expect(found.map((mention) => mention.year)).toEqual(years);
  });

  it('of documents and spans are told apart', () => {
    expect(findYears('国办公开办函〔2021〕30号').map(({ form }) => form)).toEqual(['document-number']);
    expect(findYears('(2019)60号').map(({ form }) => form)).toEqual(['document-number']);
    expect(findYears('“十四五”(2021—2025年)').map(({ form }) => form)).toEqual(['range', 'range']);
    expect(findYears('至202020年12月31日').map(({ form, year }) => [form, year])).toEqual([['damaged', 2020]]);
  });
});

describe('dates', () => {
  it.each([
    ['2022-01-27', '2022-01-27'],
    ['2021- 01- 20 08 : 32', '2021-01-20'],
    ['2023年1月18日', '2023-01-18'],
    ['二〇二三年一月十八日', '2023-01-18'],
    ['2023/1/9', '2023-01-09'],
    ['20231月1日', '2023-01-01'],
    ['20211231日', '2021-12-31'],
    ['202111日', '2021-01-01'],
  ])('%s is %s', (text, iso) => {
    const [date] = findDates(compact(text).text);
    expect(date && isoDate(date)).toBe(iso);
  });

  it('that cannot be are none', () => {
    expect(findDates('2022年13月40日')).toEqual([]);
    expect(isoDate({ year: 2023, month: 2, day: 30 })).toBeNull();
  });
});

describe('sentences', () => {
  it('end at full stops, and clauses at commas that are not inside a number', () => {
    expect(splitSentences('共1,204条。无').map(({ text }) => text)).toEqual(['共1,204条。', '无']);
    const sentence = '共1,204条,其中3条;无';
    const starts = clauseStarts(sentence);
    expect(starts.map((start, index) => sentence.slice(start, starts[index + 1]))).toEqual([
      '共1,204条,',
      '其中3条;',
      '无',
    ]);
  });
});

it('nothing throws, and every position is inside the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('2022年', '一百', '余条', '〔2021〕', '1月', '-', '日'), (text, piece) => {
      const whole = compact(`${text}${piece}${text}`).text;
      for (const { start, end } of [
        ...findQuantities(whole),
        ...findYears(whole),
        ...findDates(whole),
        ...splitSentences(whole),
      ]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(whole.length);
      }
    }),
  );
});
