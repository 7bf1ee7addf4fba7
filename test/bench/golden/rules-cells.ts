/** For each rule about cells and numbers one page that fires it and one that stays silent near the border. */
import { print } from '../accuracy/model/report';
import { bureau, someNumbers } from './base';
import { app, dis, error, hint, type RuleSpec, requestText, review, set, write } from './spec';

const town = {
  kind: 'township',
  name: '岚汀县双杏镇人民政府',
  own: '我镇',
  noun: '镇',
  region: '岚汀县',
  makesRegulations: false,
} as const;
const city = {
  kind: 'government',
  name: '青筠市人民政府',
  own: '我市',
  noun: '市',
  region: '青筠市',
  makesRegulations: true,
} as const;
const cityBureau = {
  kind: 'department',
  name: '澄榆市司法局',
  own: '我局',
  noun: '局',
  region: '澄榆市',
  makesRegulations: false,
} as const;

export const cellRules: readonly RuleSpec[] = [
  {
    slug: 'missing-row',
    why: 'the row 2.重复申请 is not in table three',
    change: (draft) => {
      for (const [id, { at }] of [...draft.cells]) if (at.row === 'rejected.duplicate') draft.cells.delete(id);
    },
    findings: [error('missing-row', 'table:applications')],
    cells: { 'applications/rejected.publication/total': 0 },
  },
  {
    slug: 'missing-row-silent',
    why: 'labels are shortened, all rows are there',
    layout: 'short-labels',
    cells: { 'applications/rejected.duplicate/total': 0, 'applications/other.overdueFee/total': 0 },
  },
  {
    slug: 'wrong-form',
    why: 'report of 2023 on the tables of the 2019 form',
    choice: { form: '2019', numbers: { ...someNumbers, 'license/decisions': 12 } },
    change: (draft) => {
      draft.text[6] = [{ type: 'para', text: '本年度未收取信息处理费。' }];
    },
    findings: [{ ...error('wrong-form', ''), expected: '2021', actual: '2019' }],
  },
  {
    slug: 'wrong-form-silent',
    why: 'report of 2020 on the 2019 form',
    choice: { form: '2019', year: 2020 },
    cells: { 'applications/other/total': 0 },
  },
  {
    slug: 'invalid-count',
    why: 'half a decision in table two',
    change: set([dis('license', 'decisions'), 12.5]),
    findings: [{ ...error('invalid-count', 'disclosure/license/decisions'), actual: 12.5 }],
    cells: { 'disclosure/license/decisions': 12.5 },
  },
  {
    slug: 'invalid-count-silent',
    why: 'a negative change and money with decimals are no counts',
    choice: { form: '2019', year: 2020 },
    change: set(
      [dis('license', 'change'), -3],
      [dis('procurement', 'amount'), 190.457379],
      [dis('procurement', 'items'), 4],
    ),
    cells: { 'disclosure/license/change': -3, 'disclosure/procurement/amount': 190.457379 },
  },
  {
    slug: 'not-a-number',
    why: '详见附件 instead of a number',
    change: (draft) => write(draft, dis('penalty', 'decisions'), '详见附件', 'text'),
    findings: [{ ...review('not-a-number', 'disclosure/penalty/decisions'), actual: '详见附件' }],
    cells: { 'disclosure/penalty/decisions': '详见附件' },
  },
  {
    slug: 'not-a-number-silent',
    why: 'spaces and characters without width around numbers',
    layout: 'invisible',
    cells: { 'disclosure/license/decisions': 12, 'applications/newReceived/total': 4 },
  },
  {
    slug: 'blank-cell',
    why: 'four blanks in the corners of a rectangle: no sum decides them, nothing is wrong',
    choice: {
      numbers: {
        ...someNumbers,
        'newReceived/commercialEnterprise': 3,
        'granted/commercialEnterprise': 1,
        'denied.thirdParty/commercialEnterprise': 1,
      },
    },
    change: (draft) => {
      for (const row of ['granted', 'denied.thirdParty'])
        for (const column of ['naturalPerson', 'commercialEnterprise']) write(draft, app(row, column), '', 'blank');
    },
    findings: [review('blank-cell', 'table:applications')],
    cells: { 'applications/granted/naturalPerson': null },
  },
  {
    slug: 'blank-cell-proven',
    why: 'a blank that two sums prove to be 2, and a blank total',
    change: (draft) => {
      write(draft, app('granted', 'naturalPerson'), '', 'blank');
      write(draft, app('newReceived', 'total'), '', 'blank');
    },
    findings: [hint('blank-cell', 'table:applications')],
    cells: { 'applications/granted/naturalPerson': 2, 'applications/newReceived/total': 4 },
  },
  { slug: 'blank-cell-silent', why: 'empty columns and an empty last row are no blank cells', layout: 'padded' },
  {
    slug: 'placeholder-cell',
    why: 'slashes instead of zeros in one row',
    change: (draft) => {
      for (const column of ['naturalPerson', 'commercialEnterprise', 'researchInstitution'])
        write(draft, app('carriedOver', column), '/', 'placeholder');
    },
    findings: [review('placeholder-cell', 'table:applications')],
    cells: { 'applications/newReceived/total': 4 },
  },
  {
    slug: 'placeholder-cell-silent',
    why: 'minus signs before numbers of the 2019 form are no placeholders',
    choice: { form: '2019', year: 2019 },
    change: set([dis('license', 'change'), -1], [dis('penalty', 'change'), -2], [dis('fee', 'change'), -1]),
    cells: { 'disclosure/fee/change': -1 },
  },
  {
    slug: 'malformed-table',
    why: 'sixteen numbers in table four: nothing is added up there',
    change: (draft) => {
      draft.extra = { table: 'cases', row: 'count' };
    },
    findings: [{ ...review('malformed-table', 'table:cases'), expected: 15, actual: 16 }],
  },
  {
    slug: 'malformed-table-silent',
    why: 'no spans at all: rows of unequal length are not malformed',
    layout: 'no-spans',
    cells: { 'applications/other.other/total': 0 },
  },
  {
    slug: 'altered-label',
    why: '结转上年度 for 结转下年度',
    change: (draft) => {
      draft.relabel = ['四、结转下年度继续办理', '四、结转上年度继续办理'];
    },
    findings: [
      {
        ...review('altered-label', 'text:结转上年度'),
        expected: '四、结转下年度继续办理',
        actual: '四、结转上年度继续办理',
      },
    ],
    cells: { 'applications/carriedForward/total': 0 },
  },
  {
    slug: 'altered-label-silent',
    why: 'spaced letters and the other form’s 规范性文件 alter nothing',
    change: (draft) => {
      draft.relabel = ['行政规范性文件', '规范性文件'];
    },
    layout: 'spaced',
  },
  {
    slug: 'fee-unit',
    why: '70487 stands in a cell for 万元',
    change: set([dis('fee', 'amount'), 70487]),
    findings: [{ ...review('fee-unit', 'disclosure/fee/amount'), actual: 70487 }],
  },
  {
    slug: 'fee-unit-city',
    why: '316441 万元 is what a large city takes',
    choice: { body: city },
    change: set([dis('fee', 'amount'), 316441]),
  },
  {
    slug: 'fee-unit-printed',
    why: 'the cell itself says 元',
    change: (draft) => print(draft.cells, dis('fee', 'amount'), '520元', 'number', 520),
    findings: [review('fee-unit', 'disclosure/fee/amount')],
  },
  {
    slug: 'fee-unit-silent',
    why: '976.81 万元 is no sum of 元',
    change: set([dis('fee', 'amount'), 976.81]),
    cells: { 'disclosure/fee/amount': 976.81 },
  },
  {
    slug: 'regulation-authority',
    why: 'a township that made two 规章',
    choice: { body: town, numbers: { ...someNumbers, 'regulations/issued': 2, 'regulations/inForce': 2 } },
    findings: [review('regulation-authority', 'table:disclosure')],
  },
  {
    slug: 'regulation-authority-department',
    why: 'a department of a city, which makes no 规章 where its government may',
    choice: { body: cityBureau, numbers: { ...someNumbers, 'regulations/issued': 2, 'regulations/inForce': 11 } },
    findings: [review('regulation-authority', 'table:disclosure')],
  },
  {
    slug: 'regulation-authority-published',
    why: 'a county that made none and published twenty (form of 2019)',
    choice: { form: '2019', year: 2020, numbers: { 'regulations/published': 20, 'regulations/totalPublished': 20 } },
  },
  {
    slug: 'regulation-authority-silent',
    why: 'a city government may make 规章',
    choice: { body: city, numbers: { ...someNumbers, 'regulations/issued': 3, 'regulations/inForce': 21 } },
  },
  {
    slug: 'stock-bound',
    why: '12 issued, 1 repealed, 10 in force',
    choice: {
      numbers: {
        ...someNumbers,
        'normativeDocuments/issued': 12,
        'normativeDocuments/repealed': 1,
        'normativeDocuments/inForce': 10,
      },
    },
    findings: [review('stock-bound', 'table:disclosure')],
  },
  {
    slug: 'stock-bound-silent',
    why: '12 issued, 1 repealed, 11 in force',
    choice: {
      numbers: {
        ...someNumbers,
        'normativeDocuments/issued': 12,
        'normativeDocuments/repealed': 1,
        'normativeDocuments/inForce': 11,
      },
    },
  },
  {
    slug: 'carry-bound',
    why: 'commercial enterprises: 1 received, 2 carried over, 2 carried forward; the other columns and the total stay within the bound',
    choice: {
      numbers: { ...someNumbers, 'carriedOver/commercialEnterprise': 2, 'carriedForward/commercialEnterprise': 2 },
    },
    change: requestText('全年新收政府信息公开申请4件，上年结转2件。'),
    findings: [hint('carry-bound', 'applications/*/commercialEnterprise')],
  },
  {
    slug: 'carry-bound-silent',
    why: 'as many carried forward as received',
    choice: {
      numbers: { ...someNumbers, 'carriedOver/commercialEnterprise': 1, 'carriedForward/commercialEnterprise': 1 },
    },
    change: requestText('全年新收政府信息公开申请4件，上年结转1件。'),
  },
  {
    slug: 'plain',
    why: 'the plain report that the others start from',
    choice: { body: bureau },
    cells: { 'cases/count/reconsideration.upheld': 1, 'disclosure/normativeDocuments/inForce': 9 },
  },
];
