/** The rows and columns that both forms share (国办公开办函〔2019〕60号, 〔2021〕30号, annexes). */
import { ARTICLE, statutoryTables } from './tables';
import type { FormBand, FormLine, FormSection, FormTable } from './types';

/** The six parts, the same in both forms. */
export const reportSections: readonly FormSection[] = [
  { number: 1, heading: '一、总体情况' },
  { number: 2, heading: '二、主动公开政府信息情况' },
  { number: 3, heading: '三、收到和处理政府信息公开申请情况' },
  { number: 4, heading: '四、政府信息公开行政复议、行政诉讼情况' },
  { number: 5, heading: '五、存在的主要问题及改进情况' },
  { number: 6, heading: '六、其他需要报告的事项' },
];

const LEGAL_PERSON = '法人或其他组织';
const APPLICANT = '申请人情况';

/** Who applied, and the total: the seven columns of table three. */
export const applicantColumns: readonly FormLine[] = [
  { key: 'naturalPerson', path: [APPLICANT, '自然人'] },
  { key: 'commercialEnterprise', path: [APPLICANT, LEGAL_PERSON, '商业企业'] },
  { key: 'researchInstitution', path: [APPLICANT, LEGAL_PERSON, '科研机构'] },
  { key: 'socialOrganization', path: [APPLICANT, LEGAL_PERSON, '社会公益组织'] },
  { key: 'legalService', path: [APPLICANT, LEGAL_PERSON, '法律服务机构'] },
  { key: 'otherOrganization', path: [APPLICANT, LEGAL_PERSON, '其他'], short: '其他组织' },
  { key: 'total', path: [APPLICANT, '总计'] },
];

/** Rows of table two that every form has, by the item of 条例第二十条 that asks for them. */
export const disclosureRows = {
  regulations: { key: 'regulations', path: ['规章'], role: 'rulemaking' },
  license: { key: 'license', path: ['行政许可'], role: 'licenses' },
  penalty: { key: 'penalty', path: ['行政处罚'], role: 'penalties' },
  coercion: { key: 'coercion', path: ['行政强制'], role: 'coercions' },
  fee: { key: 'fee', path: ['行政事业性收费'], role: 'fee' },
} as const satisfies Record<string, FormLine>;

const RESULT = '三、本年度办理结果';
const DENIED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const REJECTED = '（五）不予处理';

const intakeRows: readonly FormLine[] = [
  {
    key: 'newReceived',
    path: ['一、本年新收政府信息公开申请数量'],
    short: '一、本年新收',
    role: 'received',
  },
  {
    key: 'carriedOver',
    path: ['二、上年结转政府信息公开申请数量'],
    short: '二、上年结转',
    role: 'carried-over',
  },
];

