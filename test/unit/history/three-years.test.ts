// Reports of one unit over the years, and of another: what the rules that need a second report say, and that they say nothing without one.
import { describe, expect, it } from 'vitest';
import { examineReport } from '../../../lib/check/examine-report';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import type { EarlierReport } from '../../../lib/contract/earlier-report';
import { keptProse } from '../../../lib/history/kept-prose';
import { earlierReport, ledgerRecord } from '../../../lib/ledger/entry';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { layouts } from '../../bench/accuracy/layouts/index';
import { type Draft, toPage } from '../../bench/accuracy/model/make-report';
import { bureau, type Choice, plainDraft, someNumbers } from '../../bench/golden/base';

const plain = layouts.find(({ id }) => id === 'plain') as (typeof layouts)[number];
const pageOf = (draft: Draft) => readHtml(plain.render(toPage(draft), draft.rng).html);
const addressOf = (year: number) => `http://slj.lanting.gov.cn/nb/${year}.html`;

/** What the bureau tells of a year: other work and other problems each time. */
const STORIES: Record<number, readonly [string, string]> = {
  2020: [
    '围绕河湖管护抓公开，全年发布河长制公告、防汛预警、水质通报，依托新媒体直播抢险演练，群众点击踊跃。组织各水管站逐村张贴饮水工程明白纸，把工期、造价、质保单位一次讲清，邀请村民代表到工地旁听验收，现场解答疑问。',
    '一是部分水管站公开台账更新慢；二是图表运用偏少，群众看不懂专业名词。下一步，建立台账月查制度，聘请懂技术的志愿者把专业名词译成白话，制作漫画手册发放到户，并把公开情况列入水管站年终评比。',
  ],
  2021: [
    '把农村供水改造作为公开重点，逐项晒出项目清单、资金拨付和完工时点，开设局长问答栏目，回应管网漏损、水价核定等热点。启用新版档案系统，旧文件清理归档，涉密审查实行双人复核，责任落实到岗。',
    '存在的问题主要是栏目之间内容交叉，检索不便；年轻干部对审查流程生疏。整改思路：合并重复栏目，增加关键词检索；编写审查口袋书，安排老同志结对带教，季度末进行实操测验，测验结果与评优挂钩。',
  ],
  2022: [
    '结合水库除险加固，公开施工进度照片与监理意见，汛期每日推送雨水情。举办政府开放日，邀请学生走进水文站。对网站失效链接逐条排查修复，政务新媒体实行先审后发，转载内容注明来源。',
    '解读仍以文字为主，短视频制作能力不足；个别科室答复口径不一。下步将与县融媒体中心签约拍摄系列短片，制定答复口径库，凡涉及征地补偿的一律由法规科统一审核，确保前后一致、有据可查。',
  ],
};

/** These numbers with as many granted as the balance of the form leaves. */
function balanced(numbers: Record<string, number>): Record<string, number> {
  const all: Record<string, number> = { ...someNumbers, ...numbers };
  for (const column of ['naturalPerson', 'legalService']) {
    const at = (row: string) => all[`${row}/${column}`] ?? 0;
    const others = at('denied.thirdParty') + at('carriedForward');
    all[`granted/${column}`] = at('newReceived') + at('carriedOver') - others;
  }
  return all;
}

/** The bureau's report of a year, with the story of that year or of another. */
function draftOf(year: number, numbers: Choice['numbers'] = {}, story = year, body = bureau): Draft {
  const draft = plainDraft({
    year,
    body,
    form: year < 2021 ? '2019' : '2021',
    numbers: balanced(numbers),
  });
  const [work, problems] = STORIES[story] ?? ['', ''];
  draft.text[1]?.push({ type: 'para', text: work });
  draft.text[5] = [{ type: 'para', text: problems }];
  return draft;
}

/** The rules that need another report, as the check of this page has them, in short. */
function found(draft: Draft, previous: readonly EarlierReport[], url = addressOf(draft.year)) {
  const check = checkDocument(pageOf(draft), { url, today: '2026-11-20', previous });
  return check?.findings.map(({ rule, level, where, message }) => ({ rule, level, where, message })) ?? null;
}

/** The report as the ledger hands it over. */
async function kept(draft: Draft): Promise<EarlierReport> {
  const source = pageOf(draft);
  const report = recogniseDocument(source);
  if (report === null) throw new Error('no report');
  const check = examineReport(report, source.title, { url: addressOf(draft.year) });
  const record = await ledgerRecord(check, keptProse(report), {
    at: '2026-11-01T09:00:00Z',
    version: '0.1.0',
    visit: null,
  });
  if (record === null) throw new Error('no unit');
  return earlierReport(JSON.parse(JSON.stringify(record)), record.entry.unit);
}

/** Three years that follow from one another: carried forward 1 in 2020 and 2 in 2021, 9 documents in force, then 11 and 10. */
const YEARS = {
  2020: { 'carriedForward/naturalPerson': 1, 'newReceived/naturalPerson': 4 },
  2021: {
    'carriedOver/naturalPerson': 1,
    'newReceived/naturalPerson': 4,
    'carriedForward/naturalPerson': 2,
    'normativeDocuments/inForce': 11,
  },
  2022: {
    'carriedOver/naturalPerson': 2,
    'newReceived/naturalPerson': 1,
    'normativeDocuments/issued': 1,
    'normativeDocuments/repealed': 2,
    'normativeDocuments/inForce': 10,
  },
};
const [first, second, third] = [2020, 2021, 2022].map((year) => draftOf(year, YEARS[year as keyof typeof YEARS])) as [
  Draft,
  Draft,
  Draft,
];
const known = await Promise.all([first, second, third].map(kept));

