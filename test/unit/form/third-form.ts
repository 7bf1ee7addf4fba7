/** A made-up form that follows the one in force: nothing but data, as a real one would be. */
import { reportSections } from '../../../lib/form/axes';
import { statutoryTables } from '../../../lib/form/tables';
import type { Form, FormLine } from '../../../lib/form/types';

const APPLICANT = '申请主体';
const RESULT = '三、本年度答复结果';

const columns: readonly FormLine[] = [
  { key: 'naturalPerson', path: [APPLICANT, '自然人'] },
  { key: 'domesticOrganization', path: [APPLICANT, '境内组织'] },
  { key: 'foreignOrganization', path: [APPLICANT, '境外组织'] },
  { key: 'anonymous', path: [APPLICANT, '匿名申请人'] },
  { key: 'total', path: [APPLICANT, '总计'] },
];

const results: readonly FormLine[] = [
  { key: 'granted', path: [RESULT, '（一）予以公开'], role: 'granted' },
  { key: 'partiallyGranted', path: [RESULT, '（二）部分公开'], role: 'partly-granted' },
  { key: 'denied.sealed', path: [RESULT, '（三）不予公开', '1.属于封存档案'], role: 'denied' },
  { key: 'denied.secret', path: [RESULT, '（三）不予公开', '2.属于工作秘密'], role: 'denied' },
  { key: 'unavailable.elsewhere', path: [RESULT, '（四）无法提供'], role: 'unavailable' },
  { key: 'rejected.automatic', path: [RESULT, '（五）不予处理', '1.机器自动提交的申请'], role: 'rejected' },
  { key: 'rejected.withdrawn', path: [RESULT, '（五）不予处理', '2.申请人撤回申请'], role: 'rejected' },
];

const blocks = [
  { key: 'mediation', label: '行政调解', role: 'reconsideration' },
  { key: 'litigation', label: '行政诉讼', role: 'litigation-direct' },
] as const;
const outcomes = ['upheld 结果维持', 'settled 调解结案', 'pending 尚未审结', 'total 总计'].map((each) =>
  each.split(' '),
);

export const thirdForm: Form = {
  id: '2027',
  notice: '国办公开办函〔2027〕9号',
  noticeTitle: { zh: '《年度报告新格式》', en: 'New format of the annual report' },
  firstYear: 2027,
  asksFor: [],
  sections: reportSections,
  tables: [
    {
      ...statutoryTables.disclosure,
      bands: [
        {
          title: '第二十条第（一）项',
          rows: [{ key: 'openDataSets', path: ['公共数据集'], role: 'documents' }],
          columns: [
            { key: 'opened', path: ['本年新开放数据集'], role: 'stock-added' },
            { key: 'closed', path: ['本年停止开放数据集'], role: 'stock-removed' },
            { key: 'open', path: ['年末开放数据集'], role: 'stock-left' },
          ],
          sums: [],
        },
        {
          title: '第二十条第（五）项',
          rows: [
            { key: 'onlineLicense', path: ['网上行政许可'], role: 'licenses' },
            { key: 'licenseInPerson', path: ['窗口行政许可'], role: 'licenses' },
          ],
          columns: [{ key: 'decisions', path: ['本年许可决定件数'], role: 'decided' }],
          sums: [],
        },
      ],
    },
    {
      ...statutoryTables.applications,
      bands: [
        {
          title: null,
          rows: [
            { key: 'newReceived', path: ['一、本年新收公开申请总量'], role: 'received' },
            { key: 'carriedOver', path: ['二、上年转入公开申请总量'], role: 'carried-over' },
            ...results,
            { key: 'resultTotal', path: [RESULT, '（六）答复合计'], role: 'results' },
            { key: 'carriedForward', path: ['四、转入下年度继续答复'], role: 'left-open' },
          ],
          columns,
          sums: [
            {
              rule: 'row-total',
              across: 'columns',
              left: columns.slice(0, -1).map(({ key }) => key),
              right: ['total'],
            },
            { rule: 'result-total', across: 'rows', left: results.map(({ key }) => key), right: ['resultTotal'] },
            {
              rule: 'balance',
              across: 'rows',
              left: ['newReceived', 'carriedOver'],
              right: ['resultTotal', 'carriedForward'],
            },
          ],
        },
      ],
    },
    {
      ...statutoryTables.cases,
      bands: [
        {
          title: null,
          rows: [{ key: 'count', path: [] }],
          columns: blocks.flatMap(({ key, label, role }) =>
            outcomes.map(([outcome, name]) => ({
              key: `${key}.${outcome}`,
              path: [label, `${name}`],
              short: `${label}·${name}`,
              ...(outcome === 'total' ? { role } : {}),
            })),
          ),
          sums: blocks.map(({ key }) => ({
            rule: 'case-total',
            across: 'columns',
            left: [`${key}.upheld`, `${key}.settled`, `${key}.pending`],
            right: [`${key}.total`],
          })),
        },
      ],
    },
  ],
};

/** Its lines in English, as `lib/words/en/form-names.ts` has those of the real forms. */
export const thirdFormNames: Readonly<Record<string, string>> = {
  'openDataSets 公共数据集': 'open data sets',
  'opened 本年新开放数据集': 'opened this year',
  'rejected.automatic 1.机器自动提交的申请': 'not processed: sent by a machine',
  'foreignOrganization 境外组织': 'organisations abroad',
  'total 总计': 'total',
  'mediation.settled 调解结案': 'mediation: settled',
};