const sharedResultRows: readonly FormLine[] = [
  { key: 'granted', path: [RESULT, '（一）予以公开'], role: 'granted' },
  {
    key: 'partiallyGranted',
    path: [RESULT, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    short: '（二）部分公开',
    aliases: ['（二）部分公开'],
    role: 'partly-granted',
  },
  { key: 'denied.stateSecret', path: [RESULT, DENIED, '1.属于国家秘密'], role: 'denied' },
  {
    key: 'denied.otherLaw',
    path: [RESULT, DENIED, '2.其他法律行政法规禁止公开'],
    role: 'denied',
  },
  {
    key: 'denied.security',
    path: [RESULT, DENIED, '3.危及“三安全一稳定”'],
    role: 'denied',
  },
  { key: 'denied.thirdParty', path: [RESULT, DENIED, '4.保护第三方合法权益'], role: 'denied' },
  {
    key: 'denied.internalAffairs',
    path: [RESULT, DENIED, '5.属于三类内部事务信息'],
    role: 'denied',
  },
  {
    key: 'denied.deliberative',
    path: [RESULT, DENIED, '6.属于四类过程性信息'],
    role: 'denied',
  },
  { key: 'denied.enforcementFile', path: [RESULT, DENIED, '7.属于行政执法案卷'], role: 'denied' },
  { key: 'denied.inquiry', path: [RESULT, DENIED, '8.属于行政查询事项'], role: 'denied' },
  {
    key: 'unavailable.notHeld',
    path: [RESULT, UNAVAILABLE, '1.本机关不掌握相关政府信息'],
    role: 'unavailable',
  },
  {
    key: 'unavailable.needsCreation',
    path: [RESULT, UNAVAILABLE, '2.没有现成信息需要另行制作'],
    role: 'unavailable',
  },
  {
    key: 'unavailable.unclear',
    path: [RESULT, UNAVAILABLE, '3.补正后申请内容仍不明确'],
    role: 'unavailable',
  },
  {
    key: 'rejected.petition',
    path: [RESULT, REJECTED, '1.信访举报投诉类申请'],
    role: 'rejected',
  },
  { key: 'rejected.duplicate', path: [RESULT, REJECTED, '2.重复申请'], role: 'rejected' },
  {
    key: 'rejected.publication',
    path: [RESULT, REJECTED, '3.要求提供公开出版物'],
    role: 'rejected',
  },
  {
    key: 'rejected.excessive',
    path: [RESULT, REJECTED, '4.无正当理由大量反复申请'],
    role: 'rejected',
  },
  {
    key: 'rejected.confirmation',
    path: [RESULT, REJECTED, '5.要求行政机关确认或重新出具已获取信息'],
    role: 'rejected',
  },
];

const closingRows: readonly FormLine[] = [
  { key: 'resultTotal', path: [RESULT, '（七）总计'], role: 'results' },
  {
    key: 'carriedForward',
    path: ['四、结转下年度继续办理'],
    short: '四、结转下年度',
    role: 'left-open',
  },
];

/** Table two of a form: its small tables, each under the item of 条例第二十条 that asks for it. */
export function disclosureTable(bands: readonly (Omit<FormBand, 'title' | 'sums'> & { item: string })[]): FormTable {
  return {
    ...statutoryTables.disclosure,
    bands: bands.map(({ item, ...band }) => ({
      item,
      title: `${ARTICLE}（${item}）项`,
      corner: '信息内容',
      sums: [],
      ...band,
    })),
  };
}

/** Table three of a form: the rows both forms share around the rows of 第（六）项, in which they differ. */
export function applicationsTable(otherRows: readonly FormLine[]): FormTable {
  const results = [
    ...sharedResultRows,
    ...otherRows.map((row) => ({ ...row, path: [RESULT, ...row.path], role: 'otherwise' as const })),
  ];
  const parts = applicantColumns.map((column) => column.key).filter((key) => key !== 'total');
  const band: FormBand = {
    title: null,
    rows: [...intakeRows, ...results, ...closingRows],
    columns: applicantColumns,
    sums: [
      { rule: 'row-total', across: 'columns', left: parts, right: ['total'] },
      { rule: 'result-total', across: 'rows', left: results.map((row) => row.key), right: ['resultTotal'] },
      {
        rule: 'balance',
        across: 'rows',
        left: ['newReceived', 'carriedOver'],
        right: ['resultTotal', 'carriedForward'],
      },
    ],
  };
  return { ...statutoryTables.applications, bands: [band] };
}

const caseBlocks = [
  { key: 'reconsideration', path: ['行政复议'], short: '行政复议', role: 'reconsideration' },
  {
    key: 'litigationDirect',
    path: ['行政诉讼', '未经复议直接起诉'],
    short: '未经复议直接起诉',
    role: 'litigation-direct',
  },
  {
    key: 'litigationAfterReconsideration',
    path: ['行政诉讼', '复议后起诉'],
    short: '复议后起诉',
    role: 'litigation-after',
  },
] as const;

const caseOutcomes = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
] as const;

/** Table four, the same in both forms: three blocks of five numbers in one row. */
export const casesTable: FormTable = {
  ...statutoryTables.cases,
  bands: [
    {
      title: null,
      rows: [{ key: 'count', path: [], short: '件数' }],
      columns: caseBlocks.flatMap((block) =>
        caseOutcomes.map((outcome) => ({
          key: `${block.key}.${outcome.key}`,
          path: [...block.path, outcome.label],
          short: `${block.short}·${outcome.label}`,
          ...(outcome.key === 'total' ? { role: block.role } : {}),
        })),
      ),
      sums: caseBlocks.map((block) => ({
        rule: 'case-total' as const,
        across: 'columns' as const,
        left: caseOutcomes.filter(({ key }) => key !== 'total').map(({ key }) => `${block.key}.${key}`),
        right: [`${block.key}.total`],
      })),
    },
  ],
};