describe('three years of one unit', () => {
  it('that follow from one another have no problem, whatever else is known', () => {
    for (const draft of [first, second, third]) expect(found(draft, known)).toEqual([]);
  });

  it('are kept as one unit', () => {
    expect(new Set(known.map(({ unit }) => unit)).size).toBe(1);
    expect(known.map(({ report }) => report.year)).toEqual([2020, 2021, 2022]);
  });

  it('tell what was carried over otherwise than left, in one problem with its columns, at the cells of this year', () => {
    const planted = draftOf(2021, {
      ...YEARS[2021],
      'carriedOver/naturalPerson': 0,
      'carriedOver/legalService': 2,
    });
    expect(found(planted, known)).toEqual([
      {
        rule: 'carry-over',
        level: 'review',
        where: ['naturalPerson', 'legalService', 'total'].map((column) => ({
          table: 'applications',
          row: 'carriedOver',
          column,
        })),
        message:
          '与2020年度报告不衔接：“自然人”列，2020年结转下年度 1 件，本年上年结转 0 件；“法律服务机构”列，2020年结转下年度 0 件，本年上年结转 2 件；“总计”列，2020年结转下年度 1 件，本年上年结转 2 件。',
      },
      ...changes(planted),
    ]);
  });

  it('tell documents in force that do not follow from last year, unless last year’s form counted none', () => {
    const planted = draftOf(2022, { ...YEARS[2022], 'normativeDocuments/inForce': 12 });
    const other = `${addressOf(2022)}?again`;
    expect(found(planted, known, other)).toMatchObject([
      { rule: 'stock-carry', level: 'hint', where: [{ row: 'normativeDocuments', column: 'inForce' }, {}, {}] },
    ]);
    const afterTheFirstForm = draftOf(2021, { ...YEARS[2021], 'normativeDocuments/inForce': 400 });
    expect(found(afterTheFirstForm, known, other)).toEqual([]);
  });

  it('tell which cells of a page have changed since it was checked, at that address alone', () => {
    const planted = draftOf(2022, { ...YEARS[2022], 'license/decisions': 15 });
    expect(found(planted, known)).toEqual([
      {
        rule: 'changed-page',
        level: 'hint',
        where: [{ table: 'disclosure', row: 'license', column: 'decisions' }],
        message: '与2026年11月1日核查时相比，“行政许可”行“本年处理决定数量”列由 12 变为 15。',
      },
    ]);
    expect(found(planted, known, `${addressOf(2022)}?other`)).toEqual([]);
    expect(found(planted, known, `${addressOf(2022)}#top`)).toHaveLength(1);
  });

  it('tell a text that is last year’s with new numbers, part by part', () => {
    const planted = draftOf(2022, YEARS[2022], 2021);
    expect(found(planted, known)).toMatchObject([
      { rule: 'copied-text', level: 'hint', where: [{ section: 1 }, { section: 5 }] },
    ]);
    expect(found(planted, known)?.[0]?.message).toBe(
      '文字与本单位2021年度报告基本相同（数字不计）：第一部分相似度 100%，第五部分相似度 100%。',
    );
  });

  it('tell a text that is another body’s, whose name is no difference', () => {
    const forestry = { ...bureau, name: '岚汀县林业局' };
    const copy = draftOf(2022, {}, 2022, forestry);
    const told = found(copy, known, 'http://lyj.lanting.gov.cn/nb.html');
    // Part five is too short to be called another body's.
    expect(told).toMatchObject([{ rule: 'copied-text', where: [{ section: 1 }] }]);
    expect(told?.[0]?.message).toContain('岚汀县水利局2022年度报告');
  });

  it('say nothing of reports that are not the year before', () => {
    const planted = draftOf(2022, { ...YEARS[2022], 'carriedOver/naturalPerson': 7 });
    expect(found(planted, [known[0] as EarlierReport])).toEqual([]);
  });

  it('follow a unit under another name where a person has joined the two', () => {
    const renamed = { ...bureau, name: '岚汀县水务局' };
    const draft = draftOf(2022, { ...YEARS[2022], 'carriedOver/naturalPerson': 5 }, 2022, renamed);
    const options = { url: 'http://swj.lanting.gov.cn/nb.html', today: '2026-11-20', previous: known.slice(0, 2) };
    const rules = (joined?: Map<string, string>) =>
      checkDocument(pageOf(draft), { ...options, ...(joined ? { joined } : {}) })?.findings.map(({ rule }) => rule);
    expect(rules()).toEqual([]);
    expect(rules(new Map([['岚汀县水务局@lanting.gov.cn', known[0]?.unit ?? '']]))).toEqual(['carry-over']);
  });
});

/** The findings of a page that has changed since: of the same address, that is. */
function changes(draft: Draft) {
  return (found(draft, known) ?? []).filter(({ rule }) => rule === 'changed-page');
}

describe('a report without another one to hold it against', () => {
  it('has the same check as ever: no rule that needs another is unchecked or counted', async () => {
    const planted = draftOf(2021, { ...YEARS[2021], 'carriedOver/naturalPerson': 9 });
    const source = pageOf(planted);
    const alone = checkDocument(source, { url: addressOf(2021) });
    expect(alone?.findings).toEqual([]);
    expect(alone?.unchecked).toEqual([]);
    const stranger = await kept(draftOf(2019, {}, 2020, { ...bureau, name: '澄榆县教育局' }));
    expect(checkDocument(source, { url: addressOf(2021), previous: [stranger] })).toEqual(alone);
  });
});
