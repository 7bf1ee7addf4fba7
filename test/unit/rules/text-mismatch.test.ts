import { describe, expect, it } from 'vitest';
import { textMismatchRule } from '../../../lib/rules/text-mismatch';
import { textReport } from '../report/text-report';
import { type Printed, tableOf } from '../support/tables';
import { brokenOf, wordsOf } from './outcomes';

const TITLE = '青溪县水利局2022年政府信息公开工作年度报告';

/** 12 new (10 by persons, 2 by firms) and 3 old; 13 answered; 2 carried forward. Two reviews, one suit of each kind. */
const APPLICATIONS: Record<string, Printed> = {
  'newReceived|naturalPerson': 10,
  'newReceived|commercialEnterprise': 2,
  'newReceived|total': 12,
  'carriedOver|naturalPerson': 3,
  'carriedOver|total': 3,
  'granted|naturalPerson': 5,
  'granted|commercialEnterprise': 1,
  'granted|total': 6,
  'partiallyGranted|naturalPerson': 2,
  'partiallyGranted|total': 2,
  'denied.internalAffairs|naturalPerson': 1,
  'denied.internalAffairs|total': 1,
  'unavailable.notHeld|naturalPerson': 4,
  'unavailable.notHeld|total': 4,
  'resultTotal|naturalPerson': 12,
  'resultTotal|commercialEnterprise': 1,
  'resultTotal|total': 13,
  'carriedForward|naturalPerson': 1,
  'carriedForward|commercialEnterprise': 1,
  'carriedForward|total': 2,
};
const CASES: Record<string, Printed> = {
  'count|reconsideration.upheld': 2,
  'count|reconsideration.total': 2,
  'count|litigationDirect.pending': 1,
  'count|litigationDirect.total': 1,
  'count|litigationAfterReconsideration.upheld': 1,
  'count|litigationAfterReconsideration.total': 1,
};

function find(
  sentences: string[],
  applications: Record<string, Printed> = APPLICATIONS,
  cases: Record<string, Printed> = CASES,
  title = TITLE,
) {
  const tables = {
    disclosure: tableOf('2021', 'disclosure', {
      'normativeDocuments|issued': 4,
      'normativeDocuments|inForce': 9,
      'penalty|decisions': 31,
    }),
    applications: tableOf('2021', 'applications', applications),
    cases: tableOf('2021', 'cases', cases),
  };
  return brokenOf(textMismatchRule, textReport([title, '一、总体情况', ...sentences], '', { tables, form: '2021' }));
}

describe('a denial against the table', () => {
  it.each([
    '2022年我局未收到依申请公开的申请。',
    '2022年，我镇没有政府信息依申请公开情况。',
    '本年度无政府信息公开申请。',
    '本年度未收到政府信息公开申请。',
    '截至2022年12月31日，我局未收到政府信息公开申请。',
    '2022年，我局未收到公民、法人和其他组织提出的政府信息公开申请。',
    '青溪县水利局未收到政府信息公开申请。',
    '全年收到政府信息公开申请0件。',
    '依申请公开情况：收到政府信息公开申请为零，依申请公开零报告。',
    '未发生因政府信息公开引起的行政复议、行政诉讼。',
    '政府信息公开行政复议 0 件。',
  ])('is an error: %s', (sentence) => {
    const [found, ...rest] = find([sentence]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ level: 'error', actual: 0, facts: { kind: 'denied' } });
    expect(sentence).toContain(wordsOf(found));
    expect(wordsOf(found)).not.toBe('');
    expect(found?.where[1]?.place).toHaveProperty('table');
  });

  it('is for review where the row of the table does not add up itself', () => {
    const [found] = find(['未收到政府信息公开申请。'], {
      ...APPLICATIONS,
      'newReceived|naturalPerson': 0,
      'newReceived|commercialEnterprise': 0,
    });
    expect(found?.level).toBe('review');
  });

  it('is silent where the table has nothing, or nothing new', () => {
    expect(find(['未收到政府信息公开申请。', '未发生政府信息公开行政复议、行政诉讼。'], {}, {})).toEqual([]);
    const carried = { 'carriedOver|naturalPerson': 3, 'carriedOver|total': 3 };
    expect(find(['2022年未收到政府信息公开申请。'], carried, {})).toEqual([]);
  });

  it('is silent where the cell is blank or the table is missing', () => {
    expect(find(['未收到政府信息公开申请。'], { ...APPLICATIONS, 'newReceived|total': '' })).toEqual([]);
    expect(brokenOf(textMismatchRule, textReport([TITLE, '一、总体情况', '未收到政府信息公开申请。']))).toEqual([]);
  });
});

