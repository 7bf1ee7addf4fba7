import { describe, expect, it } from 'vitest';
import type { ReportHeading } from '../../../lib/contract/report';
import { sectionOrderRule } from '../../../lib/rules/section-order';
import { textReport } from '../report/text-report';
import { brokenOf } from './outcomes';

const TITLE = '青溪县水利局2022年政府信息公开工作年度报告';
const HEADS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

describe('the order of the parts', () => {
  /** Headings by their words; a part is named by its number, a heading of its own by null. */
  function order(lines: [string, number | null][]) {
    const base = textReport([TITLE]);
    const parse = (text: string) => {
      const main = /^([一二三四五六七八])、/.exec(text)?.[1];
      const sub = /^（([一二三四五六七八])）/.exec(text)?.[1];
      const digit = main ?? sub;
      const numbering =
        main !== undefined ? ('main' as const) : sub !== undefined ? ('sub' as const) : ('none' as const);
      return { numbering, printedNumber: digit === undefined ? null : '一二三四五六七八'.indexOf(digit) + 1 };
    };
    const headings: ReportHeading[] = lines.map(([text, section], index) => ({
      ref: index + 10,
      text,
      section,
      ...parse(text),
    }));
    const sections = base.sections.map((section) => {
      const heading = headings.find((each) => each.section === section.number);
      return heading === undefined
        ? section
        : {
            ...section,
            found: true,
            heading: heading.text,
            headingRef: heading.ref,
            numbering: heading.numbering,
            printedNumber: heading.printedNumber,
          };
    });
    return brokenOf(sectionOrderRule, { ...base, headings, sections });
  }
  const GOOD = HEADS.map((text, index): [string, number] => [text, index + 1]);
  const changed = (index: number, text: string) =>
    GOOD.map((entry): [string, number] => (entry[1] === index ? [text, index] : entry));

  it('is right', () => {
    expect(order(GOOD)).toEqual([]);
  });

  it.each([
    ['a number repeats', changed(4, '三、政府信息公开行政复议、行政诉讼情况'), 'repeated', 4],
    [
      'a number jumps',
      [...GOOD.slice(0, 4), ['六、存在的主要问题及改进情况', 5], ['七、其他需要报告的事项', 6]],
      'jump',
      5,
    ],
    ['a part stands at the wrong level', changed(3, '（三）收到和处理政府信息公开申请情况'), 'level', 3],
  ] as [string, [string, number | null][], string, number][])('is wrong where %s', (_, lines, reason, section) => {
    const [found, ...rest] = order(lines);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ level: 'review', facts: { reason, section }, where: [{ place: { section } }] });
  });

  it('is wrong where another outline stands inside part one', () => {
    const nested: [string, number | null][] = [
      ['一、加强组织领导', null],
      ['二、完善制度', null],
      ['三、收费及减免情况', null],
    ];
    const [found] = order([...GOOD.slice(0, 1), ...nested, ...GOOD.slice(1)]);
    expect(found).toMatchObject({
      level: 'review',
      facts: { reason: 'repeated', heading: '一、加强组织领导', section: null },
    });
  });

  it.each([
    ['a number is lost', changed(2, '、主动公开政府信息情况')],
    [
      'a heading is printed twice',
      [...GOOD.slice(0, 1), ['一、总体情况', null], ['一、总体情况', null], ...GOOD.slice(1)],
    ],
    ['a part is missing', GOOD.filter(([, section]) => section !== 3)],
    ['no heading is numbered', GOOD.map(([text, section]) => [text.slice(2), section])],
    ['the parts are numbered （一）', GOOD.map(([text, section]) => [text.replace(/^(.)、/, '（$1）'), section])],
    ['the first is not numbered', changed(1, '总体情况')],
    [
      'the table is printed as lines',
      [
        ...GOOD.slice(0, 3),
        ['一、本年新收政府信息公开申请数量', null],
        ['二、上年结转政府信息公开申请数量', null],
        ['四、结转下年度继续办理', null],
        ...GOOD.slice(3),
      ],
    ],
  ] as [string, [string, number | null][]][])('is no fault where %s', (_, lines) => {
    expect(order(lines)).toEqual([]);
  });
});
