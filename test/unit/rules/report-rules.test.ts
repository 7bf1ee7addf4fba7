// Rules about what a report says of itself: near their borders, in many ways of writing.
import { describe, expect, it } from 'vitest';
import { alteredHeadingRule } from '../../../lib/rules/altered-heading';
import { earlyPublicationRule } from '../../../lib/rules/early-publication';
import { emptySectionRule } from '../../../lib/rules/empty-section';
import { genericTextRule } from '../../../lib/rules/generic-text';
import { noImprovementRule } from '../../../lib/rules/no-improvement';
import { outdatedNoticeRule } from '../../../lib/rules/outdated-notice';
import { reportNameRule } from '../../../lib/rules/report-name';
import { templateTextRule } from '../../../lib/rules/template-text';
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
];

interface Parts {
  title?: string;
  preamble?: string[];
  one?: string[];
  five?: string[];
  heads?: string[];
}

function report({
  title = TITLE,
  preamble = [],
  one = ['2022年，我局主动公开政府信息86条。'],
  five = ['解读形式不够丰富，今后将加以改进。'],
  heads = HEADS,
}: Parts) {
  const under = [one, [], [], [], five, ['本年度未收取信息处理费。']];
  return textReport([title, ...preamble, ...heads.flatMap((head, index) => [head, ...(under[index] ?? [])])], '', {
    form: '2021',
  });
}