describe('a denial of a share only, or of something else, is no contradiction', () => {
  it.each([
    '全年未发生因政府信息公开申请引发的行政复议、行政诉讼案件。',
    '未发生政府信息公开申请行政复议、行政诉讼案件。',
    '没有因依申请公开引发的行政复议、行政诉讼。',
    '未收到因信息公开申请提起的行政复议。',
    '县教育局、县水利局未收到政府信息公开申请。',
    '县教育局未收到政府信息公开申请。',
    '各村均未收到政府信息公开申请。',
    '镇便民服务中心未收到政府信息公开申请。',
    '所属事业单位没有收到政府信息公开申请。',
    '上半年，我镇未收到政府信息公开申请；下半年，收到政府信息公开申请12件。',
    '12月份，未收到政府信息公开申请。',
    '截至2022年6月30日，我镇未收到政府信息公开申请。',
    '我镇2022年收到12件申请，其余月份未收到政府信息公开申请。',
    '疫情防控期间共收到政府信息公开申请0件。',
    '本年度我镇未收到法人或其他组织提出的政府信息公开申请。',
    '行政许可、行政处罚类信息依申请公开情况为零。',
    '县级以下单位未发生政府信息公开行政复议、行政诉讼。',
    '县级以下单位未收到政府信息公开申请。',
    '疫情以来，我局未收到政府信息公开申请。',
    '白石镇党政办未收到政府信息公开申请。',
    '下属单位未收到政府信息公开申请，也未发生行政复议、行政诉讼。',
    '全县有8个部门未收到政府信息公开申请，申请主要集中在住建领域。',
    '线上收到政府信息公开申请9件，线下收到政府信息公开申请0件。',
    '未收到政府信息公开申请的，实行零报告制度。',
    '如未收到政府信息公开申请，须书面说明。',
    '未收到其他形式的政府信息公开申请，12件均为书面申请。',
  ])('%s', (sentence) => {
    const none = { 'count|reconsideration.total': 0 };
    expect(find([sentence], APPLICATIONS, none)).toEqual([]);
  });

  it('of one way into court', () => {
    const after = {
      'count|litigationAfterReconsideration.upheld': 1,
      'count|litigationAfterReconsideration.total': 1,
    };
    expect(find(['因政府信息公开直接提起行政诉讼0件。'], APPLICATIONS, after)).toEqual([]);
    expect(find(['未发生政府信息公开行政诉讼。'], APPLICATIONS, after)).toMatchObject([{ level: 'review' }]);
    expect(find(['未发生政府信息公开行政诉讼。'])).toMatchObject([{ level: 'error' }]);
  });
});

describe('a number that equals none of what it could mean', () => {
  it.each([
    '全年共收到政府信息公开申请14件。',
    '全年共收到公民、法人和其他组织提出的政府信息公开申请14件，均已答复。',
    '2022年，我局收到依申请公开申请 11 件，均已答复。',
    '收到依申请公开申请十一宗。',
    '共收到政府信息公开申请120件。',
    '新收政府信息公开申请15件。',
    '收到政府信息公开申请15件（其中本年新收11件，上年结转3件）。',
    '收到政府信息公开申请12件，结转下年度3件。',
    '收到政府信息公开行政复议3件。',
    '政府信息公开行政诉讼4件。',
    '制发行政规范性文件5件。',
    '青溪县水利局收到政府信息公开申请13件。',
    '上年结转政府信息公开申请5件，本年新收12件。',
    '收到政府信息公开申请12件，其中予以公开9件。',
    '今年以来，收到政府信息公开申请14件。',
    '2022年以来，收到政府信息公开申请14件。',
    '近三年共收到政府信息公开申请92件，本年收到政府信息公开申请14件。',
    '新收政府信息公开行政复议3件。',
  ])('is for review: %s', (sentence) => {
    const [found, ...rest] = find([sentence]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ level: 'review', facts: { kind: 'differs' } });
    expect(sentence).toContain(wordsOf(found));
  });
});

