/** The form of 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
import { applicationsTable, casesTable, disclosureRows, disclosureTable, reportSections } from './axes';
import type { Form, FormLine } from './types';

const itemColumns: readonly FormLine[] = [
  { key: 'previousItems', path: ['上一年项目数量'] },
  { key: 'change', path: ['本年增/减'], measure: 'change' },
];

const decisionColumns: readonly FormLine[] = [
  ...itemColumns,
  { key: 'decisions', path: ['处理决定数量'], role: 'decided' },
];

export const form2019 = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
  noticeTitle: {
    zh: '《中华人民共和国政府信息公开工作年度报告格式（试行）》',
    en: 'Format of the annual report on the disclosure of government information (for trial use)',
  },
  firstYear: 2019,
  asksFor: [],
  sections: reportSections,
  tables: [
    disclosureTable([
      {
        item: '一',
        rows: [
          disclosureRows.regulations,
          {
            key: 'normativeDocuments',
            path: ['规范性文件'],
            aliases: ['行政规范性文件'],
            role: 'documents',
          },
        ],
        columns: [
          { key: 'created', path: ['本年新制作数量'], role: 'stock-added' },
          { key: 'published', path: ['本年新公开数量'] },
          { key: 'totalPublished', path: ['对外公开总数量'] },
        ],
      },
      {
        item: '五',
        rows: [disclosureRows.license, { key: 'otherServices', path: ['其他对外管理服务事项'] }],
        columns: decisionColumns,
      },
      {
        item: '六',
        rows: [disclosureRows.penalty, disclosureRows.coercion],
        columns: decisionColumns,
      },
      {
        item: '八',
        rows: [disclosureRows.fee],
        columns: itemColumns,
      },
      {
        item: '九',
        rows: [{ key: 'procurement', path: ['政府集中采购'] }],
        columns: [
          { key: 'items', path: ['采购项目数量'] },
          {
            key: 'amount',
            path: ['采购总金额'],
            measure: 'money-of-any-unit',
            aliases: ['采购总金额（万元）', '采购总金额（单位：万元）'],
          },
        ],
      },
    ]),
    applicationsTable([{ key: 'other', path: ['（六）其他处理'] }]),
    casesTable,
  ],
} as const satisfies Form;
