/** The rows and columns that both forms share (国办公开办函〔2019〕60号, 〔2021〕30号, annexes). */
import type { FormBand, FormLine, FormTable } from './types';

const LEGAL_PERSON = '法人或其他组织';
const APPLICANT = '申请人情况';

/** Who applied, and the total: the seven columns of table three. */
export const applicantColumns: readonly FormLine[] = [
  { key: 'naturalPerson', path: [APPLICANT, '自然人'], en: 'natural persons' },
  { key: 'commercialEnterprise', path: [APPLICANT, LEGAL_PERSON, '商业企业'], en: 'commercial enterprises' },
  { key: 'researchInstitution', path: [APPLICANT, LEGAL_PERSON, '科研机构'], en: 'research institutions' },
  { key: 'socialOrganization', path: [APPLICANT, LEGAL_PERSON, '社会公益组织'], en: 'public-benefit organisations' },
  { key: 'legalService', path: [APPLICANT, LEGAL_PERSON, '法律服务机构'], en: 'legal-service bodies' },
  { key: 'otherOrganization', path: [APPLICANT, LEGAL_PERSON, '其他'], short: '其他组织', en: 'other organisations' },
  { key: 'total', path: [APPLICANT, '总计'], en: 'total' },
];

const RESULT = '三、本年度办理结果';
const DENIED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const REJECTED = '（五）不予处理';

const intakeRows: readonly FormLine[] = [
  {
    key: 'newReceived',
    path: ['一、本年新收政府信息公开申请数量'],
    short: '一、本年新收',
    en: 'newly received',
    role: 'received',
  },
  {
    key: 'carriedOver',
    path: ['二、上年结转政府信息公开申请数量'],
    short: '二、上年结转',
    en: 'carried over from last year',
  },
];

const sharedResultRows: readonly FormLine[] = [
  { key: 'granted', path: [RESULT, '（一）予以公开'], en: 'granted' },
  {
    key: 'partiallyGranted',
    path: [RESULT, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    short: '（二）部分公开',
    en: 'partially granted',
    aliases: ['（二）部分公开'],
  },
  { key: 'denied.stateSecret', path: [RESULT, DENIED, '1.属于国家秘密'], en: 'denied: state secret' },
  {
    key: 'denied.otherLaw',
    path: [RESULT, DENIED, '2.其他法律行政法规禁止公开'],
    en: 'denied: forbidden by other laws',
  },
  {
    key: 'denied.security',
    path: [RESULT, DENIED, '3.危及“三安全一稳定”'],
    en: 'denied: endangers security or stability',
  },
  { key: 'denied.thirdParty', path: [RESULT, DENIED, '4.保护第三方合法权益'], en: 'denied: third-party rights' },
  {
    key: 'denied.internalAffairs',
    path: [RESULT, DENIED, '5.属于三类内部事务信息'],
    en: 'denied: internal affairs',
  },
  {
    key: 'denied.deliberative',
    path: [RESULT, DENIED, '6.属于四类过程性信息'],
    en: 'denied: deliberative information',
  },
  { key: 'denied.enforcementFile', path: [RESULT, DENIED, '7.属于行政执法案卷'], en: 'denied: enforcement file' },
  { key: 'denied.inquiry', path: [RESULT, DENIED, '8.属于行政查询事项'], en: 'denied: administrative inquiry' },
  {
    key: 'unavailable.notHeld',
    path: [RESULT, UNAVAILABLE, '1.本机关不掌握相关政府信息'],
    en: 'unavailable: not held',
  },
  {
    key: 'unavailable.needsCreation',
    path: [RESULT, UNAVAILABLE, '2.没有现成信息需要另行制作'],
    en: 'unavailable: would have to be created',
  },
  {
    key: 'unavailable.unclear',
    path: [RESULT, UNAVAILABLE, '3.补正后申请内容仍不明确'],
    en: 'unavailable: still unclear after correction',
  },
  {
    key: 'rejected.petition',
    path: [RESULT, REJECTED, '1.信访举报投诉类申请'],
    en: 'not processed: petition or complaint',
  },
  { key: 'rejected.duplicate', path: [RESULT, REJECTED, '2.重复申请'], en: 'not processed: duplicate' },
  {
    key: 'rejected.publication',
    path: [RESULT, REJECTED, '3.要求提供公开出版物'],
    en: 'not processed: asks for a publication',
  },
  {
    key: 'rejected.excessive',
    path: [RESULT, REJECTED, '4.无正当理由大量反复申请'],
    en: 'not processed: excessive without reason',
  },
  {
    key: 'rejected.confirmation',
    path: [RESULT, REJECTED, '5.要求行政机关确认或重新出具已获取信息'],
    en: 'not processed: asks to confirm or reissue',
  },
];

const closingRows: readonly FormLine[] = [
  { key: 'resultTotal', path: [RESULT, '（七）总计'], en: 'total of results' },
  {
    key: 'carriedForward',
    path: ['四、结转下年度继续办理'],
    short: '四、结转下年度',
    en: 'carried forward to next year',
    role: 'left-open',
  },
];

/** Table three of a form: the rows both forms share around the rows of 第（六）项, in which they differ. */
export function applicationsTable(otherRows: readonly FormLine[]): FormTable {
  const results = [...sharedResultRows, ...otherRows.map((row) => ({ ...row, path: [RESULT, ...row.path] }))];
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
  return { name: 'applications', section: 3, bands: [band] };
}

const caseBlocks = [
  { key: 'reconsideration', path: ['行政复议'], short: '行政复议', en: 'reconsideration' },
  {
    key: 'litigationDirect',
    path: ['行政诉讼', '未经复议直接起诉'],
    short: '未经复议直接起诉',
    en: 'litigation without reconsideration',
  },
  {
    key: 'litigationAfterReconsideration',
    path: ['行政诉讼', '复议后起诉'],
    short: '复议后起诉',
    en: 'litigation after reconsideration',
  },
] as const;

const caseOutcomes = [
  { key: 'upheld', label: '结果维持', en: 'upheld' },
  { key: 'corrected', label: '结果纠正', en: 'corrected' },
  { key: 'other', label: '其他结果', en: 'other outcome' },
  { key: 'pending', label: '尚未审结', en: 'pending' },
  { key: 'total', label: '总计', en: 'total' },
] as const;

/** Table four, the same in both forms: three blocks of five numbers in one row. */
export const casesTable: FormTable = {
  name: 'cases',
  section: 4,
  bands: [
    {
      title: null,
      rows: [{ key: 'count', path: [], short: '件数', en: 'cases' }],
      columns: caseBlocks.flatMap((block) =>
        caseOutcomes.map((outcome) => ({
          key: `${block.key}.${outcome.key}`,
          path: [...block.path, outcome.label],
          short: `${block.short}·${outcome.label}`,
          en: `${block.en}: ${outcome.en}`,
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
