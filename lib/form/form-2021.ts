/** The form of 国办公开办函〔2021〕30号, for report years from 2021 on. */
import { applicationsTable, casesTable } from './axes';
import type { Form, FormLine } from './types';

const OTHER = '（六）其他处理';

const decisions: readonly FormLine[] = [{ key: 'decisions', path: ['本年处理决定数量'], en: 'decisions this year' }];

export const form2021: Form = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  lastYear: null,
  tables: [
    {
      name: 'disclosure',
      section: 2,
      bands: [
        {
          title: '第二十条第（一）项',
          rows: [
            { key: 'regulations', path: ['规章'], en: 'regulations (规章)', role: 'rulemaking' },
            {
              key: 'normativeDocuments',
              path: ['行政规范性文件'],
              en: 'normative documents',
              aliases: ['规范性文件'],
            },
          ],
          columns: [
            { key: 'issued', path: ['本年制发件数'], en: 'issued this year', role: 'stock-added' },
            { key: 'repealed', path: ['本年废止件数'], en: 'repealed this year', role: 'stock-removed' },
            { key: 'inForce', path: ['现行有效件数'], en: 'in force', role: 'stock-left' },
          ],
          sums: [],
        },
        {
          title: '第二十条第（五）项',
          rows: [{ key: 'license', path: ['行政许可'], en: 'licences' }],
          columns: decisions,
          sums: [],
        },
        {
          title: '第二十条第（六）项',
          rows: [
            { key: 'penalty', path: ['行政处罚'], en: 'penalties' },
            { key: 'coercion', path: ['行政强制'], en: 'coercive measures' },
          ],
          columns: decisions,
          sums: [],
        },
        {
          title: '第二十条第（八）项',
          rows: [{ key: 'fee', path: ['行政事业性收费'], en: 'administrative fees', role: 'fee' }],
          columns: [
            {
              key: 'amount',
              path: ['本年收费金额（单位：万元）'],
              short: '本年收费金额',
              en: 'fees this year (10,000 yuan)',
              measure: 'money',
              aliases: ['本年收费金额'],
            },
          ],
          sums: [],
        },
      ],
    },
    applicationsTable([
      {
        key: 'other.overdueCorrection',
        path: [OTHER, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
        short: '1.申请人无正当理由逾期不补正',
        en: 'other: correction overdue',
      },
      {
        key: 'other.overdueFee',
        path: [OTHER, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
        short: '2.申请人逾期未缴纳费用',
        en: 'other: fee overdue',
      },
      { key: 'other.other', path: [OTHER, '3.其他'], short: '（六）3.其他', en: 'other: other' },
    ]),
    casesTable,
  ],
};
