/**
 * The two statutory forms as the bench knows them: written down from the notices on purpose, and not imported from lib/form, so
 * that a slip in the engine's data is found and not repeated.
 */

export type TableName = 'disclosure' | 'applications' | 'cases';
export type FormId = '2019' | '2021';

/** The table that a section asks for. */
export function tableOfSection(section: number): TableName | undefined {
  return ({ 2: 'disclosure', 3: 'applications', 4: 'cases' } as const)[section];
}

/** One line of a table: its pinned key, its printed label, and the group it stands under. */
export interface Line {
  key: string;
  label: string;
  group?: string;
}

/** One 第二十条第（…）项 of table two. */
export interface Band {
  title: string;
  rows: Line[];
  columns: Line[];
}

export const applicants: readonly Line[] = [
  { key: 'naturalPerson', label: '自然人' },
  { key: 'commercialEnterprise', label: '商业企业' },
  { key: 'researchInstitution', label: '科研机构' },
  { key: 'socialOrganization', label: '社会公益组织' },
  { key: 'legalService', label: '法律服务机构' },
  { key: 'otherOrganization', label: '其他' },
  { key: 'total', label: '总计' },
];

const DENIED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const REJECTED = '（五）不予处理';
const OTHER = '（六）其他处理';

const before: readonly Line[] = [
  { key: 'newReceived', label: '一、本年新收政府信息公开申请数量' },
  { key: 'carriedOver', label: '二、上年结转政府信息公开申请数量' },
  { key: 'granted', label: '（一）予以公开' },
  { key: 'partiallyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  { key: 'denied.stateSecret', label: '1.属于国家秘密', group: DENIED },
  { key: 'denied.otherLaw', label: '2.其他法律行政法规禁止公开', group: DENIED },
  { key: 'denied.security', label: '3.危及“三安全一稳定”', group: DENIED },
  { key: 'denied.thirdParty', label: '4.保护第三方合法权益', group: DENIED },
  { key: 'denied.internalAffairs', label: '5.属于三类内部事务信息', group: DENIED },
  { key: 'denied.deliberative', label: '6.属于四类过程性信息', group: DENIED },
  { key: 'denied.enforcementFile', label: '7.属于行政执法案卷', group: DENIED },
  { key: 'denied.inquiry', label: '8.属于行政查询事项', group: DENIED },
  { key: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息', group: UNAVAILABLE },
  { key: 'unavailable.needsCreation', label: '2.没有现成信息需要另行制作', group: UNAVAILABLE },
  { key: 'unavailable.unclear', label: '3.补正后申请内容仍不明确', group: UNAVAILABLE },
  { key: 'rejected.petition', label: '1.信访举报投诉类申请', group: REJECTED },
  { key: 'rejected.duplicate', label: '2.重复申请', group: REJECTED },
  { key: 'rejected.publication', label: '3.要求提供公开出版物', group: REJECTED },
  { key: 'rejected.excessive', label: '4.无正当理由大量反复申请', group: REJECTED },
  { key: 'rejected.confirmation', label: '5.要求行政机关确认或重新出具已获取信息', group: REJECTED },
];

const other2021: readonly Line[] = [
  {
    key: 'other.overdueCorrection',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    group: OTHER,
  },
  {
    key: 'other.overdueFee',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    group: OTHER,
  },
  { key: 'other.other', label: '3.其他', group: OTHER },
];

const after: readonly Line[] = [
  { key: 'resultTotal', label: '（七）总计' },
  { key: 'carriedForward', label: '四、结转下年度继续办理' },
];

/** The rows of table three, in order. */
export function applicationRows(form: FormId): Line[] {
  return [...before, ...(form === '2021' ? other2021 : [{ key: 'other', label: OTHER }]), ...after];
}

/** The keys of the rows that （七）总计 adds up. */
export function resultKeys(form: FormId): string[] {
  return applicationRows(form)
    .map((row) => row.key)
    .filter((key) => !['newReceived', 'carriedOver', 'resultTotal', 'carriedForward'].includes(key));
}

export const caseBlocks = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;
export const caseOutcomes: readonly Line[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
];

const decisions: Line[] = [{ key: 'decisions', label: '本年处理决定数量' }];
const items: Line[] = [
  { key: 'previousItems', label: '上一年项目数量' },
  { key: 'change', label: '本年增/减' },
];
const itemDecisions: Line[] = [...items, { key: 'decisions', label: '处理决定数量' }];

/** Table two, band by band. */
export function disclosureBands(form: FormId): Band[] {
  if (form === '2021') {
    return [
      {
        title: '第二十条第（一）项',
        rows: [
          { key: 'regulations', label: '规章' },
          { key: 'normativeDocuments', label: '行政规范性文件' },
        ],
        columns: [
          { key: 'issued', label: '本年制发件数' },
          { key: 'repealed', label: '本年废止件数' },
          { key: 'inForce', label: '现行有效件数' },
        ],
      },
      { title: '第二十条第（五）项', rows: [{ key: 'license', label: '行政许可' }], columns: decisions },
      {
        title: '第二十条第（六）项',
        rows: [
          { key: 'penalty', label: '行政处罚' },
          { key: 'coercion', label: '行政强制' },
        ],
        columns: decisions,
      },
      {
        title: '第二十条第（八）项',
        rows: [{ key: 'fee', label: '行政事业性收费' }],
        columns: [{ key: 'amount', label: '本年收费金额（单位：万元）' }],
      },
    ];
  }
  return [
    {
      title: '第二十条第（一）项',
      rows: [
        { key: 'regulations', label: '规章' },
        { key: 'normativeDocuments', label: '规范性文件' },
      ],
      columns: [
        { key: 'created', label: '本年新制作数量' },
        { key: 'published', label: '本年新公开数量' },
        { key: 'totalPublished', label: '对外公开总数量' },
      ],
    },
    {
      title: '第二十条第（五）项',
      rows: [
        { key: 'license', label: '行政许可' },
        { key: 'otherServices', label: '其他对外管理服务事项' },
      ],
      columns: itemDecisions,
    },
    {
      title: '第二十条第（六）项',
      rows: [
        { key: 'penalty', label: '行政处罚' },
        { key: 'coercion', label: '行政强制' },
      ],
      columns: itemDecisions,
    },
    { title: '第二十条第（八）项', rows: [{ key: 'fee', label: '行政事业性收费' }], columns: items },
    {
      title: '第二十条第（九）项',
      rows: [{ key: 'procurement', label: '政府集中采购' }],
      columns: [
        { key: 'items', label: '采购项目数量' },
        { key: 'amount', label: '采购总金额' },
      ],
    },
  ];
}
