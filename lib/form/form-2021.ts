/** The form of 国办公开办函〔2021〕30号, for report years from 2021 on. */
import { applicationsTable, casesTable, disclosureRows, disclosureTable, reportSections } from './axes';
import type { Form, FormLine } from './types';

const OTHER = '（六）其他处理';

const decisions: readonly FormLine[] = [{ key: 'decisions', path: ['本年处理决定数量'], role: 'decided' }];

export const form2021 = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  noticeTitle: {
    zh: '《中华人民共和国政府信息公开工作年度报告格式》',
    en: 'Format of the annual report on the disclosure of government information',
  },
  firstYear: 2021,
  asksFor: ['fee', 'overview-topics', 'fee-unit'],
  sections: reportSections,
  tables: [
    disclosureTable([
      {
        item: '一',
        rows: [
          disclosureRows.regulations,
          {
            key: 'normativeDocuments',
            path: ['行政规范性文件'],
            aliases: ['规范性文件'],
            role: 'documents',
          },
        ],
        columns: [
          { key: 'issued', path: ['本年制发件数'], role: 'stock-added' },
          { key: 'repealed', path: ['本年废止件数'], role: 'stock-removed' },
          { key: 'inForce', path: ['现行有效件数'], role: 'stock-left' },
        ],
      },
      {
        item: '五',
        rows: [disclosureRows.license],
        columns: decisions,
      },
      {
        item: '六',
        rows: [disclosureRows.penalty, disclosureRows.coercion],
        columns: decisions,
      },
      {
        item: '八',
        rows: [disclosureRows.fee],
        columns: [
          {
            key: 'amount',
            path: ['本年收费金额（单位：万元）'],
            short: '本年收费金额',
            measure: 'money',
            aliases: ['本年收费金额'],
          },
        ],
      },
    ]),
    applicationsTable([
      {
        key: 'other.overdueCorrection',
        path: [OTHER, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
        short: '1.申请人无正当理由逾期不补正',
      },
      {
        key: 'other.overdueFee',
        path: [OTHER, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
        short: '2.申请人逾期未缴纳费用',
      },
      { key: 'other.other', path: [OTHER, '3.其他'], short: '（六）3.其他' },
    ]),
    casesTable,
  ],
} as const satisfies Form;