describe('a slip in a heading', () => {
  const withHead = (number: number, head: string) =>
    report({ heads: HEADS.map((own, index) => (index === number - 1 ? head : own)) });

  it.each([
    [4, '四、政府信息公开行政法复议、行政诉讼情况'],
    [4, '四、政府信息公开行政复议、行政诉情况'],
    [5, '五、存在的主要问题及进改情况'],
    [3, '三、收到和处理政府信息公开申情请况'],
  ])('in part %i: %s', (number, head) => {
    const found = brokenOf(alteredHeadingRule, withHead(number, head));
    expect(found).toMatchObject([{ level: 'review', facts: { section: number } }]);
  });

  it.each([
    [1, '一、总体概况'],
    [2, '二、主动公开政府信息的情况'],
    [3, '三、收到与处理政府信息公开申请情况'],
    [3, '三、收到及处理政府信息公开申请的情况'],
    [4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    [4, '四、政府信息公开行政复议行政诉讼情况'],
    [5, '五、存在的主要问题及改进措施'],
    [5, '五、存在主要问题和改进情况'],
    [5, '五、政府信息公开工作存在的主要问题及改进情况'],
    [6, '六、其它需要报告的事项'],
    [6, '六、其他需报告的事项'],
  ])('is no other way of writing, in part %i: %s', (number, head) => {
    expect(brokenOf(alteredHeadingRule, withHead(number, head))).toEqual([]);
  });
});

describe('instructions of the template', () => {
  it.each(['（文字描述）', '（文字描述，收取信息处理费情况在此处报告。）', '（该部分以表格形式报告）'])(
    'left in the report: %s',
    (line) => {
      expect(brokenOf(templateTextRule, report({ five: [line, '不够丰富，将改进。'] }))).toMatchObject([
        { level: 'review' },
      ]);
    },
  );

  it('are not the same words in a sentence', () => {
    expect(brokenOf(templateTextRule, report({ five: ['解读以文字描述为主，今后将丰富形式。'] }))).toEqual([]);
  });
});

describe('an outdated notice', () => {
  it.each([
    '按照国办公开办函〔2019〕60号要求编制。',
    '按照《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。',
    '根据《政府信息公开条例》（国务院令第492号）编制。',
  ])('as what the report rests on: %s', (line) => {
    expect(brokenOf(outdatedNoticeRule, report({ preamble: [line] }))).toMatchObject([{ level: 'hint' }]);
  });

  it.each([
    '按照国办公开办函〔2021〕30号要求编制。',
    '按照《中华人民共和国政府信息公开工作年度报告格式》编制。',
    '根据《政府信息公开条例》（国务院令第711号）编制。',
    '全年公开文件492号文等20件。',
  ])('is none that is in force: %s', (line) => {
    expect(brokenOf(outdatedNoticeRule, report({ preamble: [line] }))).toEqual([]);
  });

  it('is none in a report for the years of that notice', () => {
    const early = { title: TITLE.replace('2022', '2020'), preamble: ['按照国办公开办函〔2019〕60号要求编制。'] };
    expect(brokenOf(outdatedNoticeRule, report(early))).toEqual([]);
  });
});

describe('section one', () => {
  const vague = [
    '单位高度重视政府信息公开工作，主动公开各类政府信息，及时回应社会关切，认真办理依申请公开，依法依规答复申请人。',
    '规范政府信息管理，严格保密审查；加强平台建设，办好门户网站专栏；做好监督保障，将有关工作纳入考核。',
  ];

  it('is generic without a figure, a year or a name', () => {
    expect(brokenOf(genericTextRule, report({ one: vague }))).toMatchObject([{ level: 'hint' }]);
    expect(brokenOf(genericTextRule, report({ one: ['（1）主动公开', ...vague] }))).toHaveLength(1);
  });

  it.each(['全年公开信息86条。', '召开会议三次。', '水利局加强公开。', '二〇二二年工作有序开展。'])(
    'is not generic with %s',
    (line) => {
      expect(brokenOf(genericTextRule, report({ one: [...vague, line] }))).toEqual([]);
    },
  );

  it('is empty with nothing but a preamble', () => {
    const one = ['根据《条例》规定，现将2022年政府信息公开工作情况报告如下。', '本报告电子版可在门户网站下载。'];
    expect(brokenOf(emptySectionRule, report({ one }))).toMatchObject([{ level: 'review', facts: { section: 1 } }]);
    expect(brokenOf(emptySectionRule, report({ one: [...one, '全年公开信息86条。'] }))).toEqual([]);
  });

  it('is not empty where its text may stand under a sub-heading that reads like part two', () => {
    const prose = ['健全政府信息管理动态调整机制，规范政府信息的制作、保存和归档，对已失效的文件及时标注。'.repeat(6)];
    const lines = (text: string[]) =>
      textReport([TITLE, ...HEADS.slice(0, 2), ...text, ...HEADS.slice(2)], '', { form: '2021' });
    expect(brokenOf(emptySectionRule, lines([])).some(({ facts }) => facts.section === 1)).toBe(true);
    expect(brokenOf(emptySectionRule, lines(prose)).some(({ facts }) => facts.section === 1)).toBe(false);
  });
});

describe('section five', () => {
  it.each([
    ['一是解读形式不够丰富；二是业务培训不够经常。', 'improvements'],
    ['加强业务培训，丰富解读形式，健全审核机制。', 'problems'],
  ])('lacks one half: %s', (text, missing) => {
    expect(brokenOf(noImprovementRule, report({ five: [text] }))).toMatchObject([
      { level: 'hint', facts: { missing } },
    ]);
  });

  it.each([
    '公开的主动性有待增强。下一步加强培训。',
    '解读形式单一。一是丰富形式；二是组织培训。',
    '人员变动较大，业务不熟。针对上述情况，开展培训2次。',
    '本年度未发现突出问题。',
    '无。',
  ])('has both, or says that there is none: %s', (text) => {
    expect(brokenOf(noImprovementRule, report({ five: [text] }))).toEqual([]);
  });
});

describe('date and name', () => {
  it('finds a date in the report year, and none after it', () => {
    const dated = (day: string) => brokenOf(earlyPublicationRule, report({ preamble: [`发布时间：${day}`] }));
    expect(dated('2022-12-31')).toMatchObject([{ level: 'hint', actual: '2022-12-31' }]);
    expect(dated('2023-01-01')).toEqual([]);
    expect(brokenOf(earlyPublicationRule, report({ preamble: ['更新时间：2022-12-31'] }))).toEqual([]);
  });

  it('finds another name than that of the regulations', () => {
    const named = (title: string) => brokenOf(reportNameRule, report({ title })).length;
    expect(named('青溪县水利局2022年政务公开工作报告')).toBe(1);
    for (const title of [TITLE, '青溪县水利局2022年度政府信息公开年度报告', '青溪县水利局政府信息公开工作2022年年报'])
      expect(named(title)).toBe(0);
  });
});