describe('the same quantity in other words is no contradiction', () => {
  it.each([
    '全年共收到政府信息公开申请12件。',
    '全年共收到政府信息公开申请15件（其中新收12件，上年结转3件），办结13件，结转下年度2件。',
    '受理政府信息公开申请15件（含上年度结转申请3件），答复13件。',
    '新收政府信息公开申请12件，办结13件（含上年结转3件）。',
    '单月最多收到政府信息公开申请5件。',
    '指导下级单位办理政府信息公开申请43件。',
    '办理行政复议案件60件（均为行政处罚类），其中涉及政府信息公开的2件。',
    '以我局为被告的行政诉讼案件43件，其中涉政府信息公开案件2件。',
    '作为行政复议机关，全年审理其他机关政府信息公开行政复议案件25件。',
    '共办理政府信息公开申请13件。',
    '当年新收的办结10件，收到政府信息公开申请12件。',
    '收到政府信息公开申请12件，其中自然人10件、法人2件。',
    '收到申请12件，予以公开6件、部分公开2件、不予公开1件、无法提供4件。',
    '收到政府信息公开申请十二件，正在办理2件。',
    '收到政府信息公开申请10余件。',
    '政府信息公开行政复议2件，行政诉讼2件。',
    '政府信息公开行政诉讼1件。',
    '政府信息公开行政复议、行政诉讼共4件。',
    '制发行政规范性文件4件，现行有效9件。',
    '作出行政处罚决定31件。',
    '12345热线共接到工单7600件，已办结7596件。',
    '网上收到政府信息公开申请9件、信函收到3件。',
    '2021年收到政府信息公开申请20件。',
    '较去年政府信息公开申请增加4件。',
    '受理行政许可申请312件。',
    '依申请公开信息数59条。',
    '主动公开政府信息1080条。',
    '无政府信息公开行政复议纠错案件。',
    '办理行政复议案件56件。',
    '未收到涉及个人隐私的政府信息公开申请。',
    '其中予以公开的政府信息公开申请6件。',
    '县自然资源局收到政府信息公开申请8件，县住建局收到4件。',
    '受理政府信息公开申请13件。',
    '全市各部门、各乡镇（街道）共收到政府信息公开申请579件，其中青溪市人民政府收到12件。',
    '本年度收到的12件政府信息公开申请中，自然人10件，企业2件。',
    '近三年共收到政府信息公开申请92件，办结90件。',
    '“十四五”以来，我局共收到政府信息公开申请92件，办结90件。',
    '自《条例》实施以来，共收到政府信息公开申请312件，其中2022年收到12件。',
    '截至2022年底，累计收到政府信息公开申请312件。',
    '2019年至2022年，共收到政府信息公开申请92件。',
    '收到同一申请人提交的政府信息公开申请7件。',
    '收到县政府转办的政府信息公开申请6件，配合县政府办处理依申请公开事项4件。',
    '政府信息公开申请中，来自本省的申请9件，外省的申请3件。',
    '县政府作为复议机关受理政府信息公开类行政复议申请7件。',
    '受理土地权属争议行政复议5件，与政府信息公开无关。',
    '新收政府信息公开类行政复议1件，上年结转1件。',
    '收到政务服务申请1250件，办结1250件，收到政府信息公开申请12件。',
    '组织政府信息公开申请办理模拟演练2次，模拟办理申请5件。',
    '办结政府信息公开申请13件，其中公开或部分公开8件。',
  ])('%s', (sentence) => {
    expect(find([sentence])).toEqual([]);
  });

  it('beside the whole count, a share of it is none', () => {
    expect(find(['共收到政府信息公开申请12件。', '县住建局收到政府信息公开申请7件。'])).toEqual([]);
    expect(find(['共收到政府信息公开申请12件。', '收到政府信息公开申请7件。'])).toEqual([]);
    expect(find(['共收到政府信息公开申请12件。', '收到政府信息公开申请21件。'])).toMatchObject([{ level: 'review' }]);
  });

  it('plans and reviews of the work in parts five and six are none', () => {
    expect(find(['五、存在的主要问题及改进情况', '收到政府信息公开申请99件，压力较大。'])).toEqual([]);
  });
});

describe('a town that speaks of itself without 我', () => {
  const say = (words: string, body: string) =>
    find([words], APPLICATIONS, CASES, `${body}2022年政府信息公开工作年度报告`);

  it.each([
    ['街道制发行政规范性文件5件。', '青溪县古槐街道办事处'],
    ['街道现行有效行政规范性文件12件。', '青溪县古槐街道办事处'],
    ['全镇办理行政处罚35件。', '青溪县白芦镇人民政府'],
  ])('is held against its table: %s', (words, body) => {
    expect(say(words, body)).toHaveLength(1);
  });

  it.each([
    ['街道制发行政规范性文件5件。', '青溪县人民政府'],
    ['街道制发行政规范性文件5件。', '青溪县水利局'],
    ['我县制发行政规范性文件5件。', '青溪县白芦镇人民政府'],
    ['街道制发行政规范性文件4件。', '青溪县古槐街道办事处'],
  ])('is none of the report: %s in that of %s', (words, body) => {
    expect(say(words, body)).toEqual([]);
  });
});
