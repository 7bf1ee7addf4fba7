/** Evidence for every rule, as the wording tests use it. */
import type { FindingDetail } from '../../../lib/check/examination';
import type { RuleId } from '../../../lib/contract/page-check';
import type { UncheckedReason } from '../../../lib/rules/facts';
import type { FactsByRule } from '../../../lib/rules/index';

const applications = (row: string, column: string) => ({ table: 'applications' as const, row, column });
const cases = (column: string) => ({ table: 'cases' as const, row: 'count', column });
const disclosure = (row: string, column: string) => ({ table: 'disclosure' as const, row, column });

const late = (
  source: FactsByRule['late-publication']['source'],
  body: FactsByRule['late-publication']['body'],
): FactsByRule['late-publication'] => ({ date: '2023-04-15', source, body, deadline: '2023-01-31' });

/** One or more pieces of evidence per rule. */
export const examples: { [Id in RuleId]: FactsByRule[Id][] } = {
  'row-total': [
    {
      left: [
        { at: applications('resultTotal', 'naturalPerson'), value: 3001 },
        { at: applications('resultTotal', 'commercialEnterprise'), value: 53 },
        { at: applications('resultTotal', 'researchInstitution'), value: 0 },
        { at: applications('resultTotal', 'socialOrganization'), value: 0 },
        { at: applications('resultTotal', 'legalService'), value: 60 },
        { at: applications('resultTotal', 'otherOrganization'), value: 5 },
      ],
      right: [{ at: applications('resultTotal', 'total'), value: 3191 }],
      difference: -72,
    },
  ],
  'result-total': [
    {
      left: [
        { at: applications('granted', 'naturalPerson'), value: 3 },
        { at: applications('denied.stateSecret', 'naturalPerson'), value: 0 },
        { at: applications('unavailable.notHeld', 'naturalPerson'), value: 4 },
        { at: applications('other.overdueFee', 'naturalPerson'), value: 0 },
        { at: applications('other.other', 'naturalPerson'), value: 1 },
      ],
      right: [{ at: applications('resultTotal', 'naturalPerson'), value: 9 }],
      difference: -1,
    },
  ],
  balance: [
    {
      left: [
        { at: applications('newReceived', 'naturalPerson'), value: 12 },
        { at: applications('carriedOver', 'naturalPerson'), value: 3 },
      ],
      right: [
        { at: applications('resultTotal', 'naturalPerson'), value: 13 },
        { at: applications('carriedForward', 'naturalPerson'), value: 1 },
      ],
      difference: 1,
    },
  ],
  'case-total': [
    {
      left: ['upheld', 'corrected', 'other', 'pending'].map((key, index) => ({
        at: cases(`litigationDirect.${key}`),
        value: index,
      })),
      right: [{ at: cases('litigationDirect.total'), value: 7 }],
      difference: -1,
    },
  ],
  'missing-section': [{ section: 5 }],
  'missing-table': [{ table: 'cases' }],
  'picture-table': [{ table: 'applications', pictures: 2 }],
  'missing-row': [
    { table: 'applications', axis: 'row', keys: ['carriedForward'], form: '2021' },
    { table: 'applications', axis: 'column', keys: ['legalService', 'otherOrganization'], form: '2019' },
    { table: 'cases', axis: 'column', keys: ['a', 'b', 'c', 'd', 'e', 'f'], form: '2019' },
  ],
  'wrong-form': [{ year: 2022, used: '2019', due: '2021', tables: ['disclosure', 'applications'] }],
  'invalid-count': [
    { at: applications('granted', 'total'), text: '-1', value: -1, reason: 'negative' },
    { at: applications('granted', 'total'), text: '1.5', value: 1.5, reason: 'fraction' },
  ],
  'not-a-number': [
    { at: disclosure('procurement', 'items'), text: '0（无集采中心）', value: 0 },
    { at: disclosure('license', 'decisions'), text: '见附件', value: null },
  ],
  'blank-cell': [
    { table: 'applications', proven: 150, unproven: 0, named: [] },
    { table: 'cases', proven: 1, unproven: 0, named: [{ at: cases('reconsideration.total'), value: 3 }] },
    {
      table: 'cases',
      proven: 2,
      unproven: 0,
      named: [
        { at: cases('reconsideration.total'), value: 3 },
        { at: cases('litigationDirect.pending'), value: 0 },
      ],
    },
    {
      table: 'applications',
      proven: 0,
      unproven: 1,
      named: [{ at: applications('granted', 'naturalPerson'), value: null }],
    },
    { table: 'disclosure', proven: 0, unproven: 1, named: [{ at: disclosure('penalty', 'decisions'), value: null }] },
    {
      table: 'cases',
      proven: 1,
      unproven: 2,
      named: [
        { at: cases('litigationDirect.upheld'), value: null },
        { at: cases('litigationDirect.total'), value: null },
        { at: cases('reconsideration.total'), value: 3 },
      ],
    },
    {
      table: 'applications',
      proven: 3,
      unproven: 9,
      named: [
        { at: applications('granted', 'naturalPerson'), value: null },
        { at: applications('granted', 'total'), value: null },
      ],
    },
  ],
  'placeholder-cell': [
    {
      table: 'disclosure',
      cells: ['/', '-', '/', '/', '/'].map((text) => ({ at: disclosure('penalty', 'decisions'), text })),
    },
  ],
  'malformed-table': [
    { table: 'cases', row: 'count', label: '', found: 16, expected: 15 },
    { table: 'applications', row: 'granted', label: '（一）予以公开', found: 6, expected: 7 },
  ],
  'altered-label': [{ table: 'disclosure', printed: '本年度止件数', expected: '本年废止件数' }],
  'altered-heading': [
    { section: 4, printed: '政府信息公开行政法复议、行政诉讼情况', expected: '政府信息公开行政复议、行政诉讼情况' },
  ],
  'section-order': (['repeated', 'jump', 'level', 'order'] as const).flatMap((reason) => [
    { reason, heading: '三、收到和处理情况', section: 3, previous: '三、主动公开情况' },
    { reason, heading: '三、收到和处理情况', section: null, previous: null },
  ]),
  'year-mismatch': [
    {
      source: 'period',
      quote: '2021年1月1日至2021年12月31日',
      found: 2021,
      due: 2022,
      against: [{ source: 'title', quote: '云泽县林业局2022年政府信息公开工作年度报告' }],
    },
    { source: 'text', quote: '2021年主动公开信息37条', found: 2021, due: 2022, against: [] },
  ],
  'period-incomplete': [
    { quote: '2022年1月1日至2022年12月30日', from: '2022-01-01', to: '2022-12-30' },
    { quote: '截至2022年12月31日', from: null, to: '2022-12-31' },
  ],
  'text-mismatch': [
    {
      kind: 'denied',
      topic: 'applications',
      quote: '本年度未收到政府信息公开申请',
      stated: 0,
      table: [{ at: applications('newReceived', 'total'), value: 3 }],
    },
    {
      kind: 'differs',
      topic: 'applications',
      quote: '共收到申请20件',
      stated: 20,
      table: [
        { at: applications('newReceived', 'total'), value: 15 },
        { at: applications('carriedOver', 'total'), value: 3 },
      ],
    },
    {
      kind: 'differs',
      topic: 'reconsideration',
      quote: '行政复议2件',
      stated: 2,
      table: [{ at: cases('reconsideration.total'), value: 3 }],
    },
  ],
  'text-breakdown': [
    {
      quote: '10余条，其中5条、3条、5条',
      total: { quote: '10余条', value: 10 },
      parts: [5, 3, 5].map((value) => ({ quote: `${value}条`, value })),
      sum: 13,
      open: true,
    },
  ],
  'text-share': [
    {
      quote: '31件，占43%',
      part: { quote: '31件', value: 31 },
      percent: { quote: '43%', value: 43 },
      base: { quote: '58件', value: 58 },
      due: 53,
    },
  ],
  'fee-statement': [{ bare: false }],
  'fee-tariff': [
    { quote: '收取信息处理费25元', amount: 25, step: 10 },
    { quote: '按件收取信息处理费350元', amount: 350, step: 100 },
  ],
  'fee-unit': (['printed', 'text', 'size'] as const).map((reason) => ({
    at: disclosure('fee', 'amount'),
    text: '70487元',
    value: 70487,
    reason,
  })),
  'regulation-authority': [
    { cells: [{ at: disclosure('regulations', 'issued'), value: 2 }], body: '云泽县林业局', year: 2023 },
    { cells: [{ at: disclosure('regulations', 'issued'), value: 2 }], body: null, year: null },
  ],
  'stock-bound': [
    {
      issued: { at: disclosure('normativeDocuments', 'issued'), value: 5 },
      repealed: { at: disclosure('normativeDocuments', 'repealed'), value: 1 },
      inForce: { at: disclosure('normativeDocuments', 'inForce'), value: 3 },
    },
  ],
  'carry-bound': [
    {
      newReceived: { at: applications('newReceived', 'naturalPerson'), value: 3 },
      carriedForward: { at: applications('carriedForward', 'naturalPerson'), value: 5 },
    },
  ],
  'overview-topics': [{ missing: ['platform', 'supervision'] }],
  accountability: [
    { missing: ['assessment', 'evaluation', 'accountability'] },
    { missing: ['evaluation', 'accountability'] },
    { missing: ['assessment'] },
  ],
  'empty-section': [
    { section: 1, text: '本报告的电子版可以下载。' },
    { section: 5, text: '' },
    { section: 5, text: '无' },
  ],
  'no-improvement': [{ missing: 'improvements' }, { missing: 'problems' }],
  'template-text': [{ quotes: ['（文字描述）', '该部分以表格形式报告'] }],
  'outdated-notice': [
    { quote: '国办公开办函〔2019〕60号', year: 2023, due: '2021' },
    { quote: '国务院令第492号', year: 2023, due: null },
  ],
  'generic-text': [{ length: 320 }],
  'report-name': [{ title: '云泽县林业局2023年政务公开工作报告' }],
  'early-publication': [{ date: '2023-12-20', year: 2023 }],
  'late-publication': [
    ...(['department', 'township', 'other'] as const).map((body) => late('published', body)),
    ...(['metadata', 'updated', 'shown', 'signed'] as const).map((source) => late(source, 'department')),
  ],
  'carry-over': [
    {
      lastYear: 2022,
      columns: [
        { at: applications('carriedOver', 'naturalPerson'), value: 3, before: 2 },
        { at: applications('carriedOver', 'total'), value: 3, before: 2 },
      ],
    },
  ],
  'stock-carry': [
    {
      lastYear: 2022,
      issued: { at: disclosure('normativeDocuments', 'issued'), value: 5 },
      repealed: { at: disclosure('normativeDocuments', 'repealed'), value: 1 },
      inForce: { at: disclosure('normativeDocuments', 'inForce'), value: 13 },
      before: 12,
    },
  ],
  'changed-page': [
    {
      checkedOn: '2024-01-20',
      cells: ['newReceived', 'granted', 'denied.security', 'resultTotal', 'carriedForward'].map((row) => ({
        at: applications(row, 'total'),
        value: 7,
        before: 5,
      })),
    },
  ],
  'copied-text': [
    {
      own: true,
      body: '云泽县林业局',
      year: 2022,
      url: 'http://a.gov.cn/1.html',
      parts: [{ section: 5, percent: 96 }],
    },
    {
      own: false,
      body: null,
      year: null,
      url: 'http://a.gov.cn/2.html',
      parts: [1, 5].map((section) => ({ section, percent: 88 })),
    },
  ],
};

/** The examples as the details of findings. */
export const details = Object.entries(examples).flatMap(([rule, facts]) =>
  facts.map((each) => ({ rule, facts: each, refs: [], check: null }) as unknown as FindingDetail),
);

/** A reason of every kind why a check could not be made. */
export const reasons: UncheckedReason[] = [
  { code: 'unknown-cells', cells: [applications('granted', 'total')] },
  { code: 'misfit-row', table: 'cases', found: 16, expected: 15, label: '' },
  { code: 'missing-cells', cells: [applications('granted', 'total'), applications('granted', 'legalService')] },
  { code: 'picture', table: 'applications' },
  { code: 'too-large' },
  { code: 'not-stated', fact: 'date' },
  { code: 'not-stated', fact: 'period' },
  { code: 'rule-failed', message: 'boom' },
  { code: 'ambiguous', detail: 'x' },
  { code: 'more', level: 'review', count: 250 },
];
